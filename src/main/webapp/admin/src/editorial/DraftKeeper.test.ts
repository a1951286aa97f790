import { Problem } from '@mealprep360/sdk';
import type { MergeChoice } from '@mealprep360/sdk';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Json } from '../api/contents';
import { replayed } from '../shared/replay';
import { DraftKeeper } from './DraftKeeper';
import type { DraftApi } from './DraftKeeper';

const refusal = async (status: number, slug: string, errors: object[] = []): Promise<Problem> => {
  const body = { type: `/problems/${slug}`, title: slug, status, correlationId: 'c', errors };
  const answer = new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/problem+json' } });
  return (await Problem.of(answer))!;
};

/** A server of one document, as far as drafts go. */
class Desk implements DraftApi {
  working: Json = { title: 'Soup' };
  revision = 1;
  base = 'r1';
  scratch: Json | undefined;
  tag = 'r1';
  kept: Json[] = [];
  refuse: Problem | Error | undefined;
  conflicting = false;

  async read() {
    const isKept = this.scratch !== undefined;
    return { document: this.scratch ?? this.working, etag: this.tag, base: isKept ? this.base : `r${this.revision}`, isKept };
  }

  async keep(document: Json, etag: string) {
    if (this.refuse) throw this.refuse;
    if (etag !== this.tag) throw await refusal(412, 'stale');
    if (!this.scratch) this.base = etag;
    this.scratch = document;
    this.kept.push(document);
    return (this.tag = `s${this.kept.length}`);
  }

  async merge(workingTag: string, choices: readonly MergeChoice[]) {
    if (this.refuse) throw this.refuse;
    if (workingTag !== `r${this.revision}`) throw await refusal(412, 'stale');
    if (this.conflicting && !choices.length) throw await refusal(409, 'editorial-merge-conflict');
    this.working = choices[0]?.side === 'theirs' ? this.working : { ...this.working, ...this.scratch };
    this.scratch = undefined;
    this.tag = `r${++this.revision}`;
    return { value: this.working, etag: this.tag };
  }

  async discard() {
    this.scratch = undefined;
    this.tag = `r${this.revision}`;
  }

  /** As a colleague does. */
  saveElsewhere(part: Json) {
    this.working = { ...this.working, ...part };
    this.revision++;
    if (!this.scratch) this.tag = `r${this.revision}`;
  }

  workingTag = vi.fn(async () => `r${this.revision}`);
  conflicts = async () => ({ value: [{ pointer: '/title', anchor: '/title', mine: 'Mine', theirs: 'Theirs' }], etag: `r${this.revision}` });
}

const typed = (title: string) => (document: Json) => ({ ...document, title });

let desk: Desk;
let keeper: DraftKeeper;

beforeEach(async () => {
  vi.useFakeTimers();
  desk = new Desk();
  keeper = await DraftKeeper.open(desk);
});

