import { Problem } from '@mealprep360/sdk';
import type { ShownPicture } from '@mealprep360/sdk';
import { h } from './dom';

/** A picture in the size that the browser needs, or a plate of the recipe's own colour where there is none. */
export function cover(title: string, picture: ShownPicture | undefined, sizes: string): HTMLElement {
  if (!picture) {
    const plate = h('div', { className: 'plate', ariaHidden: 'true' }, h('span', {}, title.charAt(0).toUpperCase()));
    plate.style.setProperty('--hue', String(hue(title)));
    return plate;
  }
  const { url, width, height, alt = '', color, renditions } = picture;
  const image = h('img', { src: url, width, height, alt, loading: 'lazy', sizes });
  // Squares are cut off; the others are the whole picture.
  image.srcset = renditions
    .filter(({ name }) => name !== 'square')
    .map((rendition) => `${rendition.url} ${rendition.width}w`)
    .join();
  if (color) image.style.backgroundColor = color;
  return image;
}

/** 95 is "1 h 35 min". */
export function duration(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return [hours && `${hours} h`, rest && `${rest} min`].filter(Boolean).join(' ');
}

/** What went wrong, in the server's words where it has some. */
export function failure(error: unknown, again: () => void): HTMLElement {
  const words = error instanceof Problem ? error.message : 'The server cannot be reached.';
  return h('div', { className: 'notice', role: 'alert' }, h('p', {}, words), h('button', { onclick: again }, 'Try again'));
}

function hue(text: string): number {
  return [...text].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 360, 7);
}
