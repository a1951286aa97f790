import SearchIcon from '@mui/icons-material/Search';
import { IconButton, Tooltip } from '@mui/material';
import { AppBar, TitlePortal, ToggleThemeButton, useTranslate } from 'react-admin';
import { AccountMenu } from './AccountMenu';
import { LanguageMenu } from './LanguageMenu';
import { openPalette } from './Palette';

export function TopBar() {
  const translate = useTranslate();
  const label = translate('layout.palette.open');
  return (
    <AppBar alwaysOn color="inherit" toolbar={<Toolbar />} userMenu={<AccountMenu />} sx={{ color: 'text.primary', bgcolor: 'background.paper', borderBottom: 1, borderColor: 'divider' }}>
      <TitlePortal sx={{ '& > span': { display: 'block', overflow: 'hidden', textOverflow: 'ellipsis', unicodeBidi: { xs: 'plaintext', sm: 'normal' } } }} />
      <Tooltip title={`${label} (Ctrl K)`}>
        <IconButton color="inherit" aria-label={label} onClick={openPalette}>
          <SearchIcon />
        </IconButton>
      </Tooltip>
    </AppBar>
  );
}

/** Without react-admin's indicator of loading, which turns on each poll and has no name for those who do not see it. */
function Toolbar() {
  return (
    <>
      <LanguageMenu />
      <ToggleThemeButton />
    </>
  );
}
