import { describe, expect, it } from 'vitest';
import { filtersOf, pagesOf, queryOf, viewOf } from './listing';

const asked = (address: string) => queryOf(new URLSearchParams(address));

describe('a table', () => {
  it('shows the latest first where the address says nothing', () => {
    expect(asked('')).toEqual({ page: 1, limit: 25, sort: '-updatedAt' });
  });

  it('shows what the address asks for', () => {
    expect(asked('text=+lentil+&workflow=inReview&mine=true&page=3&limit=50&sort=title')).toEqual({
      text: 'lentil', workflow: 'inReview', mine: true, page: 3, limit: 50, sort: 'title',
    });
  });

  it('takes no notice of what makes no sense', () => {
    expect(asked('text=++&mine=maybe&page=0&limit=1000&sort=colour&other=1')).toEqual({ page: 1, limit: 25, sort: '-updatedAt' });
    expect(asked('page=1.5').page).toBe(1);
  });

  it('pages no farther than the server', () => {
    expect(asked('page=401').page).toBe(1);
    expect(asked('page=400').page).toBe(400);
    expect(pagesOf(50_000, 25)).toBe(400);
    expect(pagesOf(26, 25)).toBe(2);
    expect(pagesOf(0, 25)).toBe(1);
  });

  it('keeps what narrows it, and not the page', () => {
    const search = new URLSearchParams('text=soup&page=2&sort=title&trashed=true');
    expect(filtersOf((key) => search.get(key) ?? '')).toEqual({ text: 'soup', trashed: 'true' });
    expect(viewOf((key) => search.get(key) ?? '')).toEqual({ text: 'soup', trashed: 'true', sort: 'title' });
  });
});
