import CalendarMonthIcon from '@mui/icons-material/CalendarMonth';
import UploadFileIcon from '@mui/icons-material/UploadFile';
import { Menu, useCanAccess } from 'react-admin';

export function SideMenu() {
  const mayPlan = useCanAccess({ resource: 'calendar', action: 'list' }).canAccess;
  return (
    <Menu>
      <Menu.DashboardItem primaryText="layout.dashboard" />
      <Menu.ResourceItems />
      {mayPlan && <Menu.Item to="/calendar" primaryText="calendar.title" leftIcon={<CalendarMonthIcon />} />}
      <Menu.Item to="/imports" primaryText="imports.title" leftIcon={<UploadFileIcon />} />
    </Menu>
  );
}
