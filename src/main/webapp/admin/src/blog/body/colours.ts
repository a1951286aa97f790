import type { Theme } from '@mui/material';

/** The theme's colours for the style sheet of the body, which knows no theme. */
export const bodyColours = ({ palette, typography }: Theme) => ({
  '--body-line': palette.divider,
  '--body-quiet': palette.text.secondary,
  '--body-soft': palette.action.hover,
  '--body-accent': palette.primary.main,
  '--body-info': palette.info.main,
  '--body-tip': palette.success.main,
  '--body-warning': palette.warning.main,
  '--body-heading': typography.h1.fontFamily,
});
