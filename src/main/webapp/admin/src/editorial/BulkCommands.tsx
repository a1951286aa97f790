import { Button } from 'react-admin';
import { useListContext } from 'react-admin';
import type { WorkingRecipeCard } from '@mealprep360/sdk';
import { useState } from 'react';
import type { Command } from '../api/contents';
import { BulkDialog } from './BulkDialog';

const OFFERED = ['submit', 'approve', 'publish', 'unpublish', 'trash'] as const;

/** Does the same to all that are chosen, after saying what will come of it. */
export function BulkCommands({ type }: { readonly type: string }) {
  const { data = [], selectedIds, filterValues } = useListContext<WorkingRecipeCard>();
  const [command, setCommand] = useState<Command>();
  const chosen = data.filter(({ id }) => selectedIds.includes(id));
  const offered: readonly Command[] = filterValues.trashed ? ['restore'] : OFFERED;
  return (
    <>
      {offered.map((one) => (
        <Button key={one} label={`editorial.actions.${one}`} onClick={() => setCommand(one)} />
      ))}
      {command && <BulkDialog type={type} command={command} items={chosen} onClose={() => setCommand(undefined)} />}
    </>
  );
}
