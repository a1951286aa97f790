import { tagged } from '@mealprep360/sdk';
import type { Redirect, Tagged } from '@mealprep360/sdk';
import { Button, Dialog, DialogActions, DialogContent } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { client } from '../api/client';
import { PageState } from '../shared/PageState';

interface Props {
  readonly id: string;
  readonly onClose: () => void;
  /** The dialog about it. */
  readonly children: (redirect: Tagged<Redirect>) => ReactNode;
}

/** Reads a redirect as it is now, for a dialog that is about that state of it and stays so while it is open. */
export function Loaded({ id, onClose, children }: Props) {
  const translate = useTranslate();
  const { data, error, refetch } = useQuery({
    queryKey: ['redirects', 'one', id],
    queryFn: () => tagged(client().redirects.getRedirectRaw({ id })),
    staleTime: Infinity,
    gcTime: 0,
  });
  if (data) return children(data);
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-label={translate('shared.loading')}>
      <DialogContent>
        <PageState error={error} onRetry={() => void refetch()} />
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('shared.cancel')}</Button>
      </DialogActions>
    </Dialog>
  );
}
