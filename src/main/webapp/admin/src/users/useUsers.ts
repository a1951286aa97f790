import { GrantedRole } from '@mealprep360/sdk';
import type { ListUsersRequest, UserAccount } from '@mealprep360/sdk';
import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import { useNotify } from 'react-admin';
import { client } from '../api/client';
import { useSayProblem } from '../api/problems';
import { byCursor } from '../shared/byCursor';

const PAGE = 25;
export const USER_FILTERS = ['q', 'role', 'suspended'] as const;

export type UserFilter = (typeof USER_FILTERS)[number];

export const ROLES = Object.values(GrantedRole);

/** What somebody is called: by their own wish, else as the realm knows them. */
export const nameOf = ({ displayName, firstName, lastName, username }: UserAccount): string =>
  displayName ?? ([firstName, lastName].filter(Boolean).join(' ') || username);

/** Accounts, page after page. @param value who is looked for, by key; empty is anybody */
export function useUsers(value: (key: UserFilter) => string) {
  const role = ROLES.find((one) => one === value('role'));
  const query: ListUsersRequest = {
    ...(value('q').trim() ? { q: value('q').trim() } : {}),
    ...(role ? { role } : {}),
    ...(value('suspended') ? { suspended: value('suspended') === 'true' } : {}),
  };
  return useInfiniteQuery({
    queryKey: ['users', 'list', query],
    queryFn: ({ pageParam }) => client().users.listUsers({ ...query, cursor: pageParam, limit: PAGE }),
    ...byCursor,
    placeholderData: (before) => before,
  });
}

export const useUser = (subject: string) =>
  useQuery({ queryKey: ['users', 'one', subject], queryFn: () => client().users.getUserAccount({ subject }) });

/** Does something to an account, and shows what came of it. One thing at a time. */
export function useUserCommand(subject: string) {
  const notify = useNotify();
  const say = useSayProblem();
  const queries = useQueryClient();
  const [isBusy, setBusy] = useState(false);
  const perform = useCallback(
    async (command: () => Promise<UserAccount>, done: string): Promise<boolean> => {
      setBusy(true);
      try {
        queries.setQueryData(['users', 'one', subject], await command());
        notify(done, { type: 'success' });
        return true;
      } catch (error) {
        say(error);
        // It may be done by halves.
        await queries.invalidateQueries({ queryKey: ['users', 'one', subject] });
        return false;
      } finally {
        setBusy(false);
        void queries.invalidateQueries({ queryKey: ['users', 'list'] });
        void queries.invalidateQueries({ queryKey: ['users', 'trail', subject] });
      }
    },
    [notify, queries, say, subject],
  );
  return { perform, isBusy };
}
