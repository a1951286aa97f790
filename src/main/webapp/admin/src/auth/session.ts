import { ErrorResponse, InMemoryWebStorage, UserManager, WebStorageStateStore } from 'oidc-client-ts';

interface Config {
  readonly issuer: string;
  readonly clientId: string;
}

/** What is remembered over a sign-in. */
interface Return {
  readonly returnTo: string;
}

interface Arrival extends Return {
  readonly isSignedIn: boolean;
}

export const BASE = '/admin';
export const CALLBACK = `${BASE}/callback`;
export const SIGN_IN = `${BASE}/sign-in`;

/**
 * Who is signed in. Tokens live in memory alone, so a page that is loaded anew asks the realm, which remembers its session.
 * A session that has ended keeps calls waiting until somebody signs in again: what is being written stays on the page.
 */
export class Session {
  private renewal: Promise<string> | undefined;
  private readonly listeners = new Set<(ended: boolean) => void>();
  private signedInAgain: ((token: string) => void) | undefined;

  private constructor(private readonly manager: UserManager) {}

  /** Reads where the realm is. Throws when the platform cannot be reached. */
  static async begin(): Promise<Session> {
    const answer = await fetch(`${BASE}/config.json`);
    if (!answer.ok) throw new Error(`The platform answered ${answer.status}.`);
    const { issuer, clientId } = (await answer.json()) as Config;
    const manager = new UserManager({
      authority: issuer,
      client_id: clientId,
      redirect_uri: location.origin + CALLBACK,
      post_logout_redirect_uri: location.origin + SIGN_IN,
      scope: 'openid profile email',
      userStore: new WebStorageStateStore({ store: new InMemoryWebStorage() }),
      // Only what a sign-in needs to come back, and never a token.
      stateStore: new WebStorageStateStore({ store: sessionStorage }),
      automaticSilentRenew: true,
      monitorSession: false,
    });
    return new Session(manager);
  }

  async isSignedIn(): Promise<boolean> {
    return (await this.manager.getUser()) !== null;
  }

  /** Leaves for the realm's sign-in page. @param quietly come back at once, also when nobody is signed in there */
  async signIn(returnTo: string, quietly = false): Promise<void> {
    const state: Return = { returnTo };
    await this.manager.signinRedirect({ state, ...(quietly ? { prompt: 'none' } : {}) });
  }

  /** Ends a sign-in: where to go on, as somebody or as nobody. Undefined in a window of its own, which is closed then. */
  async comeBack(): Promise<Arrival | undefined> {
    if (window.opener) {
      await this.manager.signinPopupCallback();
      return undefined;
    }
    try {
      const { state } = await this.manager.signinRedirectCallback();
      return { returnTo: returnOf(state), isSignedIn: true };
    } catch (error) {
      if (error instanceof ErrorResponse) return { returnTo: returnOf(error.state), isSignedIn: false };
      throw error;
    }
  }

  async signOut(): Promise<void> {
    await this.manager.signoutRedirect();
  }

  /** A token that is good now. Waits while nobody is signed in any more. */
  async token(): Promise<string> {
    const user = await this.manager.getUser();
    return user && !user.expired ? user.access_token : this.renewed();
  }

  /** Another token, since the server would not have this one. */
  renewed(): Promise<string> {
    this.renewal ??= this.renew().finally(() => (this.renewal = undefined));
    return this.renewal;
  }

  private async renew(): Promise<string> {
    const user = await this.manager.getUser();
    if (user?.refresh_token) {
      try {
        const again = await this.manager.signinSilent();
        if (again) return again.access_token;
      } catch (error) {
        if (!(error instanceof ErrorResponse)) throw error;
      }
    }
    return new Promise((resolve) => {
      this.signedInAgain = resolve;
      this.tell(true);
    });
  }

  /** Signs in again in a window of its own, so that the page stays. Throws when that window was closed or blocked. */
  async signInAgain(): Promise<void> {
    const user = await this.manager.signinPopup();
    this.signedInAgain?.(user.access_token);
    this.signedInAgain = undefined;
    this.tell(false);
  }

  /** @param listener is told when the session has ended, and when there is one again; answers how to stop */
  onEnd(listener: (ended: boolean) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private tell(ended: boolean) {
    this.listeners.forEach((listener) => listener(ended));
  }
}

function returnOf(state: unknown): string {
  return (state as Return | undefined)?.returnTo ?? BASE;
}
