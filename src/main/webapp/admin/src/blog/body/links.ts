import type { LinkJson } from '../blocks/types';

const ALLOWED = /^(https?:\/\/|mailto:|\/(?!\/))/i;

/** Whether the server takes it: with a protocol of the web or of mail, or a path of this site. */
export const isAddress = (text: string): boolean => ALLOWED.test(text.trim()) && !/\s/.test(text.trim());

/** An address as people type it, with what they leave out. */
export function completed(text: string): string {
  const address = text.trim();
  if (isAddress(address) || address === '') return address;
  if (/^[^\s@/]+@[^\s@]+\.[^\s@]+$/.test(address)) return `mailto:${address}`;
  return `https://${address.replace(/^\/+/, '')}`;
}

/** What a link of pasted HTML leads to, where it is allowed. */
export function linkOf(element: HTMLElement): LinkJson | null {
  const stored = element.getAttribute('data-link');
  if (stored) {
    try {
      return JSON.parse(stored) as LinkJson;
    } catch {
      // Somebody else's attribute: the address counts.
    }
  }
  const href = element.getAttribute('href') ?? '';
  const title = element.getAttribute('title');
  return isAddress(href) ? { href, ...(title ? { title } : {}) } : null;
}

/** What the browser is told of it; items have no address here. */
export const offeredAddress = (link: LinkJson | null) =>
  link?.href && isAddress(link.href) ? { href: link.href, title: link.title ?? link.href } : { href: '#', title: link?.title ?? '' };
