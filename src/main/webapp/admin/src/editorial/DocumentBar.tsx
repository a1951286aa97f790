import { Button, Chip, Stack, Typography, useEventCallback } from '@mui/material';
import { useEffect, useLayoutEffect, useRef } from 'react';
import { useTranslate } from 'react-admin';
import { contentOf } from '../api/contents';
import { useProblemText } from '../api/problems';
import { STICKY_TOP_PIXELS, StickyBar } from '../shared/StickyBar';
import { useMoment } from '../shared/useMoment';
import { CommandButtons } from './CommandButtons';
import type { DraftKeeper, DraftState, Keeping } from './DraftKeeper';
import { StateChips } from './StateChips';
import { useItem, useSchedules } from './useItem';
import type { Where } from './useItem';
import { useSave } from './useSave';

interface Props {
  readonly where: Required<Where>;
  readonly keeper: DraftKeeper;
  readonly state: DraftState;
}

/** Where the words for it have another name. */
const SAID_AS: Partial<Record<Keeping, string>> = { elsewhere: 'dirty', refused: 'unkept' };

/**
 * State, what is kept, and the commands; stays in sight while one scrolls. Where it ends is in `--document-bar-end`, for what stays in
 * sight below it: on narrow pages it has two rows.
 */
export function DocumentBar({ where, keeper, state }: Props) {
  const translate = useTranslate();
  const textOf = useProblemText();
  const moment = useMoment();
  const { data: item } = useItem(where);
  const { data: schedules } = useSchedules(where);
  const { save, isBusy } = useSave(where, keeper);
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
    const observer = new ResizeObserver(() => page.setProperty('--document-bar-end', `${STICKY_TOP_PIXELS + (bar.current?.offsetHeight ?? 0)}px`));
    observer.observe(bar.current!);
    return () => {
      observer.disconnect();
      page.removeProperty('--document-bar-end');
    };
  }, []);
  const value = item?.value;
  const planned = (schedules?.items ?? []).filter(({ locale, state: stage }) => locale === where.locale && stage === 'waiting');
  const isUnsaved = state.keeping !== 'saved';
  const isUnkept = state.keeping === 'failed' || state.keeping === 'refused';
  return (
    <StickyBar ref={bar}>
      <Stack direction="row" sx={{ alignItems: 'center', flexWrap: 'wrap', columnGap: 1.5, rowGap: 1 }}>
        {value && (
          <StateChips
            workflow={value.workflow}
            publication={value.publication}
            changed={value.publishedRevision !== undefined && value.publishedRevision.id !== value.revision.id}
            href={contentOf(where.type).address(where)}
          />
        )}
        {planned.map(({ id, action, at }) => (
          <Chip key={id} size="small" color="info" variant="outlined" label={translate(`editorial.schedules.chip.${action}`, { at: moment(at) })} />
        ))}
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
    </StickyBar>
  );
}
