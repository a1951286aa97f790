import { useQuery } from '@tanstack/react-query';
import { client } from '../api/client';

/** The categories as the public reads them, with how many posts are in each; a change is in here a moment later. */
export const useListedCategories = (isWanted = true) =>
  useQuery({
    queryKey: ['categories', 'listed'],
    queryFn: async () => (await client().categories.listCategories()).items,
    enabled: isWanted,
    staleTime: 60_000,
  });
