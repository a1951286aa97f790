import type { Successor } from '@mealprep360/sdk';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { client } from '../api/client';
import { soon } from '../shared/moments';
import { WhenDialog } from '../shared/WhenDialog';
import type { DraftKeeper } from './DraftKeeper';
import { SuccessorInput } from './SuccessorInput';
import { useCommand } from './useCommand';
import type { Where } from './useItem';

interface Props {
  readonly action: 'publish' | 'unpublish';
  readonly where: Required<Where>;
  readonly keeper: DraftKeeper;
  readonly save: () => Promise<boolean>;
  readonly onClose: () => void;
}

/** Plans that what is saved now goes live later, or that what is live goes offline. */
export function ScheduleDialog({ action, where, keeper, save, onClose }: Props) {
  const translate = useTranslate();
  const notify = useNotify();
  const command = useCommand(where, keeper);
  const [initial] = useState(soon);
  const [successor, setSuccessor] = useState<Successor>();
  const plan = async (at: Date) => {
    if (!(await save())) return;
    const outcome = await command((ifMatch) => client().items.scheduleItem({ ...where, ifMatch, newSchedule: { action, at, ...(successor ? { successor } : {}) } }));
    if (outcome === 'done') notify('editorial.actions.done.schedule', { type: 'success' });
    if (outcome !== 'refused') onClose();
  };
  return (
    <WhenDialog
      title={translate(action === 'publish' ? 'editorial.actions.schedule' : 'editorial.actions.scheduleUnpublish')}
      go={translate('editorial.schedules.plan')}
      initial={initial}
      onChoose={plan}
      onClose={onClose}
    >
      {action === 'unpublish' && <SuccessorInput isPlanned where={where} onChange={setSuccessor} />}
    </WhenDialog>
  );
}
