// Never run: what the compiler has to infer, and what it has to refuse.
import { createClient, each, pages, Problem, tagged, update } from '@mealprep360/sdk';
import type { ProblemSlug, RecipeCard, RecipeCards, WorkingRecipe } from '@mealprep360/sdk';

const client = createClient({ tries: 2 });
const id = '01939a3e-6c1d-7c3f-9d53-0a8f6f0f2b11';

export async function walking(): Promise<void> {
  for await (const card of each((page) => client.recipes.listRecipes({ maxTotalMinutes: 30, ...page }))) {
    const whole: RecipeCard = card;
    console.log(whole.title.length);
    // @ts-expect-error: a card has no document
    console.log(card.document);
  }
  for await (const page of pages((page) => client.recipes.searchRecipes({ q: 'soup', ...page }))) {
    console.log(page.engine, page.total);
  }
  for await (const page of pages((page) => client.recipes.listRecipes(page))) page satisfies RecipeCards;
  for await (const hit of each((page) => client.media.listMedia(page))) console.log(hit.id);
  for await (const entry of each((page) => client.audit.listAuditEntries(page))) console.log(entry);
  // @ts-expect-error: not a list
  each(() => client.identity.getUser());
}

export async function changing(): Promise<WorkingRecipe> {
  const { value } = await update(
    () => client.recipes.getWorkingRecipeRaw({ id }),
    ({ value, etag }) => {
      const servings = (value.document.servings ?? 0) + 1;
      return tagged(client.recipes.patchWorkingRecipeRaw({ id, ifMatch: etag, requestBody: { servings } }));
    },
  );
  return value;
}

export function refused(error: Problem): boolean {
  const known: ProblemSlug = 'stale';
  // @ts-expect-error: no such problem
  return error.is(known) || error.is('stael');
}
