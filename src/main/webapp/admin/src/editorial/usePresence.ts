import type { Presence } from '@mealprep360/sdk';
import { PresenceFromJSON } from '@mealprep360/sdk';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useSession } from '../auth/SessionContext';
import { client } from '../api/client';
import type { Where } from './useItem';

const BEAT_MILLIS = 10_000;

/**
 * Who is here, told by WebSocket, and asked for every ten seconds while there is none.
 *
 * @param isEditing whether this person writes
 * @returns who is here, and how to take the document over
 */
export function usePresence({ id, locale }: Where, isEditing: boolean): [Presence | undefined, () => void] {
  const session = useSession();
  const [presence, setPresence] = useState<Presence>();
  const say = useRef<(message: object) => void>(() => {});
  const editing = useRef(isEditing);
  useEffect(() => {
    let isOver = false;
    let beat: ReturnType<typeof setInterval> | undefined;
    const address = `${location.origin.replace(/^http/, 'ws')}/api/items/${id}/presence/live`;
    const socket = new WebSocket(address);
    const poll = (arrival: object = { editing: editing.current }) => {
      client().presence.arrive({ id, locale, arrival }).then((news) => isOver || setPresence(news), () => undefined);
    };
    socket.onmessage = ({ data }) => setPresence(PresenceFromJSON(JSON.parse(String(data))));
    socket.onopen = async () => {
      const token = await session.token();
      say.current = (message) => socket.send(JSON.stringify({ ...message, locale, token }));
      if (!isOver) say.current({ editing: editing.current });
    };
    socket.onclose = () => {
      if (isOver) return;
      say.current = poll;
      poll();
      beat = setInterval(poll, BEAT_MILLIS);
    };
    return () => {
      isOver = true;
      clearInterval(beat);
      say.current = () => {};
      socket.close();
    };
  }, [id, locale, session]);
  useEffect(() => {
    editing.current = isEditing;
    say.current({ editing: isEditing });
  }, [isEditing]);
  const takeOver = useCallback(() => say.current({ takeOver: true, editing: true }), []);
  return [presence, takeOver];
}
