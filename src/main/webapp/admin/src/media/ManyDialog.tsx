import type { Medium } from '@mealprep360/sdk';
import { List, ListItem, ListItemText } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { OneByOneDialog } from '../shared/OneByOneDialog';
import { useOneByOne } from '../shared/useOneByOne';

interface Props {
  readonly title: string;
  readonly media: readonly Medium[];
  readonly act: (medium: Medium) => Promise<unknown>;
  /** What is asked for, or said, before it begins. */
  readonly children: ReactNode;
  /** @param isBegun whether something was done, or tried */
  readonly onClose: (isBegun: boolean) => void;
}

/** Does the same to many media. It closes by itself when all went well, and else says what failed. */
export function ManyDialog({ title, media, act, children, onClose }: Props) {
  const queries = useQueryClient();
  const work = useOneByOne();
  const begin = async () => {
    const came = await work.run(media, ({ id }) => id, act);
    await queries.invalidateQueries({ queryKey: ['media'] });
    if (came.size === media.length && [...came.values()].every((failure) => !failure)) onClose(true);
  };
  const failed = media.filter(({ id }) => work.outcomes?.get(id));
  return (
    <OneByOneDialog title={title} work={work} all={media.length} possible={media.length} onBegin={() => void begin()} onClose={onClose}>
      {!work.outcomes && children}
      {failed.length > 0 && (
        <List dense>
          {failed.map(({ id, title: name, filename }) => (
            <ListItem key={id} disableGutters>
              <ListItemText primary={name ?? filename} secondary={work.outcomes?.get(id)} slotProps={{ secondary: { color: 'error' } }} />
            </ListItem>
          ))}
        </List>
      )}
    </OneByOneDialog>
  );
}
