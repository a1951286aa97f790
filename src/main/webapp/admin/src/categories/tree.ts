import type { CategoryText } from '@mealprep360/sdk';

/** A category as editors know it, in all of its languages. */
export interface Category {
  readonly id: string;
  readonly parent?: string;
  readonly texts: readonly CategoryText[];
}

/** With those right below it, in their order. */
export interface Branch {
  readonly category: Category;
  readonly below: readonly Branch[];
}

/** @param all in the order of the tree */
export const treeOf = (all: readonly Category[], parent?: string): readonly Branch[] =>
  below(all, parent).map((category) => ({ category, below: treeOf(all, category.id) }));

/** Those right below a category, or at the top. */
export const below = (all: readonly Category[], parent: string | undefined): readonly Category[] =>
  all.filter((one) => one.parent === parent);

/** From the top to the category itself; empty where it is not there. */
export function wayTo(all: readonly Category[], id: string | undefined): readonly Category[] {
  const category = all.find((one) => one.id === id);
  return category ? [...wayTo(all, category.parent), category] : [];
}

/** The branches in which something is found, and of those no other ones. */
export const pruned = (tree: readonly Branch[], isFound: (category: Category) => boolean): readonly Branch[] =>
  tree.flatMap((branch) => {
    if (isFound(branch.category)) return [branch];
    const found = pruned(branch.below, isFound);
    return found.length > 0 ? [{ ...branch, below: found }] : [];
  });

/** What it is called in a language, else in one that is like it, else as those read it whose language is not there. */
export function nameOf({ texts }: Pick<Category, 'texts'>, language: string): string {
  const isLike = ({ locale }: CategoryText) => locale.split('-')[0]?.toLowerCase() === language.split('-')[0]?.toLowerCase();
  const text = texts.find(({ locale }) => locale.toLowerCase() === language.toLowerCase()) ?? texts.find(isLike) ?? texts[0];
  return text?.name ?? '';
}

/** Whether some of its names or addresses have these words in them. */
export function hasWords({ texts }: Category, words: string): boolean {
  const wanted = words.trim().toLocaleLowerCase();
  return texts.some(({ name, slug = '' }) => [name, slug].some((text) => text.toLocaleLowerCase().includes(wanted)));
}
