import { Problem } from '@mealprep360/sdk';
import type { Release, Tagged } from '@mealprep360/sdk';
import { Alert, AlertTitle, Button, Stack } from '@mui/material';
import { useState } from 'react';
import { Confirm, useNotify, useTranslate } from 'react-admin';
import { useNavigate } from 'react-router';
import { client } from '../api/client';
import { useSayProblem } from '../api/problems';
import { useTold } from '../problems/useTold';
import { soon } from '../shared/moments';
import { WhenDialog } from '../shared/WhenDialog';
import { NameDialog } from './NameDialog';
import { PreviewDialog } from './PreviewDialog';
import { useEntries, useRefreshRelease } from './useRelease';

type Asked = 'publish' | 'unschedule' | 'rollBack' | 'rollBackRest' | 'delete';
type Open = Asked | 'schedule' | 'rename' | 'preview';

const REFUSED = 422;
const OFFERED: Readonly<Record<Release['state'], readonly Open[]>> = {
  open: ['publish', 'schedule', 'preview', 'rename', 'delete'],
  blocked: ['publish', 'schedule', 'preview', 'rename', 'delete'],
  scheduled: ['unschedule', 'preview', 'rename'],
  published: ['rollBack', 'rename'],
  rolledBack: ['rename'],
};
const STRONG: readonly Open[] = ['publish', 'unschedule', 'rollBack'];

/** What can be done with a release as a whole, each after a question. A refusal stays to be read. */
export function ReleaseCommands({ current: { value: release, etag } }: { readonly current: Tagged<Release> }) {
  const translate = useTranslate();
  const told = useTold();
  const notify = useNotify();
  const navigate = useNavigate();
  const say = useSayProblem();
  const refresh = useRefreshRelease(release.id);
  const [open, setOpen] = useState<Open>();
  const [refusal, setRefusal] = useState<{ readonly command: Open; readonly problem: Problem }>();
  const { data: entries = [] } = useEntries(release.id);
  const held = { id: release.id, ifMatch: etag };
  const api = client().releases;
  const close = () => setOpen(undefined);
  /** Refusals name their entry by its place in the release: its item and locale. */
  const titleAt = (pointer: string) => {
    const entry = entries.find(({ item, locale }) => pointer.includes(`/${item}/${locale}`));
    return entry && <strong>{entry.title}:</strong>;
  };
  const attempt = async (command: Open, change: () => Promise<unknown>) => {
    setRefusal(undefined);
    close();
    try {
      await change();
      notify(`releases.done.${command}`, { type: 'success' });
      if (command === 'delete') navigate('/releases');
    } catch (error) {
      if (error instanceof Problem && error.status === REFUSED) setRefusal({ command, problem: error });
      else say(error);
    }
    await refresh();
  };
  const run: Readonly<Record<Asked, () => Promise<unknown>>> = {
    publish: () => api.publishRelease(held),
    unschedule: () => api.unscheduleRelease(held),
    rollBack: () => api.rollBackRelease(held),
    rollBackRest: () => api.rollBackRelease({ ...held, partial: true }),
    delete: () => api.deleteRelease(held),
  };
  const asked = open && open in run ? (open as Asked) : undefined;
  return (
    <Stack spacing={2}>
      <Stack useFlexGap direction="row" spacing={1} sx={{ flexWrap: 'wrap' }}>
        {OFFERED[release.state].map((command) => (
          <Button
            key={command}
            variant={STRONG.includes(command) ? 'contained' : 'outlined'}
            color={command === 'delete' ? 'error' : 'primary'}
            disabled={release.entries === 0 && (command === 'publish' || command === 'schedule')}
            onClick={() => setOpen(command)}
          >
            {translate(`releases.commands.${command}`)}
          </Button>
        ))}
      </Stack>
      {refusal && (
        <Alert
          severity="error"
          onClose={() => setRefusal(undefined)}
          {...(refusal.command === 'rollBack'
            ? { action: <Button color="inherit" size="small" onClick={() => setOpen('rollBackRest')}>{translate('releases.commands.rollBackRest')}</Button> }
            : {})}
        >
          {refusal.problem.errors.length === 0 ? (
            told.problem(refusal.problem)
          ) : (
            <AlertTitle>{told.cause(refusal.problem.slug, refusal.problem.title)}</AlertTitle>
          )}
          {refusal.problem.errors.map((one) => (
            <div key={one.pointer + one.message}>
              {titleAt(one.pointer)} {told.fault(one)}
            </div>
          ))}
        </Alert>
      )}
      <Confirm
        isOpen={asked !== undefined}
        title={asked ? translate(`releases.commands.${asked}`) : ''}
        content={asked ? translate(`releases.sure.${asked}`) : ''}
        onConfirm={() => asked && void attempt(asked, run[asked])}
        onClose={close}
      />
      {open === 'schedule' && (
        <WhenDialog
          title={translate('releases.titles.schedule')}
          go={translate('editorial.schedules.plan')}
          initial={soon()}
          onChoose={(at) => attempt('schedule', () => api.scheduleRelease({ ...held, releaseSchedule: { at } }))}
          onClose={close}
        />
      )}
      {open === 'rename' && (
        <NameDialog
          title={translate('releases.titles.rename')}
          initial={release}
          onClose={close}
          onName={async (newRelease) => {
            await api.replaceRelease({ ...held, newRelease });
            close();
            await refresh();
          }}
        />
      )}
      {open === 'preview' && <PreviewDialog release={release.id} onClose={close} />}
    </Stack>
  );
}
