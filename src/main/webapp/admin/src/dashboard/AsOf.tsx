import { Typography } from '@mui/material';
import type { UseQueryResult } from '@tanstack/react-query';
import { useLocale, useTranslate } from 'react-admin';
import { ago } from './ago';

/** How old it is what is shown, where it cannot be read again at the moment. */
export function AsOf({ query }: { readonly query: UseQueryResult<unknown> }) {
  const translate = useTranslate();
  const locale = useLocale();
  const { data, error, fetchStatus, dataUpdatedAt } = query;
  if (data === undefined || (!error && fetchStatus !== 'paused')) return null;
  return (
    <Typography color="textSecondary" variant="body2" role="status" sx={{ mt: 1 }}>
      {translate('dashboard.asOf', { ago: ago(dataUpdatedAt, Date.now(), locale) })}
    </Typography>
  );
}
