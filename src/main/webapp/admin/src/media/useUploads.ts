import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useSyncExternalStore } from 'react';
import { uploads } from './uploads';
import type { Upload } from './uploads';

/** The files on their way; what shows the library reads it again when one has arrived. */
export function useUploads(): readonly Upload[] {
  const queries = useQueryClient();
  const all = useSyncExternalStore(uploads.subscribe, uploads.current);
  const arrived = all.filter(({ medium }) => medium).length;
  useEffect(() => {
    if (arrived === 0) return;
    void queries.invalidateQueries({ queryKey: ['media', 'library'] });
    void queries.invalidateQueries({ queryKey: ['media', 'folders'] });
  }, [arrived, queries]);
  return all;
}