describe('what is typed', () => {
  it('is kept by itself within a second, all of it at once', async () => {
    keeper.change(typed('Leek s'));
    keeper.change(typed('Leek soup'));
    expect(keeper.state.keeping).toBe('dirty');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(keeper.state.keeping).toBe('kept');
    expect(desk.kept).toEqual([{ title: 'Leek soup' }]);
  });

  it('is kept when the server is back', async () => {
    desk.refuse = new TypeError('Failed to fetch');
    keeper.change(typed('Leek soup'));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(keeper.state.keeping).toBe('failed');
    expect(keeper.state.document.title).toBe('Leek soup');
    desk.refuse = undefined;
    await vi.advanceTimersByTimeAsync(6_000);
    expect(keeper.state.keeping).toBe('kept');
  });

  it('is not kept where the server refuses it, and is tried again with the next change alone', async () => {
    desk.refuse = await refusal(413, 'too-large');
    keeper.change(typed('Leek soup'));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(keeper.state).toMatchObject({ keeping: 'refused', refusal: desk.refuse });
    desk.refuse = undefined;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(keeper.state.keeping).toBe('refused');
    keeper.change(typed('Soup of leek'));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(keeper.state.keeping).toBe('kept');
    expect(desk.kept).toEqual([{ title: 'Soup of leek' }]);
  });

  it.each([401, 429, 503])('is tried again by itself where the server may take it later (%i)', async (status) => {
    desk.refuse = await refusal(status, 'not-now');
    keeper.change(typed('Leek soup'));
    await vi.advanceTimersByTimeAsync(1_000);
    expect(keeper.state.keeping).toBe('failed');
    desk.refuse = undefined;
    await vi.advanceTimersByTimeAsync(6_000);
    expect(keeper.state.keeping).toBe('kept');
  });

  it('while it is being kept is kept too', async () => {
    keeper.change(typed('One'));
    const keeping = keeper.keep();
    keeper.change(typed('Two'));
    await keeping;
    expect(desk.scratch).toEqual({ title: 'Two' });
  });

  it('does not overwrite what another tab has kept, until somebody says so', async () => {
    const other = await DraftKeeper.open(desk);
    other.change(typed('There'));
    await other.keep();
    keeper.change(typed('Here'));
    await expect(keeper.keep()).rejects.toThrow();
    expect(keeper.state.keeping).toBe('elsewhere');
    expect(desk.scratch).toEqual({ title: 'There' });
    await keeper.insist();
    expect(desk.scratch).toEqual({ title: 'Here' });
  });
});

describe('saving', () => {
  it('makes a revision and leaves nothing unsaved', async () => {
    keeper.change(typed('Leek soup'));
    expect(await keeper.save()).toBe(true);
    expect(desk.working).toEqual({ title: 'Leek soup' });
    expect(keeper.state.keeping).toBe('saved');
    expect(keeper.isUnsaved).toBe(false);
  });

  it('does nothing where nothing was typed', async () => {
    expect(await keeper.save()).toBe(true);
    expect(desk.revision).toBe(1);
  });

  it('takes in what somebody else saved between two calls', async () => {
    keeper.change(typed('Leek soup'));
    desk.workingTag.mockResolvedValueOnce('r0');
    expect(await keeper.save()).toBe(true);
    expect(desk.working).toEqual({ title: 'Leek soup' });
  });

  it('asks where both changed the same, and keeps both until it is answered', async () => {
    desk.conflicting = true;
    keeper.change(typed('Mine'));
    expect(await keeper.save()).toBe(false);
    expect(keeper.state.conflicts).toHaveLength(1);
    expect(desk.scratch).toEqual({ title: 'Mine' });
    expect(await keeper.save([{ anchor: '/title', side: 'theirs' }])).toBe(true);
    expect(keeper.state.document).toEqual({ title: 'Soup' });
    expect(keeper.state.conflicts).toHaveLength(0);
  });

  it('asks again where somebody saved while it was being decided', async () => {
    desk.conflicting = true;
    keeper.change(typed('Mine'));
    await keeper.save();
    desk.saveElsewhere({ title: 'Newer than what was seen' });
    expect(await keeper.save([{ anchor: '/title', side: 'mine' }])).toBe(false);
    expect(desk.working).toEqual({ title: 'Newer than what was seen' });
    expect(await keeper.save([{ anchor: '/title', side: 'mine' }])).toBe(true);
    expect(desk.working).toEqual({ title: 'Mine' });
  });

  it('says by field what is refused, and goes on keeping', async () => {
    keeper.change(typed(''));
    await keeper.keep();
    desk.refuse = await refusal(400, 'invalid-request', [{ pointer: '/title', code: 'minLength', message: 'It needs a title.' }]);
    await expect(keeper.save()).rejects.toBe(desk.refuse);
    expect(keeper.state.faults.get('/title')?.message).toBe('It needs a title.');
    expect(desk.scratch).toEqual({ title: '' });
  });

  it('takes what is typed at the last moment', async () => {
    keeper.change(typed('Leek soup'));
    const saving = keeper.save();
    await Promise.resolve();
    keeper.change((document) => ({ ...document, servings: 4 }));
    await saving;
    expect(desk.working).toEqual({ title: 'Leek soup', servings: 4 });
  });

  it('puts what is typed meanwhile on top', async () => {
    keeper.change(typed('Leek soup'));
    desk.workingTag.mockImplementationOnce(async () => {
      keeper.change((document) => ({ ...document, servings: 4 }));
      return 'r1';
    });
    await keeper.save();
    expect(desk.working).toEqual({ title: 'Leek soup' });
    expect(keeper.state.document).toEqual({ title: 'Leek soup', servings: 4 });
    await vi.advanceTimersByTimeAsync(1_000);
    expect(desk.scratch).toEqual({ title: 'Leek soup', servings: 4 });
  });

  it('leaves in a list what somebody else put into it, as this save has merged it', async () => {
    const mine = [{ id: 'a', text: 'Boil.' }];
    const typedMeanwhile = [{ id: 'a', text: 'Boil it.' }];
    const merged = [{ id: 'a', text: 'Boil.' }, { id: 'theirs', text: 'Eat.' }];
    keeper.change((document) => ({ ...document, steps: mine }));
    vi.spyOn(desk, 'merge').mockImplementationOnce(async () => {
      keeper.change((document) => ({ ...document, steps: replayed(mine, typedMeanwhile, document.steps as typeof mine) }));
      return { value: { title: 'Soup', steps: merged }, etag: 'r2' };
    });
    await keeper.save();
    expect(keeper.state.document.steps).toEqual([{ id: 'a', text: 'Boil it.' }, { id: 'theirs', text: 'Eat.' }]);
  });
});

