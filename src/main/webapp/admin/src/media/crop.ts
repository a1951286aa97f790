import type { FocalPoint } from '@mealprep360/sdk';

const PERCENT = 100;

/**
 * Where a picture has to stand in a frame that it covers, so that its focal point is as near to the middle as the edges allow:
 * the rule by which the server cuts. In percent, as `object-position` has it.
 * @param ratio width by height of the picture
 * @param frame width by height of the frame
 */
export function cropPosition({ x, y }: FocalPoint, ratio: number, frame: number): { x: number; y: number } {
  return { x: along(x, frame / ratio), y: along(y, ratio / frame) };
}

/** @param seen how much of this side is seen, from 0 to 1 */
function along(at: number, seen: number): number {
  if (seen >= 1) return PERCENT / 2;
  const hidden = 1 - seen;
  return (Math.min(Math.max(at - seen / 2, 0), hidden) / hidden) * PERCENT;
}
