import { useQuery } from '@tanstack/react-query';
import { client } from '../api/client';

export const useMedium = (id: string) =>
  useQuery({ queryKey: ['media', 'one', id], queryFn: () => client().media.getMedium({ id }), staleTime: 30_000 });
