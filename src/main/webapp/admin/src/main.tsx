import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { BASE, CALLBACK, SIGN_IN, Session } from './auth/session';
import { Door } from './auth/Door';
import { preferredLanguage } from './i18n/languages';
import type { Language } from './i18n/languages';

const RELOADED = 'mealprep360.reloaded';
const RELOAD_AGAIN_AFTER_MILLIS = 30_000;

const root = createRoot(document.getElementById('root')!);

const load = (language: Language) =>
  Promise.all([import('./App'), import('./api/client'), language.load(), import('./i18n/styles').then(({ stylesFor }) => stylesFor(language))]);

async function begin() {
  const language = preferredLanguage();
  // Who comes back with a code is let in, as a rule: what they will see is fetched while the realm is asked.
  const early = location.pathname === CALLBACK && !window.opener && new URLSearchParams(location.search).has('code') ? load(language) : undefined;
  early?.catch(() => {});
  const session = await Session.begin();
  let returnTo = BASE;
  if (location.pathname === CALLBACK) {
    const arrival = await session.comeBack();
    if (!arrival) return;
    ({ returnTo } = arrival);
    history.replaceState(null, '', arrival.isSignedIn ? returnTo : SIGN_IN);
  } else if (location.pathname !== SIGN_IN) {
    await session.signIn(location.pathname + location.search, true);
    return;
  }
  if (!(await session.isSignedIn())) {
    root.render(<Door onSignIn={() => session.signIn(returnTo)} />);
    return;
  }
  const [{ App, preload }, { connect }, messages, styles] = await (early ?? load(language));
  preload(location.pathname);
  connect(session);
  root.render(
    <StrictMode>
      <App session={session} language={language} messages={messages} styles={styles} />
    </StrictMode>,
  );
}

// Another release is being served, and a file of this one is gone: the page of the new one has all of its own. Drafts are kept.
window.addEventListener('vite:preloadError', (event) => {
  const last = Number(sessionStorage.getItem(RELOADED));
  if (Date.now() - last < RELOAD_AGAIN_AFTER_MILLIS) return;
  event.preventDefault();
  sessionStorage.setItem(RELOADED, String(Date.now()));
  location.reload();
});

begin().catch((error: unknown) => {
  console.error(error);
  root.render(<Door failed onSignIn={async () => location.reload()} />);
});
