import type { EmotionCache } from '@emotion/cache';
import { CacheProvider } from '@emotion/react';
import { CssBaseline } from '@mui/material';
import { QueryClient } from '@tanstack/react-query';
import { useLayoutEffect, useMemo, useState } from 'react';
import {
  AccessDenied, AdminContext, AuthenticationError, CoreAdminUI, CustomRoutes, Error as ErrorPage, LoadingPage, NotFound, Notification, Resource,
  localStorageStore,
} from 'react-admin';
import { BrowserRouter, Route } from 'react-router';
import { isWorthRetrying } from './api/retrying';
import { authProvider } from './auth/authProvider';
import type { Session } from './auth/session';
import { SessionProvider } from './auth/SessionContext';
import blog from './blog';
import categories from './categories';
import { Dashboard } from './dashboard/Dashboard';
import { i18nProvider } from './i18n/i18nProvider';
import type { Language } from './i18n/languages';
import { stylesFor } from './i18n/styles';
import type { Tree } from './i18n/translated';
import { Frame } from './layout/Frame';
import { theme } from './layout/theme';
import media from './media';
import recipes from './recipes';
import redirects from './redirects';
import releases from './releases';
import { page } from './shared/page';
import type { Page } from './shared/page';
import synonyms from './synonyms';
import users from './users';

const CalendarPage = page(async () => (await import('./calendar/CalendarPage')).CalendarPage);
const ImportsPage = page(async () => (await import('./imports/ImportsPage')).ImportsPage);

const queryClient = new QueryClient({
  defaultOptions: { queries: { retry: isWorthRetrying, staleTime: 2_000 } },
});

/** Light or dark, and whether media are a grid or a list, outlive the visit. */
const store = localStorageStore('1', 'mealprep360');

/** React-admin's pages for what is between pages. Its `AdminUI` would bring those for signing in too, with all of its forms. */
const PAGES = {
  accessDenied: AccessDenied,
  authenticationError: AuthenticationError,
  catchAll: () => <NotFound />,
  error: ErrorPage,
  loading: LoadingPage,
} as const;

const RESOURCES: readonly { readonly name: string; readonly list: Page; readonly create?: Page; readonly edit?: Page }[] = [
  recipes, blog, categories, media, releases, redirects, synonyms, users,
];

/** Sends for the scripts of the page at a path below /admin, which are needed once it is known who is there. */
export function preload(path: string) {
  const [, , name, id] = path.split('/');
  const resource = RESOURCES.find((one) => one.name === name);
  const shown = id === 'create' ? resource?.create : id ? resource?.edit : resource?.list;
  shown?.preload();
}

interface Props {
  readonly session: Session;
  readonly language: Language;
  readonly messages: Tree;
  /** For the direction of the language. */
  readonly styles: EmotionCache;
}

export function App({ session, language: first, messages, styles }: Props) {
  const [{ language, cache }, setShown] = useState({ language: first, cache: styles });
  const i18n = useMemo(
    () => i18nProvider(first, messages, async (next) => setShown({ language: next, cache: await stylesFor(next) })),
    [first, messages],
  );
  useLayoutEffect(() => {
    document.documentElement.lang = language.locale;
    document.documentElement.dir = language.direction;
  }, [language]);
  const auth = useMemo(() => authProvider(session), [session]);
  return (
    <CacheProvider value={cache}>
      <SessionProvider value={session}>
        <BrowserRouter basename="/admin">
          <AdminContext
            authProvider={auth}
            i18nProvider={i18n}
            store={store}
            queryClient={queryClient}
            lightTheme={theme('light', language.direction)}
            darkTheme={theme('dark', language.direction)}
          >
            <CssBaseline enableColorScheme />
            <CoreAdminUI {...PAGES} title="MealPrep360" layout={Frame} dashboard={Dashboard} disableTelemetry requireAuth>
              {RESOURCES.map((resource) => (
                <Resource key={resource.name} {...resource} />
              ))}
              <CustomRoutes>
                <Route path="/calendar" element={<CalendarPage />} />
                <Route path="/imports" element={<ImportsPage />} />
              </CustomRoutes>
            </CoreAdminUI>
            <Notification />
          </AdminContext>
        </BrowserRouter>
      </SessionProvider>
    </CacheProvider>
  );
}
