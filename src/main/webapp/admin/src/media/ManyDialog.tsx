import type { Medium } from '@mealprep360/sdk';
import { Button, Dialog, DialogActions, DialogContent, DialogTitle, LinearProgress, List, ListItem, ListItemText } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
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
  const translate = useTranslate();
  const queries = useQueryClient();
  const { outcomes, isRunning, run, stop } = useOneByOne();
  const begin = async () => {
    const came = await run(media, ({ id }) => id, act);
    await queries.invalidateQueries({ queryKey: ['media'] });
    if (came.size === media.length && [...came.values()].every((failure) => !failure)) onClose(true);
  };
  const close = () => onClose(outcomes !== undefined);
  const tried = outcomes?.size ?? 0;
  const failed = media.filter(({ id }) => outcomes?.get(id));
  const summary = translate('editorial.bulk.done', { done: tried - failed.length, all: media.length });
  return (
    <Dialog open onClose={close} fullWidth maxWidth="sm" aria-labelledby="many-title">
      <DialogTitle id="many-title">{title}</DialogTitle>
      {isRunning && <LinearProgress variant="determinate" value={(tried / media.length) * 100} aria-label={summary} />}
      <DialogContent>
        {!outcomes && children}
        <div role="status">{outcomes && summary}</div>
        {failed.length > 0 && (
          <List dense>
            {failed.map(({ id, title: name, filename }) => (
              <ListItem key={id} disableGutters>
                <ListItemText primary={name ?? filename} secondary={outcomes?.get(id)} slotProps={{ secondary: { color: 'error' } }} />
              </ListItem>
            ))}
          </List>
        )}
      </DialogContent>
      <DialogActions>
        {isRunning ? <Button onClick={stop}>{translate('editorial.bulk.stop')}</Button> : <Button onClick={close}>{translate(outcomes ? 'shared.close' : 'shared.cancel')}</Button>}
        {!outcomes && (
          <Button variant="contained" onClick={begin}>
            {translate('editorial.bulk.go', { count: media.length })}
          </Button>
        )}
      </DialogActions>
    </Dialog>
  );
}
