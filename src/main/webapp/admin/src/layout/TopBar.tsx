import SearchIcon from '@mui/icons-material/Search';
import { IconButton, Tooltip } from '@mui/material';
import { AppBar, TitlePortal, useTranslate } from 'react-admin';
import { openPalette } from './Palette';

export function TopBar() {
  const translate = useTranslate();
  const label = translate('layout.palette.open');
  return (
    <AppBar alwaysOn color="inherit" sx={{ color: 'text.primary', bgcolor: 'background.paper', borderBottom: 1, borderColor: 'divider' }}>
      <TitlePortal />
      <Tooltip title={`${label} (Ctrl K)`}>
        <IconButton color="inherit" aria-label={label} onClick={openPalette}>
          <SearchIcon />
        </IconButton>
      </Tooltip>
    </AppBar>
  );
}
