import { lazy } from 'react';
import type { ComponentType, LazyExoticComponent } from 'react';

/** A page whose scripts come when it is shown for the first time, or are sent for a moment before. */
export type Page = LazyExoticComponent<ComponentType> & { readonly preload: () => void };

export function page(load: () => Promise<ComponentType>): Page {
  return Object.assign(lazy(async () => ({ default: await load() })), {
    // Where that fails it is tried again, and told, when the page is shown.
    preload: () => void load().catch(() => undefined),
  });
}
