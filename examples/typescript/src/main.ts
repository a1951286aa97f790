import { createClient, Problem } from '@mealprep360/sdk';
import { browse } from './browse';
import { h } from './dom';
import { failure } from './parts';
import { recipe } from './recipe';

// Anonymous: what is published is for everybody. Without `baseUrl` it is the API of the page's own origin.
const client = createClient();
const main = document.querySelector('main')!;

let list: HTMLElement | undefined;
let listScroll = 0;

async function show(): Promise<void> {
  const address = location.hash;
  const slug = decodeURIComponent(address.replace(/^#\/?/, ''));
  if (!slug) {
    document.title = 'Larder';
    // As it was left: what was found, how far it was shown.
    main.replaceChildren((list ??= browse(client)));
    scrollTo({ top: listScroll });
    return;
  }
  if (list?.isConnected) listScroll = scrollY;
  const page = await recipe(client, slug).catch((error: unknown) =>
    error instanceof Problem && error.is('editorial-not-found') ? missing() : failure(error, () => void show()),
  );
  if (location.hash !== address) return;
  main.replaceChildren(page);
  scrollTo({ top: 0 });
}

function missing(): HTMLElement {
  return h('div', { className: 'notice' }, h('p', {}, 'There is no such recipe.'), h('a', { href: '#/' }, 'All recipes'));
}

addEventListener('hashchange', show);
void show();
