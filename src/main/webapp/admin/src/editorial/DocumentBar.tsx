import { Button, Paper, Stack, Typography } from '@mui/material';
import { useEventCallback } from '@mui/material';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { useProblemText, useSayProblem } from '../api/problems';
import { CommandButtons } from './CommandButtons';
import type { DraftKeeper, DraftState, Keeping } from './DraftKeeper';
import { StateChips } from './StateChips';
import { useItem, useRefresh } from './useItem';
import type { Where } from './useItem';

interface Props {
  readonly where: Required<Where>;
  readonly keeper: DraftKeeper;
  readonly state: DraftState;
}

/** Where the words for it have another name. */
const SAID_AS: Partial<Record<Keeping, string>> = { elsewhere: 'dirty', refused: 'unkept' };

/** Below the frame's own bar. */
const TOP_PIXELS = 56;

/**
 * State, what is kept, and the commands; stays in sight while one scrolls. Where it ends is in `--document-bar-end`, for what stays in
 * sight below it: on narrow pages it has two rows.
 */
export function DocumentBar({ where, keeper, state }: Props) {
  const translate = useTranslate();
  const notify = useNotify();
  const say = useSayProblem();
  const textOf = useProblemText();
  const refresh = useRefresh(where);
  const { data: item } = useItem(where);
  const [isBusy, setBusy] = useState(false);
  /** False where it could not be saved, which has been said then. */
  const save = useEventCallback(async (): Promise<boolean> => {
    setBusy(true);
    try {
      if (!(await keeper.save())) return false;
      await refresh();
      return true;
    } catch (error) {
      if (keeper.state.faults.size > 0) {
        notify(translate('editorial.save.refused', { count: keeper.state.faults.size }), { type: 'error', multiLine: true });
      } else if (keeper.state.keeping !== 'elsewhere') {
        say(error);
      }
      return false;
    } finally {
      setBusy(false);
    }
  });
  const onKey = useEventCallback((event: KeyboardEvent) => {
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 's') {
      event.preventDefault();
      void save();
    }
  });
  useEffect(() => {
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [onKey]);
  const bar = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const page = document.documentElement.style;
    const observer = new ResizeObserver(() => page.setProperty('--document-bar-end', `${TOP_PIXELS + (bar.current?.offsetHeight ?? 0)}px`));
    observer.observe(bar.current!);
    return () => {
      observer.disconnect();
      page.removeProperty('--document-bar-end');
    };
  }, []);
  const value = item?.value;
  const isUnsaved = state.keeping !== 'saved';
  const isUnkept = state.keeping === 'failed' || state.keeping === 'refused';
  return (
    <Paper ref={bar} variant="outlined" sx={{ position: 'sticky', top: TOP_PIXELS, zIndex: 3, px: 2, py: 1.25 }}>
      <Stack direction="row" sx={{ alignItems: 'center', flexWrap: 'wrap', columnGap: 1.5, rowGap: 1 }}>
        {value && (
          <StateChips
            workflow={value.workflow}
            publication={value.publication}
            changed={value.publishedRevision !== undefined && value.publishedRevision.id !== value.revision.id}
          />
        )}
        <Typography variant="body2" color={isUnkept ? 'error' : 'textSecondary'} role="status">
          {translate(`editorial.save.${SAID_AS[state.keeping] ?? state.keeping}`, { reason: state.refusal && textOf(state.refusal) })}
        </Typography>
        <Button
          variant={isUnsaved ? 'contained' : 'outlined'}
          disabled={!isUnsaved || isBusy}
          onClick={() => void save()}
          sx={{ marginInlineStart: 'auto' }}
        >
          {translate('shared.save')}
        </Button>
        <CommandButtons where={where} keeper={keeper} save={save} isUnsaved={isUnsaved} />
      </Stack>
    </Paper>
  );
}
