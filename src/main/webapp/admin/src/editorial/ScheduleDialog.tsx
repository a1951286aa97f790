import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { client } from '../api/client';
import { contentOf } from '../api/contents';
import { useSayProblem } from '../api/problems';
import { soon } from '../shared/moments';
import { WhenDialog } from '../shared/WhenDialog';
import { useRefresh } from './useItem';
import type { Where } from './useItem';

interface Props {
  readonly where: Required<Where>;
  readonly save: () => Promise<boolean>;
  readonly onClose: () => void;
}

/** Plans that what is saved now goes live later. */
export function ScheduleDialog({ where, save, onClose }: Props) {
  const translate = useTranslate();
  const notify = useNotify();
  const say = useSayProblem();
  const refresh = useRefresh(where);
  const [initial] = useState(soon);
  const plan = async (at: Date) => {
    if (!(await save())) return;
    try {
      const { etag } = await contentOf(where.type).state(where);
      await client().items.scheduleItem({ ...where, ifMatch: etag, newSchedule: { action: 'publish', at } });
      notify('editorial.actions.done.schedule', { type: 'success' });
      onClose();
    } catch (error) {
      say(error);
    }
    await refresh();
  };
  return (
    <WhenDialog
      title={translate('editorial.actions.publish')}
      go={translate('editorial.schedules.plan')}
      initial={initial}
      onChoose={plan}
      onClose={onClose}
    />
  );
}
