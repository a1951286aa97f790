import type { PublishedEntry, Schedule } from '@mealprep360/sdk';
import { describe, expect, it } from 'vitest';
import { withoutScheduled } from './useCalendar';

const at = new Date('2026-11-20T12:00:00Z');
const published = (item: string, locale: string): PublishedEntry => ({ item, locale, type: 'recipes', title: item, at });
const scheduled = (item: string, locale: string, change: Partial<Schedule> = {}): Schedule => ({
  id: item, item, locale, type: 'recipes', title: item, action: 'publish', state: 'done', at, revision: 1, createdBy: 'me', createdAt: at, ...change,
});

describe('what went live', () => {
  it('is named once, where a schedule did it', () => {
    const both = [published('a', 'en'), published('a', 'de'), published('b', 'en')];

    expect(withoutScheduled(both, [scheduled('a', 'en'), scheduled('b', 'en', { action: 'unpublish' }), scheduled('a', 'de', { state: 'blocked' })]))
      .toEqual([both[1], both[2]]);
  });
});
