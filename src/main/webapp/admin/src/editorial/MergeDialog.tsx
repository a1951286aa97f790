import type { MergeConflict } from '@mealprep360/sdk';
import { Box, Button, Dialog, DialogActions, DialogContent, DialogContentText, DialogTitle, Stack } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useSayProblem } from '../api/problems';
import { ConflictInput } from './ConflictInput';
import type { Side } from './ConflictInput';
import type { DraftKeeper } from './DraftKeeper';
import { usePlaceName } from './usePlaceName';

interface Props {
  readonly type: string;
  readonly keeper: DraftKeeper;
  readonly conflicts: readonly MergeConflict[];
}

const NONE: ReadonlyMap<string, Side> = new Map();

/** What two people changed in different ways, to be decided one by one; everything else of both is kept without asking. */
export function MergeDialog({ type, keeper, conflicts }: Props) {
  const translate = useTranslate();
  const say = useSayProblem();
  const placeOf = usePlaceName();
  const [chosen, setChosen] = useState(NONE);
  const [asked, setAsked] = useState(conflicts);
  // Asked anew, such as after somebody saved once more, what was chosen is about something else.
  if (asked !== conflicts) {
    setAsked(conflicts);
    setChosen(NONE);
  }
  const choices = conflicts.flatMap(({ anchor }) => {
    const side = chosen.get(anchor);
    return side ? [{ anchor, side }] : [];
  });
  const takeAll = (side: Side) => setChosen(new Map(conflicts.map(({ anchor }) => [anchor, side])));
  return (
    <Dialog open={conflicts.length > 0} fullWidth maxWidth="md" aria-labelledby="merge-title">
      <DialogTitle id="merge-title">{translate('editorial.merge.title')}</DialogTitle>
      <DialogContent>
        <DialogContentText>{translate('editorial.merge.text')}</DialogContentText>
        {conflicts.length > 1 && (
          <Stack direction="row" spacing={1} sx={{ mt: 1, flexWrap: 'wrap' }}>
            <Button size="small" onClick={() => takeAll('mine')}>
              {translate('editorial.merge.allMine')}
            </Button>
            <Button size="small" onClick={() => takeAll('theirs')}>
              {translate('editorial.merge.allTheirs')}
            </Button>
          </Stack>
        )}
        {conflicts.map((conflict) => (
          <ConflictInput
            key={conflict.anchor}
            conflict={conflict}
            place={placeOf(type, conflict.pointer)}
            value={chosen.get(conflict.anchor)}
            onChoose={(side) => setChosen((before) => new Map(before).set(conflict.anchor, side))}
          />
        ))}
      </DialogContent>
      <DialogActions>
        <Box sx={{ flex: 1, paddingInlineStart: 2, color: 'text.secondary' }} role="status">
          {choices.length} / {conflicts.length}
        </Box>
        <Button onClick={() => void keeper.reload().catch(say)}>{translate('shared.cancel')}</Button>
        <Button
          variant="contained"
          disabled={choices.length < conflicts.length}
          onClick={() => void keeper.save(choices).catch(say)}
        >
          {translate('shared.save')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
