import { Box } from '@mui/material';
import { diffWords } from 'diff';

interface Props {
  readonly before: string;
  readonly after: string;
  /** Which of the two is shown. */
  readonly side: 'before' | 'after';
}

/** One of two texts, with the words marked that the other one does not have. */
export function WordChanges({ before, after, side }: Props) {
  const isOther = side === 'before' ? 'added' : 'removed';
  return (
    <>
      {diffWords(before, after)
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
