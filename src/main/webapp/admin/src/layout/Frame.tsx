import { Layout } from 'react-admin';
import type { LayoutProps } from 'react-admin';
import { SessionEnded } from '../auth/SessionEnded';
import { Palette } from './Palette';
import { TopBar } from './TopBar';
import { SideMenu } from './SideMenu';
import { useStrayFiles } from './useStrayFiles';

/** The frame around each page. */
export function Frame({ children, ...props }: LayoutProps) {
  useStrayFiles();
  return (
    <Layout {...props} appBar={TopBar} menu={SideMenu}>
      {children}
      <Palette />
      <SessionEnded />
    </Layout>
  );
}
