import AddIcon from '@mui/icons-material/Add';
import { Box, Button, Stack } from '@mui/material';
import { useRef } from 'react';
import type { ClipboardEvent, KeyboardEvent } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { insert, move, put, without } from '../shared/parts';
import { hasRoom, MOST_LINES, newLine, pastedLines, retold } from './document';
import type { Line } from './document';
import { LineRow } from './LineRow';

interface Props {
  readonly lines: readonly Line[];
  /** Where the lines are in the document, by the ids of parts. */
  readonly anchor: string;
  readonly faultOf: (line: number) => string | undefined;
  readonly change: (update: (lines: readonly Line[]) => readonly Line[]) => void;
  /** Takes a line in, of this list or of another one beside it. */
  readonly onTake: (id: string, at: number) => void;
}

/** Lines that are written one after the other without a hand leaving the keys. */
export function LinesInput({ lines, anchor, faultOf, change, onTake }: Props) {
  const translate = useTranslate();
  const notify = useNotify();
  const list = useRef<HTMLDivElement>(null);
  const focus = (at: number) =>
    requestAnimationFrame(() => list.current?.querySelectorAll<HTMLElement>('[data-line]')[at]?.focus());
  const sayFull = () => notify(translate('recipes.lines.tooMany', { most: MOST_LINES, kept: MOST_LINES }), { type: 'warning' });
  const add = (at: number) => {
    if (!hasRoom(lines)) return sayFull();
    change((now) => insert(now, at, newLine()));
    focus(at);
  };
  const shift = (from: number, to: number) => {
    if (to < 0 || to >= lines.length) return;
    change((now) => move(now, from, to));
    focus(to);
  };
  const take = (id: string, at: number) => {
    if (!hasRoom(lines) && !lines.some((line) => line.id === id)) return sayFull();
    onTake(id, at);
    focus(at);
  };
  const remove = (at: number) => {
    change((now) => (now.length > 1 ? without(now, at) : [newLine()]));
    focus(Math.max(0, at - 1));
  };
  const onKeyDown = (at: number) => (event: KeyboardEvent) => {
    const isEmpty = lines[at]?.text === '';
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') add(at + 1);
    else if (event.altKey && event.key === 'ArrowUp') shift(at, at - 1);
    else if (event.altKey && event.key === 'ArrowDown') shift(at, at + 1);
    else if (event.key === 'ArrowUp') focus(Math.max(0, at - 1));
    else if (event.key === 'ArrowDown') focus(at + 1);
    else if (event.key === 'Backspace' && isEmpty && lines.length > 1) remove(at);
    else return;
    event.preventDefault();
  };
  const onPaste = (at: number) => (event: ClipboardEvent) => {
    const pasted = pastedLines(event.clipboardData.getData('text/plain'));
    if (pasted.length < 2) return;
    event.preventDefault();
    const isEmpty = !lines[at]?.text.trim();
    const room = MOST_LINES - lines.length + (isEmpty ? 1 : 0);
    const taken = pasted.slice(0, room);
    change((now) => insert(isEmpty ? without(now, at) : now, isEmpty ? at : at + 1, ...taken.map(newLine)));
    focus(at + taken.length - (isEmpty ? 1 : 0));
    const isAll = taken.length === pasted.length;
    notify(
      isAll
        ? translate('recipes.lines.pasted', { count: taken.length })
        : translate('recipes.lines.tooMany', { most: MOST_LINES, kept: taken.length }),
      { type: isAll ? 'info' : 'warning', multiLine: true },
    );
  };
  return (
    <Box ref={list}>
      <Stack component="ol" spacing={0} sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {lines.map((line, at) => (
          <LineRow
            key={line.id}
            id={line.id}
            anchor={`${anchor}/@${line.id}`}
            text={line.text}
            label={translate('recipes.lines.line', { number: at + 1 })}
            placeholder={at === 0 ? translate('recipes.lines.placeholder') : ''}
            fault={faultOf(at)}
            onText={(text) => change((now) => put(now, at, retold(now[at]!, text)))}
            onKeyDown={onKeyDown(at)}
            onPaste={onPaste(at)}
            onMove={(by) => shift(at, at + by)}
            onDrop={(id) => take(id, at)}
            onRemove={() => remove(at)}
            position={at}
          />
        ))}
      </Stack>
      <Button size="small" startIcon={<AddIcon />} onClick={() => add(lines.length)}>
        {translate('recipes.lines.addLine')}
      </Button>
    </Box>
  );
}
