import type { FetchAPI } from './generated/runtime.js';

const FIRST_WAIT_MILLIS = 400;
/** Whoever is told to wait longer is given the answer at once: that is for a person to know. */
const LONGEST_WAIT_MILLIS = 10_000;

/** Answers that say that nothing was done. */
const NOT_DONE = [429, 503];
/** Answers of what stands in between, which does not know what was done behind it. */
const UNKNOWN = [502, 504];

type Repeatable = 'always' | 'not-done' | 'never';

/** A `fetch` that sends again, at most `tries` times in all, where the same request twice does no harm. */
export function retrying(fetch: FetchAPI, tries: number): FetchAPI {
  return async (input, init = {}) => {
    const repeatable = repeatability(init);
    for (let sent = 1; ; sent++) {
      let wait = backoff(sent);
      try {
        const answer = await fetch(input, init);
        if (sent >= tries || !mayBeRepeated(answer, repeatable)) return answer;
        wait = Math.max(wait, retryAfterMillis(answer.headers) ?? 0);
        if (wait > LONGEST_WAIT_MILLIS) return answer;
        await answer.body?.cancel();
      } catch (error) {
        // `fetch` says by a TypeError that no answer came; anything else was not the network.
        if (sent >= tries || repeatable !== 'always' || !(error instanceof TypeError)) throw error;
      }
      await sleep(wait, init.signal);
    }
  };
}

/**
 * Reading is repeated always, and so is what carries an `Idempotency-Key`, since it takes effect once. A write with
 * `If-Match` is repeated only when it was not done: if it was, and the answer got lost, the second one would be told
 * `stale` because of the first.
 */
function repeatability({ method = 'GET', headers, body }: RequestInit): Repeatable {
  if (body instanceof ReadableStream) return 'never';
  const sent = new Headers(headers);
  if (method === 'GET' || method === 'HEAD' || (method === 'POST' && sent.has('Idempotency-Key'))) return 'always';
  return method !== 'POST' && sent.has('If-Match') ? 'not-done' : 'never';
}

function mayBeRepeated({ status, headers }: Response, repeatable: Repeatable): boolean {
  if (repeatable === 'never') return false;
  if (NOT_DONE.includes(status)) return true;
  // The first request with the same Idempotency-Key is still running; its answer will be this one's.
  const running = status === 409 && headers.has('Retry-After');
  return repeatable === 'always' && (UNKNOWN.includes(status) || running);
}

/** Doubles each time; the half of it is chance, so that many clients do not come back together. */
function backoff(sent: number): number {
  return FIRST_WAIT_MILLIS * 2 ** (sent - 1) * (0.5 + Math.random() / 2);
}

/** RFC 9110, 10.2.3: seconds or a date. */
function retryAfterMillis(headers: Headers): number | undefined {
  const text = headers.get('Retry-After');
  if (text === null) return undefined;
  const millis = /^\d+$/.test(text) ? Number(text) * 1000 : Date.parse(text) - Date.now();
  return Number.isNaN(millis) ? undefined : millis;
}

function sleep(millis: number, signal?: AbortSignal | null): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop);
      resolve();
    }, millis);
    if (signal?.aborted) stop();
    else signal?.addEventListener('abort', stop, { once: true });
  });
}