describe('what is seen', () => {
  it('is the working revision that the page began with, also while there is a draft of it', async () => {
    expect(keeper.seen).toBe('r1');
    keeper.change(typed('Leek soup'));
    await keeper.keep();
    desk.saveElsewhere({ servings: 2 });
    expect(keeper.seen).toBe('r1');
    expect((await DraftKeeper.open(desk)).seen).toBe('r1');
  });

  it('is what was saved', async () => {
    keeper.change(typed('Leek soup'));
    await keeper.save();
    expect(keeper.seen).toBe('r2');
    expect(keeper.hasTakenIn).toBe(false);
  });

  it('is not what others saved, as long as it is not shown', async () => {
    desk.saveElsewhere({ servings: 2 });
    await keeper.save();
    expect(keeper.seen).toBe('r1');
    await keeper.catchUp();
    expect(keeper.seen).toBe('r2');
    expect(keeper.state.document).toEqual({ title: 'Soup', servings: 2 });
  });

  it('is something else where saving brought in what others saved, which is told until it is saved again', async () => {
    keeper.change(typed('Leek soup'));
    await keeper.keep();
    desk.saveElsewhere({ servings: 2 });
    await keeper.save();
    expect(keeper.hasTakenIn).toBe(true);
    expect(keeper.state.document).toEqual({ title: 'Leek soup', servings: 2 });
    await keeper.save();
    expect(keeper.hasTakenIn).toBe(false);
  });

  it('catches up with others without losing what is typed', async () => {
    desk.saveElsewhere({ servings: 2 });
    const catchingUp = keeper.catchUp();
    keeper.change(typed('Leek soup'));
    await catchingUp;
    await keeper.catchUp();
    expect(keeper.state.document).toEqual({ title: 'Leek soup' });
    expect(keeper.seen).toBe('r1');
  });
});

describe('discarding', () => {
  it('goes back to what is saved', async () => {
    keeper.change(typed('Nonsense'));
    await keeper.keep();
    await keeper.discard();
    expect(keeper.state.document).toEqual({ title: 'Soup' });
    expect(desk.scratch).toBeUndefined();
  });
});
