import { Alert, AlertTitle } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';

/** That somebody else was faster, so that nothing was done. @param children what there is now */
export function UndoneAlert({ children }: { readonly children: ReactNode }) {
  const translate = useTranslate();
  return (
    <Alert severity="warning">
      <AlertTitle>{translate('shared.stale.undone')}</AlertTitle>
      {children}
    </Alert>
  );
}
