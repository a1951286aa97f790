import { Menu } from 'react-admin';

export function SideMenu() {
  return (
    <Menu>
      <Menu.DashboardItem primaryText="layout.dashboard" />
      <Menu.ResourceItems />
    </Menu>
  );
}
