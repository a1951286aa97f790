import type { UserAccount } from '@mealprep360/sdk';
import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Section } from '../shared/Section';
import { useMoment } from '../shared/useMoment';

/** Who it is, as the realm knows them. */
export function ProfileSection({ user }: { readonly user: UserAccount }) {
  const translate = useTranslate();
  const moment = useMoment();
  const { email, emailVerified, firstName, lastName } = user;
  const lines = {
    username: user.username,
    name: [firstName, lastName].filter(Boolean).join(' '),
    email: email && (emailVerified ? email : translate('users.unverified', { email })),
    created: user.createdAt && moment(user.createdAt),
    seen: user.lastSeenAt ? moment(user.lastSeenAt) : translate('users.notSignedIn'),
    subject: user.subject,
  };
  return (
    <Section title={translate('users.profile.title')}>
      <Box component="dl" sx={{ m: 0, display: 'grid', gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'max-content minmax(0, 1fr)' }, columnGap: 3, rowGap: { xs: 0, sm: 1 } }}>
        {Object.entries(lines).map(
          ([key, text]) =>
            text && (
              <Box key={key} sx={{ display: 'contents' }}>
                <Typography component="dt" color="textSecondary">
                  {translate(`users.profile.${key}`)}
                </Typography>
                <Typography component="dd" sx={{ m: 0, mb: { xs: 1, sm: 0 }, overflowWrap: 'anywhere' }}>
                  <bdi>{text}</bdi>
                </Typography>
              </Box>
            ),
        )}
      </Box>
    </Section>
  );
}
