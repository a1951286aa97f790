import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { CALLBACK, SIGN_IN, Session } from './auth/session';
import { Door } from './auth/Door';

const root = createRoot(document.getElementById('root')!);

async function begin() {
  const session = await Session.begin();
  if (location.pathname === CALLBACK) {
    const returnTo = await session.comeBack();
    if (window.opener) return;
    history.replaceState(null, '', returnTo ?? SIGN_IN);
  } else if (location.pathname !== SIGN_IN) {
    await session.signIn(location.pathname + location.search, true);
    return;
  }
  if (!(await session.isSignedIn())) {
    root.render(<Door onSignIn={() => session.signIn('/admin')} />);
    return;
  }
  const [{ App }, { connect }, { preferredLanguage }] = await Promise.all([
    import('./App'),
    import('./api/client'),
    import('./i18n/i18nProvider'),
  ]);
  connect(session);
  const language = preferredLanguage();
  const messages = await language.load();
  root.render(
    <StrictMode>
      <App session={session} language={language} messages={messages} />
    </StrictMode>,
  );
}

begin().catch((error: unknown) => {
  console.error(error);
  root.render(<Door failed onSignIn={async () => location.reload()} />);
});
