import { Alert, Box, LinearProgress, Stack, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useProblemText } from '../api/problems';
import { Guarded } from '../auth/Guarded';
import { itemsOf } from '../shared/byCursor';
import { MoreButton } from '../shared/MoreButton';
import { PageState } from '../shared/PageState';
import { PageTitle } from '../shared/PageTitle';
import { useAddressFilters } from '../shared/useAddress';
import { UserFilters } from './UserFilters';
import { UserTable } from './UserTable';
import { USER_FILTERS, useUsers } from './useUsers';

/** Finds people's accounts. */
export const UserList = () => (
  <Guarded part="users">
    <Found />
  </Guarded>
);

function Found() {
  const translate = useTranslate();
  const textOf = useProblemText();
  const filters = useAddressFilters(USER_FILTERS);
  const query = useUsers(filters.value);
  const { data, error, refetch, isFetching, hasNextPage } = query;
  const all = itemsOf(data);
  return (
    <Stack spacing={2} sx={{ mt: 2, pb: 8 }}>
      <PageTitle>{translate('resources.users.name', { smart_count: 2 })}</PageTitle>
      <UserFilters filters={filters} />
      <Box sx={{ height: 4 }}>{isFetching && data && <LinearProgress aria-label={translate('shared.loading')} />}</Box>
      {data && error && <Alert severity="error">{textOf(error)}</Alert>}
      {!data && <PageState error={error} onRetry={() => void refetch()} />}
      {data && all.length > 0 && <UserTable users={all} />}
      {data && all.length === 0 && !isFetching && (
        <Typography color="textSecondary" role="status" sx={{ py: 6, textAlign: 'center' }}>
          {translate(hasNextPage ? 'users.noneYet' : 'users.none')}
        </Typography>
      )}
      <MoreButton query={query} />
    </Stack>
  );
}
