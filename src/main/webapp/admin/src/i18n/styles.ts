import createCache from '@emotion/cache';
import type { EmotionCache } from '@emotion/cache';
import type { Language } from './languages';

const caches = new Map<string, EmotionCache>();

/** Where the styles of a direction are kept. What mirrors them is downloaded only for languages that need it. */
export async function stylesFor({ direction }: Language): Promise<EmotionCache> {
  const known = caches.get(direction);
  if (known) return known;
  const made = createCache({
    key: direction,
    ...(direction === 'rtl' ? { stylisPlugins: (await import('./mirrored')).mirrored } : {}),
  });
  caches.set(direction, made);
  return made;
}
