import { useQuery } from '@tanstack/react-query';
import { client } from '../api/client';

/** The folders of the library in which something is, by their names. */
export const useFolders = () =>
  useQuery({ queryKey: ['media', 'folders'], queryFn: async () => (await client().media.listMediaFolders()).items });
