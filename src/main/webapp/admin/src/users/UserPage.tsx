import type { UserAccount } from '@mealprep360/sdk';
import { Alert, Box, Button, Stack, Typography } from '@mui/material';
import { Title, useGetIdentity, useTranslate } from 'react-admin';
import { Link, useParams } from 'react-router';
import { Guarded } from '../auth/Guarded';
import { PageState } from '../shared/PageState';
import { useMoment } from '../shared/useMoment';
import { useNames } from '../shared/useNames';
import { AccessSection } from './AccessSection';
import { ProfileSection } from './ProfileSection';
import { RoleSwitches } from './RoleSwitches';
import { UserChips } from './UserChips';
import { UserContent } from './UserContent';
import { UserTrail } from './UserTrail';
import { nameOf, useUser } from './useUsers';

/** One account: who it is, what they may do, what they made, and what was done by them and to them. */
export const UserPage = () => (
  <Guarded part="users">
    <Page />
  </Guarded>
);

function Page() {
  const translate = useTranslate();
  const { id = '' } = useParams();
  const { identity } = useGetIdentity();
  const { data: user, error, refetch } = useUser(id);
  if (!user) return <PageState error={error} onRetry={() => void refetch()} />;
  const isSelf = identity?.id === user.subject;
  return (
    <Stack spacing={2} sx={{ mt: 2, pb: 8 }}>
      <Title title={nameOf(user)} />
      <Button component={Link} to="/users" size="small" sx={{ alignSelf: 'start' }}>
        {translate('users.all')}
      </Button>
      <Stack useFlexGap direction="row" spacing={1.5} sx={{ alignItems: 'center', flexWrap: 'wrap' }}>
        <Typography variant="h1" sx={{ overflowWrap: 'anywhere' }}>
          {nameOf(user)}
        </Typography>
        <UserChips user={user} />
      </Stack>
      {user.suspension && <Suspended suspension={user.suspension} canSignIn={user.canSignIn} />}
      {!user.suspension && !user.canSignIn && <Alert severity="warning">{translate('users.disabledHint')}</Alert>}
      <Box sx={{ display: 'grid', gap: 2, alignItems: 'start', gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 1fr) minmax(0, 1fr)' } }}>
        <Stack spacing={2}>
          <ProfileSection user={user} />
          <RoleSwitches key={user.subject} user={user} isSelf={isSelf} />
          <AccessSection user={user} isSelf={isSelf} />
        </Stack>
        <Stack spacing={2}>
          <UserContent owner={user.subject} />
          <UserTrail subject={user.subject} />
        </Stack>
      </Box>
    </Stack>
  );
}

function Suspended({ suspension: { since, by, reason }, canSignIn }: { suspension: NonNullable<UserAccount['suspension']>; canSignIn: boolean }) {
  const translate = useTranslate();
  const moment = useMoment();
  const name = useNames([by]);
  return (
    <Alert severity="error">
      {translate('users.suspendedSince', { when: moment(since), by: name(by) || '—' })}
      <Box component="blockquote" sx={{ m: 0, mt: 0.5, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }} dir="auto">
        {reason}
      </Box>
      {canSignIn && <Box sx={{ mt: 1 }}>{translate('users.half')}</Box>}
    </Alert>
  );
}
