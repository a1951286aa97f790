import { createClient } from '@mealprep360/sdk';
import type { Client } from '@mealprep360/sdk';
import type { Session } from '../auth/session';
import { sendingFetch } from './sendingFetch';

let current: ((fetching: typeof fetch) => Client) | undefined;
let usual: Client | undefined;

/** The API, as the person who is signed in. */
export function client(): Client {
  if (!usual) throw new Error('Nobody is signed in yet.');
  return usual;
}

/** The same for calls with large bodies. @param onSent told how many bytes of the body are out */
export function sendingClient(onSent: (bytes: number) => void): Client {
  if (!current) throw new Error('Nobody is signed in yet.');
  return current(sendingFetch(onSent));
}

export function connect(session: Session): void {
  current = (fetching) =>
    createClient({ accessToken: () => session.token(), fetch: (url, init) => send(session, fetching, url, init) });
  // Looked up at each call, since a page may put another in its place.
  usual = current((url, init) => fetch(url, init));
}

/** Asks once more with another token where this one is refused; the SDK asks again where that may help. */
async function send(session: Session, fetching: typeof fetch, url: RequestInfo | URL, init: RequestInit = {}): Promise<Response> {
  const answer = await fetching(url, init);
  if (answer.status !== 401) return answer;
  const headers = new Headers(init.headers);
  headers.set('Authorization', `Bearer ${await session.renewed()}`);
  return fetching(url, { ...init, headers });
}
