import { Box } from '@mui/material';
import { diffWords } from 'diff';
import type { Change } from 'diff';

/** Of texts that differ more than this, marks would help nobody, and take the browser long to find. */
const MOST_EDITS = 1000;

interface Props {
  readonly words: readonly Change[];
  /** Which of the two texts is shown. */
  readonly side: 'before' | 'after';
}

/** What two texts share and what one of them alone has, for {@link WordChanges}; both as a whole where little is shared. */
export function wordsOf(before: string, after: string): readonly Change[] {
  const whole = { count: 1, added: false, removed: false };
  return diffWords(before, after, { maxEditLength: MOST_EDITS })
    ?? [{ ...whole, value: before, removed: true }, { ...whole, value: after, added: true }];
}

/** One of two texts, with the words marked that the other one does not have. */
export function WordChanges({ words, side }: Props) {
  const isOther = side === 'before' ? 'added' : 'removed';
  return (
    <>
      {words
        .filter((part) => !part[isOther])
        .map(({ value, added, removed }, at) =>
          added || removed ? (
            <Box
              key={at}
              component={added ? 'ins' : 'del'}
              sx={(theme) => ({
                bgcolor: `color-mix(in srgb, ${added ? theme.palette.success.main : theme.palette.error.main} 20%, transparent)`,
                textDecorationThickness: 1,
              })}
            >
              {value}
            </Box>
          ) : (
            <span key={at}>{value}</span>
          ),
        )}
    </>
  );
}
