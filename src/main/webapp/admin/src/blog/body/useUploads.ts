import type { Editor } from '@tiptap/react';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { client } from '../../api/client';
import { useSayProblem } from '../../api/problems';
import { newId } from '../../shared/parts';
import { insertBehind } from './newBlock';
import { blockAt } from './moves';

/** Uploads pictures one after the other and puts each behind the block that the cursor was in. Answers how many are to come. */
export function useUploads(): [number, (editor: Editor, files: readonly File[]) => Promise<void>] {
  const say = useSayProblem();
  const queries = useQueryClient();
  const [waiting, setWaiting] = useState(0);
  const upload = async (editor: Editor, files: readonly File[]) => {
    setWaiting((now) => now + files.length);
    let place: unknown = editor.state.doc.maybeChild(blockAt(editor))?.attrs.id;
    for (const file of files) {
      try {
        const { id: mediaId } = await client().media.uploadMedium({ filename: file.name || 'pasted', body: file });
        const id = newId();
        if (!editor.isDestroyed) insertBehind(editor, place, [{ id, type: 'image', mediaId }]);
        place = id;
      } catch (error) {
        say(error);
      }
      setWaiting((now) => now - 1);
    }
    await queries.invalidateQueries({ queryKey: ['media'] });
  };
  return [waiting, upload];
}
