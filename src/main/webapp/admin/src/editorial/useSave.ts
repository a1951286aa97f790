import { useEventCallback } from '@mui/material';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { useSayProblem } from '../api/problems';
import type { DraftKeeper } from './DraftKeeper';
import { useRefresh } from './useItem';
import type { Where } from './useItem';

/** Makes a revision of what is typed. */
export function useSave(where: Required<Where>, keeper: DraftKeeper) {
  const translate = useTranslate();
  const notify = useNotify();
  const say = useSayProblem();
  const refresh = useRefresh(where);
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
  return { save, isBusy };
}
