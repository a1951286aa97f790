import { Button, Dialog, DialogActions, DialogContent, DialogTitle, LinearProgress } from '@mui/material';
import { useId } from 'react';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import type { OneByOne } from './useOneByOne';

interface Props {
  readonly title: string;
  readonly work: OneByOne;
  /** How many it was asked for. */
  readonly all: number;
  /** How many of them it can be done to; not known yet where absent. */
  readonly possible: number | undefined;
  readonly onBegin: () => void;
  /** @param isBegun whether something was done, or tried */
  readonly onClose: (isBegun: boolean) => void;
  readonly children: ReactNode;
}

/** Asks before the same is done to many, and then says how far it is. */
export function OneByOneDialog({ title, work: { outcomes, isRunning, stop }, all, possible, onBegin, onClose, children }: Props) {
  const translate = useTranslate();
  const id = useId();
  const done = [...(outcomes?.values() ?? [])].filter((failure) => !failure).length;
  const summary = translate('shared.many.done', { done, all });
  const close = () => {
    stop();
    onClose(outcomes !== undefined);
  };
  return (
    <Dialog open onClose={close} fullWidth maxWidth="sm" aria-labelledby={id}>
      <DialogTitle id={id}>{title}</DialogTitle>
      {isRunning && <LinearProgress variant="determinate" value={((outcomes?.size ?? 0) / (possible || 1)) * 100} aria-label={summary} />}
      {/* There may be nothing else in it that takes the focus, and it may be longer than the screen. */}
      <DialogContent dividers tabIndex={0}>
        <div role="status">{outcomes && summary}</div>
        {children}
      </DialogContent>
      <DialogActions>
        {isRunning ? (
          <Button onClick={stop}>{translate('shared.many.stop')}</Button>
        ) : (
          <Button onClick={close}>{translate(outcomes ? 'shared.close' : 'shared.cancel')}</Button>
        )}
        {!outcomes && (
          <Button variant="contained" disabled={!possible} onClick={onBegin}>
            {translate('shared.many.go', { count: possible ?? all })}
          </Button>
        )}
      </DialogActions>
    </Dialog>
  );
}
