import type { Client, Recipe } from '@mealprep360/sdk';
import { h, list } from './dom';
import { cover, duration } from './parts';

/** One recipe, to cook from. */
export async function recipe(client: Client, idOrSlug: string): Promise<HTMLElement> {
  const found = await client.recipes.getRecipe({ idOrSlug });
  const { title, summary, description, ingredientGroups = [], steps = [], tags = [] } = found.document;
  const picture = found.pictures?.find(({ id }) => id === found.document.cover?.mediaId);
  document.title = `${title} · Larder`;
  return h(
    'article',
    {},
    h('a', { className: 'back', href: '#/' }, '← All recipes'),
    h(
      'div',
      { className: 'hero' },
      cover(title, picture, '(max-width: 60rem) 100vw, 30rem'),
      h('div', {}, h('h1', {}, title), summary !== undefined && h('p', { className: 'lead' }, summary), facts(found)),
    ),
    description !== undefined && h('p', { className: 'story' }, description),
    h(
      'div',
      { className: 'cooking' },
      h(
        'section',
        { className: 'ingredients' },
        h('h2', {}, 'Ingredients'),
        ...ingredientGroups.flatMap((group) => [
          group.title !== undefined && h('h3', {}, group.title),
          list('ul', '', group.lines, ({ text }) => [h('label', {}, h('input', { type: 'checkbox' }), h('span', {}, text))]),
        ]),
      ),
      h(
        'section',
        { className: 'steps' },
        h('h2', {}, 'Method'),
        list('ol', '', steps, ({ text, minutes }) => [
          h('p', {}, text),
          minutes !== undefined && h('small', {}, duration(minutes)),
        ]),
      ),
    ),
    list('ul', 'tags', tags, (tag) => [tag]),
  );
}

function facts({ document: { prepMinutes, cookMinutes, totalMinutes, servings, difficulty, cuisine } }: Recipe) {
  const known = Object.entries({
    Preparation: prepMinutes && duration(prepMinutes),
    Cooking: cookMinutes && duration(cookMinutes),
    Total: totalMinutes && duration(totalMinutes),
    Serves: servings && String(servings),
    Difficulty: difficulty,
    Cuisine: cuisine,
  }).flatMap(([name, value]) => (value ? [h('div', {}, h('dt', {}, name), h('dd', {}, value))] : []));
  return known.length > 0 && h('dl', {}, ...known);
}
