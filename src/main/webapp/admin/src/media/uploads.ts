import { Problem } from '@mealprep360/sdk';
import type { Medium } from '@mealprep360/sdk';
import { sendingClient } from '../api/client';

/** How many travel at once. More would only share the same line. */
const AT_ONCE = 2;
const TOO_MANY = 429;
const DEFAULT_WAIT_SECONDS = 10;
const SECOND_MILLIS = 1000;

export type UploadState = 'waiting' | 'running' | 'paused' | 'done' | 'known' | 'failed' | 'cancelled';

export interface Upload {
  readonly key: string;
  readonly name: string;
  readonly bytes: number;
  /** How much of it is out, in hundredths; at 100 the server is at work on it. */
  readonly percent: number;
  readonly state: UploadState;
  /** Why it failed; absent where the server could not be reached. */
  readonly problem?: Problem;
  /** What became of it. */
  readonly medium?: Medium;
}

/** Sends one file. @param onSent told how many bytes of it are out @return the medium, and whether the library had it already */
export type Send = (
  file: File,
  folder: string | undefined,
  signal: AbortSignal,
  onSent: (bytes: number) => void,
) => Promise<{ medium: Medium; isKnown: boolean }>;

interface Job {
  readonly file: File;
  readonly folder: string | undefined;
  readonly abort: AbortController;
}

const OK = 200;
const WHOLE = 100;

const viaApi: Send = async (file, folder, signal, onSent) => {
  const answer = await sendingClient(onSent).media.uploadMediumRaw(
    { body: file, filename: file.name || 'pasted', ...(folder ? { folder } : {}) },
    { signal },
  );
  return { medium: await answer.value(), isKnown: answer.raw.status === OK };
};

/** Files on their way into the library, a few at a time. It goes on while one looks at other pages. */
export class Uploads {
  private all: readonly Upload[] = [];
  private readonly jobs = new Map<string, Job>();
  private readonly listeners = new Set<() => void>();
  private running = 0;

  constructor(private readonly send: Send = viaApi) {}

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly current = (): readonly Upload[] => this.all;

  /** @return the keys of the uploads, in order */
  add(files: readonly File[], folder?: string): readonly string[] {
    const added = files.map((file): Upload => {
      const key = crypto.randomUUID();
      this.jobs.set(key, { file, folder, abort: new AbortController() });
      return { key, name: file.name || 'pasted', bytes: file.size, percent: 0, state: 'waiting' };
    });
    this.set([...this.all, ...added]);
    this.next();
    return added.map(({ key }) => key);
  }

  cancel(key: string): void {
    this.jobs.get(key)?.abort.abort();
    this.change(key, { state: 'cancelled' });
  }

  retry(key: string): void {
    const job = this.jobs.get(key);
    if (!job) return;
    this.jobs.set(key, { ...job, abort: new AbortController() });
    this.change(key, { state: 'waiting', problem: undefined });
    this.next();
  }

  /** Forgets those that are over. */
  clear(): void {
    for (const { key, state } of this.all) if (!isOnItsWay(state)) this.jobs.delete(key);
    this.set(this.all.filter(({ state }) => isOnItsWay(state)));
  }

  private next(): void {
    while (this.running < AT_ONCE) {
      const upload = this.all.find(({ state }) => state === 'waiting');
      if (!upload) return;
      this.running++;
      void this.run(upload.key).finally(() => {
        this.running--;
        this.next();
      });
    }
  }

  private async run(key: string): Promise<void> {
    const job = this.jobs.get(key)!;
    const { signal } = job.abort;
    while (!signal.aborted) {
      this.change(key, { state: 'running', percent: 0 });
      try {
        const { medium, isKnown } = await this.send(job.file, job.folder, signal, (bytes) => this.sent(key, bytes));
        this.change(key, { state: isKnown ? 'known' : 'done', medium });
        return;
      } catch (error) {
        if (signal.aborted) return;
        if (!(error instanceof Problem && error.status === TOO_MANY)) {
          this.change(key, { state: 'failed', ...(error instanceof Problem ? { problem: error } : {}) });
          return;
        }
        this.change(key, { state: 'paused' });
        await pause((error.retryAfterSeconds ?? DEFAULT_WAIT_SECONDS) * SECOND_MILLIS, signal);
      }
    }
  }

  /** Said a hundred times at most, however often the browser tells it. */
  private sent(key: string, bytes: number): void {
    const upload = this.all.find((one) => one.key === key);
    if (!upload || upload.state !== 'running') return;
    const percent = upload.bytes > 0 ? Math.min(WHOLE, Math.floor((bytes / upload.bytes) * WHOLE)) : WHOLE;
    if (percent !== upload.percent) this.change(key, { percent });
  }

  private change(key: string, change: { [K in 'state' | 'percent' | 'problem' | 'medium']?: Upload[K] | undefined }): void {
    this.set(this.all.map((one) => (one.key === key ? ({ ...one, ...change } as Upload) : one)));
  }

  private set(all: readonly Upload[]): void {
    this.all = all;
    for (const listener of this.listeners) listener();
  }
}

export const isOnItsWay = (state: UploadState): boolean => state === 'waiting' || state === 'running' || state === 'paused';

const pause = (millis: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, millis);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    }, { once: true });
  });

/** How much of all is done, in hundredths, by bytes: what is over counts as done, whatever became of it. */
export function percentOf(all: readonly Upload[]): number {
  // Each counts a byte more than it has, so that empty ones count too.
  const total = all.reduce((sum, { bytes }) => sum + bytes + 1, 0);
  const done = all.reduce((sum, { bytes, percent, state }) => sum + (bytes + 1) * (isOnItsWay(state) ? percent / WHOLE : 1), 0);
  return total === 0 ? 0 : Math.floor((done / total) * WHOLE);
}

/** Those of this tab. */
export const uploads = new Uploads();
