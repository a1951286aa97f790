import type { Change } from '@mealprep360/sdk';
import { Box, Stack, Typography } from '@mui/material';
import { useMemo } from 'react';
import { useTranslate } from 'react-admin';
import { shown } from './shown';
import { usePlaceName } from './usePlaceName';
import { WordChanges, wordsOf } from './WordChanges';

interface Props {
  readonly type: string;
  readonly changes: readonly Change[];
}

const SIDES = ['before', 'after'] as const;

/** What the source said before, and what it says now. */
export function StaleChanges({ type, changes }: Props) {
  const placeOf = usePlaceName();
  return (
    <Stack spacing={2}>
      {changes.map((change) => (
        <StaleChange key={change.pointer + change.kind} change={change} place={placeOf(type, change.pointer)} />
      ))}
    </Stack>
  );
}

function StaleChange({ change: { kind, before, after }, place }: { readonly change: Change; readonly place: string }) {
  const translate = useTranslate();
  const texts = { before: shown(before), after: shown(after) };
  const words = useMemo(() => wordsOf(texts.before, texts.after), [texts.before, texts.after]);
  return (
    <div>
      <Typography variant="h3" component="p">
        {place} · {translate(`editorial.history.kinds.${kind}`)}
      </Typography>
      <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: { sm: '1fr 1fr' } }}>
        {SIDES.filter((side) => texts[side]).map((side) => (
          <div key={side}>
            <Typography variant="caption" color="textSecondary">
              {translate(`editorial.history.${side}`)}
            </Typography>
            <Typography variant="body2" dir="auto" sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }}>
              <WordChanges words={words} side={side} />
            </Typography>
          </div>
        ))}
      </Box>
    </div>
  );
}
