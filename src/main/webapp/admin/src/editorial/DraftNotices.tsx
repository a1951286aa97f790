import { Alert, Button, Stack } from '@mui/material';
import { useState } from 'react';
import { Confirm, useTranslate } from 'react-admin';
import { useSayProblem } from '../api/problems';
import type { DraftKeeper, DraftState } from './DraftKeeper';

interface Props {
  readonly keeper: DraftKeeper;
  readonly state: DraftState;
}

/** What the person has to know of their own draft: that it differs from what is saved, or is open elsewhere. */
export function DraftNotices({ keeper, state }: Props) {
  const translate = useTranslate();
  const say = useSayProblem();
  const [isSure, setSure] = useState(false);
  if (state.keeping === 'elsewhere') {
    return (
      <Alert
        severity="warning"
        action={
          <Stack direction="row" spacing={1}>
            <Button color="inherit" size="small" onClick={() => void keeper.reload().catch(say)}>
              {translate('editorial.save.takeTheirs')}
            </Button>
            <Button color="inherit" size="small" onClick={() => void keeper.insist().catch(say)}>
              {translate('editorial.save.keepMine')}
            </Button>
          </Stack>
        }
      >
        {translate('editorial.save.elsewhere')}
      </Alert>
    );
  }
  if (state.keeping !== 'kept') return null;
  return (
    <Alert
      severity="info"
      action={
        <Button color="inherit" size="small" onClick={() => setSure(true)}>
          {translate('editorial.save.discard')}
        </Button>
      }
    >
      {translate('editorial.save.unsaved')}
      <Confirm
        isOpen={isSure}
        title={translate('editorial.save.discard')}
        content={translate('editorial.save.discardSure')}
        onConfirm={() => {
          setSure(false);
          keeper.discard().catch(say);
        }}
        onClose={() => setSure(false)}
      />
    </Alert>
  );
}
