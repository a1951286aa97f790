import type { ListFacetsRequest } from '@mealprep360/sdk';
import { useQuery } from '@tanstack/react-query';
import { client } from '../api/client';
import { narrowingOf } from './listing';
import type { Listing } from './useListing';

/** How many documents each further filter would leave. Another page or order of the table is no reason to count again. */
export function useFacets({ type, query }: Listing) {
  const filters = narrowingOf(query);
  return useQuery({
    queryKey: [type, 'facets', filters],
    queryFn: () => client().items.listFacets({ type, ...filters } as ListFacetsRequest),
    placeholderData: (before) => before,
  }).data;
}
