import { pages } from '@mealprep360/sdk';
import type { Client, Page, PageRequest, RecipeCard } from '@mealprep360/sdk';
import { h, list } from './dom';
import { cover, duration, failure } from './parts';

const TIMES = [
  { label: 'Any time', minutes: undefined },
  { label: '30 min', minutes: 30 },
  { label: '1 hour', minutes: 60 },
];
const TYPING_MILLIS = 250;

interface Found extends Page<RecipeCard> {
  readonly total?: number;
  readonly didYouMean?: string;
}

/** Recipes as cards: the newest ones, or those that a search finds. */
export function browse(client: Client): HTMLElement {
  const results = h('section', { ariaLabel: 'Recipes', ariaLive: 'polite' });
  const words = h('input', { type: 'search', name: 'q', placeholder: 'Lentils, focaccia, something quick …', maxLength: 200 });
  words.ariaLabel = 'What would you like to cook?';
  let maxTotalMinutes: number | undefined;
  let running = new AbortController();
  let typing: number | undefined;

  async function search(): Promise<void> {
    running.abort();
    const { signal } = (running = new AbortController());
    const q = words.value.trim();
    const found = pages<Found>((page: PageRequest) =>
      q
        ? client.recipes.searchRecipes({ q, maxTotalMinutes, ...page }, { signal })
        : client.recipes.listRecipes({ maxTotalMinutes, ...page }, { signal }),
    );
    const grid = h('ul', { className: 'grid' });
    results.ariaBusy = 'true';
    const more = h('button', { className: 'more', onclick: () => void show() }, 'More recipes');

    // The next page is not asked for before somebody wants to see it.
    async function show(): Promise<void> {
      more.disabled = true;
      try {
        const { value: page } = await found.next();
        if (!page || signal.aborted) return;
        grid.append(...page.items.map((card) => h('li', {}, recipeCard(card))));
        more.disabled = false;
        more.hidden = page.nextCursor === undefined;
        results.replaceChildren(grid.childElementCount > 0 ? grid : nothing(page.didYouMean), more);
      } catch (error) {
        if (!signal.aborted) results.replaceChildren(failure(error, () => void search()));
      } finally {
        if (!signal.aborted) results.ariaBusy = 'false';
      }
    }
    await show();
  }

  function nothing(didYouMean: string | undefined): HTMLElement {
    const ask = didYouMean !== undefined && h('button', { onclick: () => ((words.value = didYouMean), void search()) }, didYouMean);
    return h('div', { className: 'notice' }, h('p', {}, ask ? 'Nothing found. Did you mean:' : 'Nothing found.'), ask);
  }

  words.oninput = () => {
    clearTimeout(typing);
    typing = window.setTimeout(search, TYPING_MILLIS);
  };
  const times = TIMES.map(({ label, minutes }) => {
    const choice = h('input', { type: 'radio', name: 'time', checked: minutes === undefined });
    choice.onchange = () => ((maxTotalMinutes = minutes), void search());
    return h('label', {}, choice, h('span', {}, label));
  });
  void search();
  const time = h('fieldset', {}, h('legend', {}, 'Ready within'), ...times);
  const form = h('form', { role: 'search', onsubmit: (event) => (event.preventDefault(), void search()) }, words, time);
  return h('div', {}, h('h1', {}, 'What would you like to cook?'), form, results);
}

function recipeCard(card: RecipeCard): HTMLElement {
  const facts = [card.totalMinutes && duration(card.totalMinutes), card.cuisine, card.difficulty].filter(Boolean);
  return h(
    'a',
    { className: 'card', href: `#/${encodeURIComponent(card.slug)}` },
    cover(card.title, card.picture, '(max-width: 40rem) 100vw, 20rem'),
    h('h2', {}, card.title),
    card.summary !== undefined && h('p', {}, card.summary),
    list('ul', 'facts', facts, (fact) => [String(fact)]),
  );
}
