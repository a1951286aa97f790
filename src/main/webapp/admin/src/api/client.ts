import { createClient } from '@mealprep360/sdk';
import type { Client } from '@mealprep360/sdk';
import type { Session } from '../auth/session';

const TRIES = 3;
const WAIT_MILLIS = 400;

let current: Client | undefined;

/** The API, as the person who is signed in. */
export function client(): Client {
  if (!current) throw new Error('Nobody is signed in yet.');
  return current;
}

export function connect(session: Session): void {
  current = createClient({ accessToken: () => session.token(), fetch: (url, init) => send(session, url, init) });
}

/** Asks once more with another token where this one is refused, and again and again where reading may help. */
async function send(session: Session, url: RequestInfo | URL, init: RequestInit = {}): Promise<Response> {
  const answer = await patiently(url, init);
  if (answer.status !== 401) return answer;
  const headers = new Headers(init.headers);
  headers.set('Authorization', `Bearer ${await session.renewed()}`);
  return patiently(url, { ...init, headers });
}

async function patiently(url: RequestInfo | URL, init: RequestInit): Promise<Response> {
  const tries = (init.method ?? 'GET') === 'GET' ? TRIES : 1;
  for (let left = tries - 1; ; left--) {
    try {
      const answer = await fetch(url, init);
      if (answer.status !== 503 || left === 0) return answer;
    } catch (error) {
      if (left === 0 || init.signal?.aborted) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, WAIT_MILLIS * (tries - left)));
  }
}
