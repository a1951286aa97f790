import { Problem } from '@mealprep360/sdk';

/** Refusals stay refusals however often they are tried. */
export function isWorthRetrying(count: number, error: unknown): boolean {
  return count < 2 && !(error instanceof Problem && error.status < 500);
}
