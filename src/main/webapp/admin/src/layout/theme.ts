import type { Theme } from '@mui/material';
import { defaultTheme } from 'react-admin';
import type { RaThemeOptions } from 'react-admin';

const SANS = 'ui-sans-serif, system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", "Noto Sans Arabic", sans-serif';
export const SERIF = '"Iowan Old Style", "Palatino Linotype", Palatino, "URW Palladio L", P052, Georgia, serif';

/** The colours of the platform's own pages (`pages.css`), in the roles that the components know. */
const PALETTES = {
  light: {
    primary: { main: '#a8401c', contrastText: '#fffaf4' },
    secondary: { main: '#47703a', contrastText: '#ffffff' },
    success: { main: '#3c6a30' },
    warning: { main: '#8a5a00' },
    error: { main: '#b3261e' },
    info: { main: '#2b6180' },
    background: { default: '#faf6ef', paper: '#fffdf9' },
    text: { primary: '#2a211a', secondary: '#65574b' },
    divider: '#e6dccd',
  },
  dark: {
    primary: { main: '#f0906a', contrastText: '#21130b' },
    secondary: { main: '#9cc48b', contrastText: '#142010' },
    success: { main: '#9cc48b' },
    warning: { main: '#e3b25c' },
    error: { main: '#f2938c' },
    info: { main: '#8fc1e3' },
    background: { default: '#17130f', paper: '#201a15' },
    text: { primary: '#f2e8da', secondary: '#b9aa99' },
    divider: '#3a3027',
  },
} as const;

/** @param mode light or dark */
export function theme(mode: 'light' | 'dark', direction: 'ltr' | 'rtl'): RaThemeOptions {
  return {
    ...defaultTheme,
    direction,
    palette: { mode, ...PALETTES[mode] },
    shape: { borderRadius: 10 },
    typography: {
      fontFamily: SANS,
      // Letters that are joined are not to be pulled apart.
      ...(direction === 'rtl' ? { allVariants: { letterSpacing: 0 } } : {}),
      h1: { fontFamily: SERIF, fontSize: '1.9rem', fontWeight: 600, lineHeight: 1.2 },
      h2: { fontSize: '1.05rem', fontWeight: 650, lineHeight: 1.4 },
      h3: { fontSize: '0.95rem', fontWeight: 650, lineHeight: 1.4 },
      button: { textTransform: 'none', fontWeight: 600 },
    },
    sidebar: { width: 208, closedWidth: 56 },
    components: {
      ...defaultTheme.components,
      // It stands over what has the same colour.
      MuiAutocomplete: { styleOverrides: { paper: ({ theme: { palette, shadows } }: { theme: Theme }) => ({ border: `1px solid ${palette.divider}`, boxShadow: shadows[4] }) } },
      MuiButtonBase: { defaultProps: { disableRipple: true } },
      MuiPaper: { defaultProps: { elevation: 0 }, styleOverrides: { root: { backgroundImage: 'none' } } },
      MuiAppBar: { defaultProps: { elevation: 0 } },
      // What the server says is in English, in whatever language it is shown.
      MuiAlert: { styleOverrides: { message: { unicodeBidi: 'plaintext' } } },
      MuiFormHelperText: { styleOverrides: { root: { unicodeBidi: 'plaintext' } } },
      MuiListItemText: { styleOverrides: { secondary: { unicodeBidi: 'plaintext' } } },
      MuiSnackbarContent: { styleOverrides: { message: { unicodeBidi: 'plaintext' } } },
      // Cut off where it ends, not where it begins.
      MuiTypography: { styleOverrides: { noWrap: { unicodeBidi: 'plaintext' } } },
      // What is typed is of the direction of its own words, whatever the language of the UI.
      MuiInputBase: { styleOverrides: { ...defaultTheme.components?.MuiInputBase?.styleOverrides, input: { '&:not([type=number])': { unicodeBidi: 'plaintext' } } } },
      MuiTextField: { defaultProps: { variant: 'outlined', size: 'small', margin: 'none' } },
      MuiTableCell: { styleOverrides: { head: { fontWeight: 650 } } },
      // React-admin pales what these pages say until it can hardly be read.
      RaAccessDenied: { styleOverrides: { root: { '& .RaAccessDenied-message': { opacity: 1 } } } },
      RaAuthenticationError: { styleOverrides: { root: { '& .RaAuthenticationError-message': { opacity: 1 } } } },
      RaError: { styleOverrides: { root: { opacity: 1 } } },
      RaNotFound: { styleOverrides: { root: { '& .RaNotFound-message': { opacity: 1 } } } },
      MuiChip: { styleOverrides: { root: { fontWeight: 600 } } },
    },
  } as RaThemeOptions;
}
