import { describe, expect, it } from 'vitest';
import { reschedule } from './reschedule';

const EARLY = new Date(2026, 10, 3, 9);
const LATE = new Date(2026, 10, 9, 9);

/** Notes what is called, and refuses what is to be refused. */
function recorder(...refused: string[]) {
  const calls: string[] = [];
  const call = async (name: string) => {
    calls.push(name);
    if (refused.includes(name)) throw new Error(name);
  };
  const name = (at: Date) => (at === EARLY ? 'plan early' : 'plan late');
  return { calls, plan: (at: Date) => call(name(at)), cancel: () => call('cancel') };
}

describe('moving what is planned', () => {
  it('plans the new one first where it is earlier', async () => {
    const { calls, ...api } = recorder();
    expect(await reschedule({ from: LATE, to: EARLY, ...api })).toEqual({ kind: 'moved' });
    expect(calls).toEqual(['plan early', 'cancel']);
  });

  it('calls the old one off first where the new one is later, for that would count on it', async () => {
    const { calls, ...api } = recorder();
    expect(await reschedule({ from: EARLY, to: LATE, ...api })).toEqual({ kind: 'moved' });
    expect(calls).toEqual(['cancel', 'plan late']);
  });

  it('tells when both are planned now', async () => {
    const { calls: _, ...api } = recorder('cancel');
    expect((await reschedule({ from: LATE, to: EARLY, ...api })).kind).toBe('both');
  });

  it('brings the old one back where the new one is refused', async () => {
    const { calls, ...api } = recorder('plan late');
    expect((await reschedule({ from: EARLY, to: LATE, ...api })).kind).toBe('kept');
    expect(calls).toEqual(['cancel', 'plan late', 'plan early']);
  });

  it('tells when nothing is planned any more', async () => {
    const { calls: _, ...api } = recorder('plan late', 'plan early');
    expect((await reschedule({ from: EARLY, to: LATE, ...api })).kind).toBe('lost');
  });
});
