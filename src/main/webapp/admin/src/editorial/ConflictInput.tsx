import type { MergeChoice, MergeConflict } from '@mealprep360/sdk';
import { FormControl, FormControlLabel, FormLabel, Radio, RadioGroup, Typography } from '@mui/material';
import { useId, useMemo } from 'react';
import { useTranslate } from 'react-admin';
import { shown } from './shown';
import { WordChanges, wordsOf } from './WordChanges';

export type Side = MergeChoice['side'];

const SIDES: readonly Side[] = ['mine', 'theirs'];

interface Props {
  readonly conflict: MergeConflict;
  /** Where it is, in words. */
  readonly place: string;
  readonly value: Side | undefined;
  readonly onChoose: (side: Side) => void;
}

/** One of two versions to choose, each with the words marked that it changed. */
export function ConflictInput({ conflict, place, value, onChoose }: Props) {
  const id = useId();
  return (
    <FormControl fullWidth sx={{ mt: 2 }}>
      <FormLabel id={id}>{place}</FormLabel>
      <RadioGroup
        aria-labelledby={id}
        value={value ?? null}
        onChange={(_, side) => onChoose(side as Side)}
        sx={{ display: 'grid', gap: 1, mt: 0.5, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } }}
      >
        {SIDES.map((side) => (
          <Version key={side} side={side} before={shown(conflict.base)} text={shown(conflict[side])} isChosen={value === side} />
        ))}
      </RadioGroup>
    </FormControl>
  );
}

function Version({ side, before, text, isChosen }: { readonly side: Side; readonly before: string; readonly text: string; readonly isChosen: boolean }) {
  const translate = useTranslate();
  const words = useMemo(() => wordsOf(before, text), [before, text]);
  return (
    <FormControlLabel
      value={side}
      control={<Radio />}
      label={
        <>
          <Typography variant="body2" color="textSecondary">
            {translate(`editorial.merge.${side}`)}
          </Typography>
          {text ? <WordChanges words={words} side="after" /> : translate('editorial.merge.nothing')}
        </>
      }
      sx={{
        m: 0,
        p: 1,
        alignItems: 'start',
        border: 1,
        borderColor: isChosen ? 'primary.main' : 'divider',
        borderRadius: 1,
        whiteSpace: 'pre-wrap',
        overflowWrap: 'anywhere',
        '& .MuiFormControlLabel-label': { minWidth: 0 },
      }}
    />
  );
}
