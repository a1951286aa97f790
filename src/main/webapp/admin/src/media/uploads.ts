import { Problem } from '@mealprep360/sdk';
import type { Medium } from '@mealprep360/sdk';
import { client } from '../api/client';

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
  readonly state: UploadState;
  /** Why it failed; absent where the server could not be reached. */
  readonly problem?: Problem;
  /** What became of it. */
  readonly medium?: Medium;
}

/** Sends one file. @return the medium, and whether the library had it already */
export type Send = (file: File, folder: string | undefined, signal: AbortSignal) => Promise<{ medium: Medium; isKnown: boolean }>;

interface Job {
  readonly file: File;
  readonly folder: string | undefined;
  readonly abort: AbortController;
}

const OK = 200;

const viaApi: Send = async (file, folder, signal) => {
  const answer = await client().media.uploadMediumRaw(
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

  add(files: readonly File[], folder?: string): void {
    const added = files.map((file): Upload => {
      const key = crypto.randomUUID();
      this.jobs.set(key, { file, folder, abort: new AbortController() });
      return { key, name: file.name || 'pasted', bytes: file.size, state: 'waiting' };
    });
    this.set([...this.all, ...added]);
    this.next();
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
      this.change(key, { state: 'running' });
      try {
        const { medium, isKnown } = await this.send(job.file, job.folder, signal);
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

  private change(key: string, change: { state: UploadState; problem?: Problem | undefined; medium?: Medium }): void {
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

/** Those of this tab. */
export const uploads = new Uploads();
