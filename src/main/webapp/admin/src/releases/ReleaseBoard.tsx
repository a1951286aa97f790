import { Box, Button, Stack, Typography } from '@mui/material';
import { ReleaseState } from '@mealprep360/sdk';
import { useState } from 'react';
import { Title, useTranslate } from 'react-admin';
import { useNavigate } from 'react-router';
import { Guarded } from '../auth/Guarded';
import { client } from '../api/client';
import { NameDialog } from './NameDialog';
import { ReleaseColumn } from './ReleaseColumn';

const COLUMNS = [ReleaseState.Open, ReleaseState.Scheduled, ReleaseState.Published, ReleaseState.Blocked, ReleaseState.RolledBack];

/** All releases, in a column for each state. */
export const ReleaseBoard = () => (
  <Guarded part="releases">
    <Board />
  </Guarded>
);

function Board() {
  const translate = useTranslate();
  const navigate = useNavigate();
  const [isNaming, setNaming] = useState(false);
  return (
    <Stack spacing={2} sx={{ mt: 2, pb: 8 }}>
      <Title title={translate('resources.releases.name', { smart_count: 2 })} />
      <Stack direction="row" spacing={2} sx={{ alignItems: 'center', justifyContent: 'space-between' }}>
        <Typography variant="h1">{translate('resources.releases.name', { smart_count: 2 })}</Typography>
        <Button variant="contained" onClick={() => setNaming(true)}>
          {translate('releases.create')}
        </Button>
      </Stack>
      <Typography color="textSecondary">{translate('releases.hint')}</Typography>
      <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: 'minmax(0, 1fr)', sm: 'repeat(auto-fit, minmax(200px, 1fr))' }, alignItems: 'start' }}>
        {COLUMNS.map((state) => (
          <ReleaseColumn key={state} state={state} />
        ))}
      </Box>
      {isNaming && (
        <NameDialog
          title={translate('releases.create')}
          onClose={() => setNaming(false)}
          onName={async (newRelease) => {
            const { id } = await client().releases.createRelease({ newRelease });
            navigate(`/releases/${id}`);
          }}
        />
      )}
    </Stack>
  );
}
