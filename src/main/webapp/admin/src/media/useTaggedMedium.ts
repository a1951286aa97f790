import { tagged } from '@mealprep360/sdk';
import { useQuery } from '@tanstack/react-query';
import { client } from '../api/client';

export const mediumKey = (id: string) => ['media', 'tagged', id] as const;

/** A medium with the ETag under which it is changed. What is on the page stays while it is worked on. */
export const useTaggedMedium = (id: string) =>
  useQuery({
    queryKey: mediumKey(id),
    queryFn: () => tagged(client().media.getMediumRaw({ id })),
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
  });
