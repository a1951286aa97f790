import { useState } from 'react';

interface Local {
  readonly text: string;
  readonly seen: string;
  /** What was typed and has not come back yet. */
  readonly pending: readonly string[];
}

/**
 * A text as it is typed. The editor hands it back a moment later, which would move the cursor to the end of a field; so the field
 * shows what was typed, and what comes from outside only when that is something else.
 */
export function useLocalText(outside: string, change: (text: string) => void): [string, (text: string) => void] {
  const [{ text, seen, pending }, set] = useState<Local>({ text: outside, seen: outside, pending: [] });
  if (outside !== seen) {
    const own = pending.indexOf(outside);
    set(own < 0 ? { text: outside, seen: outside, pending: [] } : { text, seen: outside, pending: pending.slice(own + 1) });
  }
  const type = (next: string) => {
    set((now) => ({ ...now, text: next, pending: [...now.pending, next] }));
    change(next);
  };
  return [text, type];
}
