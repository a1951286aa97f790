/** For icons that point along the line: they are mirrored where lines run from right to left. */
export const directional = { '[dir=rtl] &': { transform: 'scaleX(-1)' } } as const;
