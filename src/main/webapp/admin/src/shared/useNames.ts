import { skipToken, useQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useGetIdentity, useTranslate } from 'react-admin';
import { client } from '../api/client';

const MOST = 100;

/**
 * What people are called. Asked for once for all that a page names.
 *
 * @returns the name of a subject; empty until it is known, and for those who are not
 */
export function useNames(subjects: readonly string[]): (subject: string) => string {
  const translate = useTranslate();
  const { identity } = useGetIdentity();
  const wanted = [...new Set(subjects)].filter((subject) => subject !== identity?.id).sort().slice(0, MOST);
  const { data } = useQuery({
    queryKey: ['people', ...wanted],
    queryFn: wanted.length === 0 ? skipToken : async () => (await client().identity.listPeople({ subject: wanted })).items,
    staleTime: 60_000,
    placeholderData: (before) => before,
  });
  return useCallback(
    (subject) =>
      subject === identity?.id ? translate('shared.you') : (data?.find((one) => one.subject === subject)?.name ?? ''),
    [data, identity?.id, translate],
  );
}
