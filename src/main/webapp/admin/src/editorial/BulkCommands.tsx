import { Button, Stack, Typography } from '@mui/material';
import { Suspense, lazy, useState } from 'react';
import { useTranslate } from 'react-admin';
import type { Command } from '../api/contents';
import type { Listing } from './useListing';

const BulkDialog = lazy(async () => ({ default: (await import('./BulkDialog')).BulkDialog }));

const OFFERED = ['submit', 'approve', 'publish', 'unpublish', 'trash'] as const;

/** Does the same to all that are chosen, after saying what will come of it. */
export function BulkCommands({ listing: { type, chosen, choose, query } }: { readonly listing: Listing }) {
  const translate = useTranslate();
  const [command, setCommand] = useState<Command>();
  const offered: readonly Command[] = query.trashed ? ['restore'] : OFFERED;
  // What came of it is to be read also where all of it has left this list.
  if (chosen.length === 0 && !command) return null;
  return (
    <Stack direction="row" sx={{ alignItems: 'center', flexWrap: 'wrap', gap: 1, px: 2, py: 1, borderBottom: 1, borderColor: 'divider', bgcolor: 'action.hover' }}>
      <Typography variant="body2" role="status" sx={{ marginInlineEnd: 'auto' }}>
        {translate('editorial.list.chosen', { count: chosen.length })}
      </Typography>
      {offered.map((one) => (
        <Button key={one} size="small" onClick={() => setCommand(one)}>
          {translate(`editorial.actions.${one}`)}
        </Button>
      ))}
      <Button size="small" onClick={() => choose([])}>
        {translate('editorial.list.chooseNone')}
      </Button>
      {command && (
        <Suspense>
          <BulkDialog type={type} command={command} items={chosen} onDone={() => choose([])} onClose={() => setCommand(undefined)} />
        </Suspense>
      )}
    </Stack>
  );
}
