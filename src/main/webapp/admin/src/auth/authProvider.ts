import { Problem } from '@mealprep360/sdk';
import type { User } from '@mealprep360/sdk';
import type { AuthProvider } from 'react-admin';
import { client } from '../api/client';
import { mayOpen } from './access';
import type { Session } from './session';

/** Signing in happens before any of this is loaded; here is only who it is and what that one may open. */
export function authProvider(session: Session): AuthProvider {
  let user: Promise<User> | undefined;
  const who = () => (user ??= client().identity.getUser().catch((error) => {
    user = undefined;
    throw error;
  }));
  return {
    login: async () => {},
    logout: async () => {
      await session.signOut();
      return false;
    },
    checkAuth: async () => {
      if (!(await session.isSignedIn())) await session.signIn(location.pathname + location.search);
    },
    checkError: async (error: unknown) => {
      // A session that ended is asked for again where the call is made; what is refused is no reason to sign out.
      if (error instanceof Problem && error.status === 401) throw { logoutUser: false, redirectTo: false };
    },
    getIdentity: async () => {
      const { subject, username, displayName } = await who();
      return { id: subject, fullName: displayName ?? username ?? subject };
    },
    getPermissions: async () => (await who()).roles,
    canAccess: async ({ resource }) => mayOpen(resource, (await who()).roles),
  };
}
