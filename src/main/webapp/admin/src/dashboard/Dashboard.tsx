import { Box, Button, Stack } from '@mui/material';
import { Suspense, lazy } from 'react';
import { useCanAccess, useTranslate } from 'react-admin';
import { Link } from 'react-router';
import { PageTitle } from '../shared/PageTitle';
import { FailedTile } from './FailedTile';
import { MineTile } from './MineTile';
import { NextTile } from './NextTile';
import { StaleTile } from './StaleTile';
import { TILES } from './Tile';
import { WaitingTile } from './WaitingTile';
import { useLive } from './useLive';

const Health = lazy(async () => ({ default: (await import('./health/Health')).Health }));

/** What waits, what goes live next, what did not go as planned, where one left off; and for admins how the platform is. */
export function Dashboard() {
  const translate = useTranslate();
  const { canAccess: isEditor = false } = useCanAccess({ resource: 'releases', action: 'list' });
  const { canAccess: isAdmin = false } = useCanAccess({ resource: 'health', action: 'list' });
  const isLive = useLive(isEditor);
  return (
    <Box sx={{ mt: 2, pb: 4 }}>
      <PageTitle>{translate('dashboard.title')}</PageTitle>
      <Stack direction="row" sx={{ gap: 1, mb: 2, flexWrap: 'wrap' }}>
        <Button component={Link} to="/recipes/create" variant="contained">
          {translate('layout.palette.newRecipe')}
        </Button>
        <Button component={Link} to="/blog/create" variant="outlined">
          {translate('layout.palette.newPost')}
        </Button>
      </Stack>
      <Box sx={TILES}>
        {isEditor && <WaitingTile />}
        {isEditor && <NextTile />}
        {isEditor && <FailedTile />}
        {isEditor && <StaleTile />}
        <MineTile />
      </Box>
      {isAdmin && (
        <Suspense>
          <Health isLive={isLive} />
        </Suspense>
      )}
    </Box>
  );
}
