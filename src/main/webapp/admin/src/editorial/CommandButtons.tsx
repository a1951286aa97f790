import type { Successor } from '@mealprep360/sdk';
import MoreVertIcon from '@mui/icons-material/MoreVert';
import { Button, IconButton, ListItemText, Menu, MenuItem } from '@mui/material';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { contentOf } from '../api/contents';
import { useTold } from '../problems/useTold';
import { CommandDialog } from './CommandDialog';
import type { DraftKeeper } from './DraftKeeper';
import { ScheduleDialog } from './ScheduleDialog';
import { useCommand } from './useCommand';
import { useActions } from './useItem';
import type { Where } from './useItem';

interface Props {
  readonly where: Required<Where>;
  readonly keeper: DraftKeeper;
  /** Makes a revision of what is typed, which is what a command is about. */
  readonly save: () => Promise<boolean>;
  /** Whether there is more than what the server has answered about. */
  readonly isUnsaved: boolean;
}

/** In the order of the way to the public: the first two that are possible are buttons. */
const ORDER = ['restore', 'publish', 'approve', 'submit', 'requestChanges', 'unpublish', 'trash'] as const;
const BUTTONS = 2;

/** What is missing may be in what is typed and not saved yet. */
const NOT_READY = 'editorial-not-ready';
/** Nobody asks for what there is no reason to do. */
const POINTLESS = 'editorial-not-trashed';

export type Named = (typeof ORDER)[number];

/** What can be planned, by the name of its entry. */
const PLANNED = { schedule: 'publish', scheduleUnpublish: 'unpublish' } as const;
const PLANS = Object.keys(PLANNED) as (keyof typeof PLANNED)[];

/** What this person may do next, as the server answers it, and on request why not the rest. */
export function CommandButtons({ where, keeper, save, isUnsaved }: Props) {
  const translate = useTranslate();
  const told = useTold();
  const notify = useNotify();
  const command = useCommand(where, keeper);
  const { data } = useActions(where);
  const [asked, setAsked] = useState<Named | keyof typeof PLANNED>();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const actions = data?.actions ?? [];
  const isPossible = (name: Named) =>
    actions.some((one) => one.name === name && (one.outcome === 'possible' || (isUnsaved && name === 'publish' && one.reason === NOT_READY)));
  const possible = ORDER.filter(isPossible);
  const plannable = PLANS.filter((name) => isPossible(PLANNED[name]));
  const isLive = actions.some(({ name, outcome }) => name === 'publish' && outcome === 'done');
  const shown = isLive ? [] : possible.filter((name) => name !== 'trash' && name !== 'unpublish').slice(0, BUTTONS);
  const perform = async (name: Exclude<Named, 'requestChanges'>, successor?: Successor) => {
    setAsked(undefined);
    if (!(await save())) return;
    const outcome = await command((ifMatch) => contentOf(where.type).command(name, { ...where, ifMatch }, successor && { successor }));
    if (outcome === 'done') notify(`editorial.actions.done.${name}`, { type: 'success' });
  };
  const ask = (name: Named) => {
    setAnchor(null);
    if (name === 'publish' && isUnsaved) void save().then((isSaved) => isSaved && setAsked(name));
    else if (['publish', 'unpublish', 'trash', 'requestChanges'].includes(name)) setAsked(name);
    else void perform(name as Exclude<Named, 'requestChanges'>);
  };
  const close = () => setAsked(undefined);
  const planned = PLANS.find((name) => name === asked);
  const named = ORDER.find((name) => name === asked);
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
        {possible.filter((name) => !shown.some((one) => one === name)).map((name) => (
          <MenuItem key={name} onClick={() => ask(name)}>
            {translate(`editorial.actions.${name}`)}
          </MenuItem>
        ))}
        {plannable.map((name) => (
          <MenuItem
            key={name}
            onClick={() => {
              setAnchor(null);
              setAsked(name);
            }}
          >
            {translate(`editorial.actions.${name}`)}
          </MenuItem>
        ))}
        {actions
          .filter(({ name, outcome, reason, message }) => reason !== POINTLESS && outcome === 'refused' && message && !possible.includes(name as Named) && ORDER.includes(name as Named))
          .map(({ name, reason, message }) => (
            <MenuItem key={name} disabled sx={{ whiteSpace: 'normal', maxWidth: 340, opacity: '1 !important' }}>
              <ListItemText primary={translate(`editorial.actions.${name}`)} secondary={told.cause(reason, message)} slotProps={{ primary: { color: 'text.disabled' } }} />
            </MenuItem>
          ))}
      </Menu>
      {planned && <ScheduleDialog action={PLANNED[planned]} where={where} keeper={keeper} save={save} onClose={close} />}
      {named && <CommandDialog name={named} where={where} keeper={keeper} save={save} perform={perform} onClose={close} />}
    </>
  );
}
