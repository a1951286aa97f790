import { QueryClient } from '@tanstack/react-query';
import { lazy, useMemo, useState } from 'react';
import { AdminContext, AdminUI, CustomRoutes, Resource } from 'react-admin';
import { BrowserRouter, Route } from 'react-router';
import { dataProvider, isWorthRetrying } from './api/dataProvider';
import { authProvider } from './auth/authProvider';
import type { Session } from './auth/session';
import { SessionProvider } from './auth/SessionContext';
import blog from './blog';
import { Dashboard } from './dashboard/Dashboard';
import { i18nProvider } from './i18n/i18nProvider';
import type { Language, Tree } from './i18n/i18nProvider';
import { Frame } from './layout/Frame';
import { theme } from './layout/theme';
import media from './media';
import recipes from './recipes';
import releases from './releases';

const CalendarPage = lazy(async () => ({ default: (await import('./calendar/CalendarPage')).CalendarPage }));
const ImportsPage = lazy(async () => ({ default: (await import('./imports/ImportsPage')).ImportsPage }));

const queryClient = new QueryClient({
  defaultOptions: { queries: { retry: isWorthRetrying, staleTime: 2_000 } },
});

interface Props {
  readonly session: Session;
  readonly language: Language;
  readonly messages: Tree;
}

export function App({ session, language: first, messages }: Props) {
  const [language, setLanguage] = useState(first);
  const i18n = useMemo(() => i18nProvider(first, messages, setLanguage), [first, messages]);
  const auth = useMemo(() => authProvider(session), [session]);
  return (
    <SessionProvider value={session}>
      <BrowserRouter basename="/admin">
        <AdminContext
          dataProvider={dataProvider}
          authProvider={auth}
          i18nProvider={i18n}
          queryClient={queryClient}
          lightTheme={theme('light', language.direction)}
          darkTheme={theme('dark', language.direction)}
        >
          <AdminUI title="MealPrep360" layout={Frame} dashboard={Dashboard} loginPage={false} disableTelemetry requireAuth>
            <Resource {...recipes} />
            <Resource {...blog} />
            <Resource {...media} />
            <Resource {...releases} />
            <CustomRoutes>
              <Route path="/calendar" element={<CalendarPage />} />
              <Route path="/imports" element={<ImportsPage />} />
            </CustomRoutes>
          </AdminUI>
        </AdminContext>
      </BrowserRouter>
    </SessionProvider>
  );
}
