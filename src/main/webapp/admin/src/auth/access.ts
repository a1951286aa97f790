import type { Role } from '@mealprep360/sdk';

/** Who may open which part. The server has the last word; this only keeps doors out of sight that are locked. */
const PARTS: Record<string, readonly Role[]> = {
  dashboard: ['user'],
  recipes: ['user'],
  blog: ['user'],
  categories: ['editor'],
  media: ['user'],
  releases: ['editor'],
  redirects: ['editor'],
  synonyms: ['editor'],
  calendar: ['editor'],
  imports: ['user'],
  users: ['admin'],
  health: ['admin'],
};

/** Roles as the server says them: higher ones bring those that they include. */
export function mayOpen(part: string, roles: readonly Role[]): boolean {
  return (PARTS[part] ?? []).some((role) => roles.includes(role));
}
