import AccountCircleIcon from '@mui/icons-material/AccountCircle';
import LogoutIcon from '@mui/icons-material/Logout';
import { Button, IconButton, ListItemIcon, Menu, MenuItem, useMediaQuery } from '@mui/material';
import type { Theme } from '@mui/material';
import { useState } from 'react';
import type { MouseEvent } from 'react';
import { useGetIdentity, useLogout, useTranslate } from 'react-admin';

/** Who is signed in, and the way out. What is read aloud begins with what is to be seen, so that who speaks to the page can name it. */
export function AccountMenu() {
  const translate = useTranslate();
  const logout = useLogout();
  const { identity } = useGetIdentity();
  const isWide = useMediaQuery<Theme>((theme) => theme.breakpoints.up('sm'));
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const menu = {
    color: 'inherit',
    'aria-haspopup': 'menu',
    'aria-label': [identity?.fullName, translate('ra.auth.user_menu')].filter(Boolean).join(', '),
    onClick: ({ currentTarget }: MouseEvent<HTMLElement>) => setAnchor(currentTarget),
  } as const;
  return (
    <>
      {isWide && identity?.fullName ? (
        <Button {...menu} startIcon={<AccountCircleIcon />} sx={{ unicodeBidi: 'plaintext' }}>
          {identity.fullName}
        </Button>
      ) : (
        <IconButton {...menu}>
          <AccountCircleIcon />
        </IconButton>
      )}
      <Menu anchorEl={anchor} open={anchor !== null} onClose={() => setAnchor(null)}>
        <MenuItem onClick={() => void logout()}>
          <ListItemIcon>
            <LogoutIcon fontSize="small" />
          </ListItemIcon>
          {translate('ra.auth.logout')}
        </MenuItem>
      </Menu>
    </>
  );
}
