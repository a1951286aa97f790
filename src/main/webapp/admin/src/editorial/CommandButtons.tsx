import MoreVertIcon from '@mui/icons-material/MoreVert';
import { Button, IconButton, ListItemText, Menu, MenuItem } from '@mui/material';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { contentOf } from '../api/contents';
import { useSayProblem } from '../api/problems';
import { CommandDialog } from './CommandDialog';
import { ScheduleDialog } from './ScheduleDialog';
import { useActions, useRefresh } from './useItem';
import type { Where } from './useItem';

interface Props {
  readonly where: Required<Where>;
  /** Makes a revision of what is typed, which is what a command is about. */
  readonly save: () => Promise<boolean>;
}

/** In the order of the way to the public: the first two that are possible are buttons. */
const ORDER = ['restore', 'publish', 'approve', 'submit', 'requestChanges', 'unpublish', 'trash'] as const;
const BUTTONS = 2;

export type Named = (typeof ORDER)[number];

/** What this person may do next, as the server answers it, and on request why not the rest. */
export function CommandButtons({ where, save }: Props) {
  const translate = useTranslate();
  const notify = useNotify();
  const say = useSayProblem();
  const refresh = useRefresh(where);
  const { data } = useActions(where);
  const [asked, setAsked] = useState<Named | 'schedule'>();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const actions = data?.actions ?? [];
  const isPossible = (name: Named) => actions.some((one) => one.name === name && one.outcome === 'possible');
  const possible = ORDER.filter(isPossible);
  const isLive = actions.some(({ name, outcome }) => name === 'publish' && outcome === 'done');
  const shown = isLive ? [] : possible.filter((name) => name !== 'trash' && name !== 'unpublish').slice(0, BUTTONS);
  const perform = async (name: Exclude<Named, 'requestChanges'>) => {
    setAsked(undefined);
    if (!(await save())) return;
    try {
      const { etag } = await contentOf(where.type).state(where);
      await contentOf(where.type).command(name, { ...where, ifMatch: etag });
      notify(`editorial.actions.done.${name}`, { type: 'success' });
    } catch (error) {
      say(error);
    }
    await refresh();
  };
  const ask = (name: Named) => {
    setAnchor(null);
    if (['publish', 'unpublish', 'trash', 'requestChanges'].includes(name)) setAsked(name);
    else void perform(name as Exclude<Named, 'requestChanges'>);
  };
  return (
    <>
      {shown.map((name) => (
        <Button key={name} variant={name === 'publish' ? 'contained' : 'outlined'} color="secondary" onClick={() => ask(name)}>
          {translate(`editorial.actions.${name}`)}
        </Button>
      ))}
      <IconButton aria-label={translate('shared.more')} aria-haspopup="menu" onClick={(event) => setAnchor(event.currentTarget)}>
        <MoreVertIcon />
      </IconButton>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        {isPossible('publish') && (
          <MenuItem
            onClick={() => {
              setAnchor(null);
              setAsked('schedule');
            }}
          >
            {translate('editorial.actions.schedule')}
          </MenuItem>
        )}
        {possible.filter((name) => !shown.some((one) => one === name)).map((name) => (
          <MenuItem key={name} onClick={() => ask(name)}>
            {translate(`editorial.actions.${name}`)}
          </MenuItem>
        ))}
        {actions
          .filter(({ name, outcome, message }) => outcome === 'refused' && message && ORDER.includes(name as Named))
          .map(({ name, message }) => (
            <MenuItem key={name} disabled sx={{ whiteSpace: 'normal', maxWidth: 340, opacity: '1 !important' }}>
              <ListItemText primary={translate(`editorial.actions.${name}`)} secondary={message} slotProps={{ primary: { color: 'text.disabled' } }} />
            </MenuItem>
          ))}
      </Menu>
      {asked === 'schedule' && <ScheduleDialog where={where} save={save} onClose={() => setAsked(undefined)} />}
      {asked && asked !== 'schedule' && (
        <CommandDialog name={asked} where={where} save={save} perform={perform} onClose={() => setAsked(undefined)} />
      )}
    </>
  );
}
