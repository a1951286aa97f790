import { tagged } from '@mealprep360/sdk';
import type { Redirect } from '@mealprep360/sdk';
import { client } from '../api/client';
import { useSeenCommand } from '../shared/useSeenCommand';
import { useRefreshRedirects } from './useRedirects';

/** Does something to a redirect as the person has seen it. */
export const useRedirectCommand = (redirect: Redirect) =>
  useSeenCommand(redirect, {
    read: () => tagged(client().redirects.getRedirectRaw({ id: redirect.id })),
    stateOf: ({ changedAt }) => changedAt.getTime(),
    refresh: useRefreshRedirects(),
  });
