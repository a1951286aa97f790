import type { Redirect } from '@mealprep360/sdk';
import { describe, expect, it } from 'vitest';
import { EMPTY, documentOf, formOf, isComplete } from './form';

const item = { type: 'recipes', id: '01939a3e-6c1d-7c3f-9d53-0a8f6f0f2b11', locale: 'de' };
const stored = { id: '1', changedBy: 'ada', changedAt: new Date(0), from: '/winter', permanent: false } as const;

describe('A redirect', () => {
  it('comes back as it was stored', () => {
    const toAddress: Redirect = { ...stored, to: '/soups', note: 'The leaflet has it.' };
    expect(documentOf(formOf(toAddress))).toEqual({ from: '/winter', to: '/soups', permanent: false, note: 'The leaflet has it.' });
    expect(documentOf(formOf({ ...stored, item }))).toEqual({ from: '/winter', item, permanent: false });
  });

  it('leads to one of the two alone', () => {
    expect(documentOf({ ...EMPTY, from: ' /a ', to: ' /b ', item })).toEqual({ from: '/a', to: '/b', permanent: true });
    expect(documentOf({ ...EMPTY, from: '/a', kind: 'item', to: '/b', item })).toEqual({ from: '/a', item, permanent: true });
  });

  it('is complete when it leads from somewhere to somewhere', () => {
    expect(isComplete(EMPTY)).toBe(false);
    expect(isComplete({ ...EMPTY, from: '/a', to: ' ' })).toBe(false);
    expect(isComplete({ ...EMPTY, from: '/a', to: '/b' })).toBe(true);
    expect(isComplete({ ...EMPTY, from: '/a', kind: 'item', to: '/b' })).toBe(false);
    expect(isComplete({ ...EMPTY, from: '/a', kind: 'item', item })).toBe(true);
  });
});
