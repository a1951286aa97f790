import type { Successor } from '@mealprep360/sdk';
import MoreVertIcon from '@mui/icons-material/MoreVert';
import { Button, IconButton, ListItemText, Menu, MenuItem, useMediaQuery } from '@mui/material';
import type { Theme } from '@mui/material';
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
import { ENTRIES, PLANNED } from './usePlannable';
import type { Planned } from './usePlannable';

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
const BUTTONS_WHERE_NARROW = 1;
/** Below what one is more likely to have meant. */
const LAST = 'trash';

/** What is missing may be in what is typed and not saved yet. */
const NOT_READY = 'editorial-not-ready';
/** Nobody asks for what there is no reason to do. */
const POINTLESS: readonly (string | undefined)[] = ['editorial-not-trashed', 'editorial-not-published'];

export type Named = (typeof ORDER)[number];

/** What this person may do next, as the server answers it, and on request why not the rest. */
export function CommandButtons({ where, keeper, save, isUnsaved }: Props) {
  const translate = useTranslate();
  const told = useTold();
  const notify = useNotify();
  const command = useCommand(where, keeper);
  const isNarrow = useMediaQuery((theme: Theme) => theme.breakpoints.down('sm'));
  const { data } = useActions(where);
  const [asked, setAsked] = useState<Named>();
  const [planned, setPlanned] = useState<Planned>();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const actions = data?.actions ?? [];
  const isPossible = (name: Named) =>
    actions.some((one) => one.name === name && (one.outcome === 'possible' || (isUnsaved && name === 'publish' && one.reason === NOT_READY)));
  const possible = ORDER.filter(isPossible);
  const plannable = PLANNED.filter(isPossible);
  const isLive = actions.some(({ name, outcome }) => name === 'publish' && outcome === 'done');
  const shown = isLive ? [] : possible.filter((name) => name !== 'trash' && name !== 'unpublish').slice(0, isNarrow ? BUTTONS_WHERE_NARROW : BUTTONS);
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
  const listed = possible.filter((name) => !shown.some((one) => one === name));
  const entry = (name: Named) => (
    <MenuItem key={name} onClick={() => ask(name)}>
      {translate(`editorial.actions.${name}`)}
    </MenuItem>
  );
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
        {listed.filter((name) => name !== LAST).map(entry)}
        {plannable.map((action) => (
          <MenuItem
            key={action}
            onClick={() => {
              setAnchor(null);
              setPlanned(action);
            }}
          >
            {translate(`editorial.actions.${ENTRIES[action]}`)}
          </MenuItem>
        ))}
        {listed.filter((name) => name === LAST).map(entry)}
        {actions
          .filter(({ name, outcome, reason, message }) => !POINTLESS.includes(reason) && outcome === 'refused' && message && !possible.includes(name as Named) && ORDER.includes(name as Named))
          .map(({ name, reason, message }) => (
            <MenuItem key={name} disabled sx={{ whiteSpace: 'normal', maxWidth: 340, opacity: '1 !important' }}>
              <ListItemText primary={translate(`editorial.actions.${name}`)} secondary={told.cause(reason, message)} slotProps={{ primary: { color: 'textDisabled' } }} />
            </MenuItem>
          ))}
      </Menu>
      {planned && <ScheduleDialog action={planned} where={where} keeper={keeper} save={save} onClose={() => setPlanned(undefined)} />}
      {asked && <CommandDialog name={asked} where={where} keeper={keeper} save={save} perform={perform} onClose={() => setAsked(undefined)} />}
    </>
  );
}
