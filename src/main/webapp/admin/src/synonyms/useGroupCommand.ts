import { tagged } from '@mealprep360/sdk';
import type { SynonymGroup } from '@mealprep360/sdk';
import { client } from '../api/client';
import { useSeenCommand } from '../shared/useSeenCommand';
import { useRefreshGroups } from './useGroups';

/** Does something to a group as the person has seen it. */
export const useGroupCommand = (group: SynonymGroup) =>
  useSeenCommand(group, {
    read: () => tagged(client().search.getSynonymsRaw({ id: group.id })),
    stateOf: ({ changedAt }) => changedAt.getTime(),
    refresh: useRefreshGroups(),
  });
