import { tagged } from '@mealprep360/sdk';
import type {
  Item, ListWorkingRecipesRequest, Revisions, Tagged, Unpublishing, WorkingRecipeCards,
} from '@mealprep360/sdk';
import { client } from './client';

/** A document as it is stored, whatever its type says of it. */
export type Json = Record<string, unknown>;

/** The working copy: where it stands, and what was saved of it last. */
export type State = Omit<Item, 'document'> & { readonly document: object };

export type Command = 'submit' | 'approve' | 'publish' | 'unpublish' | 'restore' | 'trash';

interface At {
  readonly id: string;
  readonly locale?: string;
}

interface Held extends At {
  readonly ifMatch: string;
}

/** One type of content: the operations that each type has for itself. All others are in `client().items`. */
export interface Content {
  readonly type: string;
  /** Where apps read what is live. */
  address(at: Required<At>): string;
  list(query: ListWorkingRecipesRequest): Promise<WorkingRecipeCards>;
  create(document: Json): Promise<State>;
  state(at: At): Promise<Tagged<State>>;
  revisions(at: At & { cursor?: string }): Promise<Revisions>;
  /** @param unpublishing says more of an `unpublish` */
  command(command: Command, held: Held, unpublishing?: Unpublishing): Promise<void>;
}

const recipes: Content = {
  type: 'recipes',
  address: ({ id, locale }) => `/api/recipes/${id}?locale=${locale}`,
  list: (query) => client().recipes.listWorkingRecipes(query),
  create: (document) => client().recipes.createRecipe({ recipeDocument: document as never }),
  state: (at) => tagged(client().recipes.getWorkingRecipeRaw(at)),
  revisions: (at) => client().recipes.listRecipeRevisions(at),
  async command(command, held, unpublishing) {
    const api = client().recipes;
    switch (command) {
      case 'submit': return void (await api.submitRecipe(held));
      case 'approve': return void (await api.approveRecipe(held));
      case 'publish': return void (await api.publishRecipe(held));
      case 'unpublish': return void (await api.unpublishRecipe({ ...held, ...(unpublishing ? { unpublishing } : {}) }));
      case 'restore': return void (await api.restoreRecipe(held));
      case 'trash': return void (await api.trashRecipe(held));
    }
  },
};

const blog: Content = {
  type: 'blog',
  address: ({ id, locale }) => `/api/blog/posts/${id}?locale=${locale}`,
  list: (query) => client().blog.listWorkingPosts(query),
  create: (document) => client().blog.createPost({ postDocument: document as never }),
  state: (at) => tagged(client().blog.getWorkingPostRaw(at)),
  revisions: (at) => client().blog.listPostRevisions(at),
  async command(command, held, unpublishing) {
    const api = client().blog;
    switch (command) {
      case 'submit': return void (await api.submitPost(held));
      case 'approve': return void (await api.approvePost(held));
      case 'publish': return void (await api.publishPost(held));
      case 'unpublish': return void (await api.unpublishPost({ ...held, ...(unpublishing ? { unpublishing } : {}) }));
      case 'restore': return void (await api.restorePost(held));
      case 'trash': return void (await api.trashPost(held));
    }
  },
};

const ALL: Readonly<Record<string, Content>> = { recipes, blog };

export function contentOf(type: string): Content {
  const found = ALL[type];
  if (!found) throw new Error(`There is no type of content that is called ${type}.`);
  return found;
}
