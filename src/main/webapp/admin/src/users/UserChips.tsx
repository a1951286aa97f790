import type { UserAccount } from '@mealprep360/sdk';
import { Chip, Stack } from '@mui/material';
import { useTranslate } from 'react-admin';

/** What somebody may do, and whether they are let in, at a glance. */
export function UserChips({ user: { roles, suspension, canSignIn } }: { readonly user: UserAccount }) {
  const translate = useTranslate();
  return (
    <Stack direction="row" sx={{ flexWrap: 'wrap', gap: 0.75, alignItems: 'center' }}>
      {suspension && <Chip size="small" color="error" label={translate('users.suspended')} />}
      {!suspension && !canSignIn && <Chip size="small" color="warning" label={translate('users.disabled')} />}
      {roles.map((role) => (
        <Chip key={role} size="small" variant="outlined" color={role === 'admin' ? 'secondary' : 'default'} label={translate(`users.roles.${role}`)} />
      ))}
    </Stack>
  );
}
