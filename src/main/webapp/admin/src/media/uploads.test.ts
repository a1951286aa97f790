import { Problem } from '@mealprep360/sdk';
import type { Medium } from '@mealprep360/sdk';
import { describe, expect, it } from 'vitest';
import { Uploads, percentOf } from './uploads';
import type { Send } from './uploads';

const file = (name: string) => new File(['x'], name);
const medium = { id: '1' } as Medium;
const settled = () => new Promise((resolve) => setTimeout(resolve));

describe('uploads', () => {
  it('sends two at a time, and all in the end', async () => {
    const open: (() => void)[] = [];
    const send: Send = () => new Promise((resolve) => open.push(() => resolve({ medium, isKnown: false })));
    const uploads = new Uploads(send);
    uploads.add(['a', 'b', 'c'].map(file));
    expect(uploads.current().map(({ state }) => state)).toEqual(['running', 'running', 'waiting']);
    open.shift()!();
    await settled();
    expect(uploads.current().map(({ state }) => state)).toEqual(['done', 'running', 'running']);
    open.forEach((finish) => finish());
    await settled();
    expect(uploads.current().map(({ state }) => state)).toEqual(['done', 'done', 'done']);
  });

  it('keeps what failed, and tries it again when told', async () => {
    let tries = 0;
    const uploads = new Uploads(async () => {
      if (++tries === 1) throw new TypeError('away');
      return { medium, isKnown: true };
    });
    uploads.add([file('a')]);
    await settled();
    expect(uploads.current()[0]?.state).toBe('failed');
    uploads.retry(uploads.current()[0]!.key);
    await settled();
    expect(uploads.current()[0]?.state).toBe('known');
  });

  it('waits where there were too many at once, and goes on by itself', async () => {
    const headers = { 'Content-Type': 'application/problem+json', 'Retry-After': '0' };
    const refusal = await Problem.of(new Response(JSON.stringify({ type: 'about:blank', title: 'Slow down', status: 429 }), { status: 429, headers }));
    const states: string[] = [];
    let tries = 0;
    const uploads = new Uploads(async () => {
      if (++tries === 1) throw refusal;
      return { medium, isKnown: false };
    });
    uploads.subscribe(() => states.push(uploads.current()[0]!.state));
    uploads.add([file('a')]);
    await expect.poll(() => states.at(-1)).toBe('done');
    expect(states).toContain('paused');
  });

  it('stops what is called off, and goes on with the next', async () => {
    const sent: string[] = [];
    const uploads = new Uploads((one, _, signal) => {
      sent.push(one.name);
      return new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(new Error('aborted'))));
    });
    uploads.add(['a', 'b', 'c'].map(file));
    uploads.cancel(uploads.current()[0]!.key);
    await settled();
    expect(sent).toEqual(['a', 'b', 'c']);
    expect(uploads.current().map(({ state }) => state)).toEqual(['cancelled', 'running', 'running']);
  });

  it('forgets what is over, and nothing else', async () => {
    const uploads = new Uploads((one) => (one.name === 'a' ? Promise.resolve({ medium, isKnown: false }) : new Promise(() => {})));
    uploads.add(['a', 'b'].map(file));
    await settled();
    uploads.clear();
    expect(uploads.current().map(({ name }) => name)).toEqual(['b']);
  });

  it('says how much is out, by bytes', async () => {
    const out: ((bytes: number) => void)[] = [];
    const uploads = new Uploads((_, __, ___, onSent) => {
      out.push(onSent);
      return new Promise(() => {});
    });
    uploads.add([new File(['x'.repeat(200)], 'large'), new File([], 'empty')]);
    out[0]!(50);
    expect(uploads.current().map(({ percent }) => percent)).toEqual([25, 0]);
    out[0]!(500);
    out[1]!(0);
    expect(uploads.current().map(({ percent }) => percent)).toEqual([100, 100]);
    uploads.cancel(uploads.current()[0]!.key);
    out[0]!(20);
    expect(uploads.current()[0]?.state).toBe('cancelled');
    expect(percentOf(uploads.current())).toBe(100);
  });
});
