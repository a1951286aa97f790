import { Dropcursor, Gapcursor, Placeholder, TrailingNode, UndoRedo } from '@tiptap/extensions';
import { ReactNodeViewRenderer, useEditor } from '@tiptap/react';
import type { Editor } from '@tiptap/react';
import { useEventCallback } from '@mui/material';
import { useEffect, useRef } from 'react';
import { useTranslate } from 'react-admin';
import type { FormProps } from '../../editorial/DocumentPage';
import { canonical, rebased } from '../blocks/canonical';
import { blocksOf, written } from '../blocks/toBlocks';
import { documentOf } from '../blocks/toDocument';
import type { BlockJson, NodeJson } from '../blocks/types';
import { BodyObject } from './BodyObject';
import { Ids } from './ids';
import { Keys } from './keys';
import { ObjectView } from './ObjectView';
import { replaceBody } from './replace';
import { schemaExtensions } from './schema';

const NOTHING: readonly BlockJson[] = [];

export const bodyOf = ({ body }: FormProps['document']) => body as { readonly blocks?: readonly BlockJson[] } | undefined;

export const storedOf = (editor: Editor): BlockJson[] => written(blocksOf(editor.getJSON() as NodeJson));

interface Handlers {
  readonly onMenu: () => void;
  readonly onLink: () => void;
  readonly onFocusMode: () => void;
  /** Pictures that were pasted or dropped. */
  readonly onFiles: (files: readonly File[]) => void;
}

/** The editor of a body. What is typed is in the document at once; what comes from outside is in the editor at once. */
export function useBody({ document, change }: Pick<FormProps, 'document' | 'change'>, handlers: Handlers): Editor {
  const translate = useTranslate();
  const outside = bodyOf(document)?.blocks ?? NOTHING;
  const known = useRef(outside);
  const latest = useRef(handlers);
  const typed = useEventCallback((editor: Editor) => {
    const before = known.current;
    const after = storedOf(editor);
    // Such as when there is an empty paragraph at the end now.
    if (canonical(after) === canonical(written(before))) return;
    known.current = after;
    change((now) => ({ ...now, body: { version: 1, ...bodyOf(now), blocks: rebased(bodyOf(now)?.blocks ?? NOTHING, before, after) } }));
  });
  const editor = useEditor({
    injectCSS: false,
    shouldRerenderOnTransaction: false,
    extensions: [
      ...schemaExtensions(BodyObject.extend({ addNodeView: () => ReactNodeViewRenderer(ObjectView) })),
      Ids,
      UndoRedo,
      Gapcursor,
      Dropcursor,
      TrailingNode,
      Placeholder.configure({ placeholder: translate('blog.body.placeholder') }),
      Keys.configure({
        onMenu: () => latest.current.onMenu(),
        onLink: () => latest.current.onLink(),
        onFocusMode: () => latest.current.onFocusMode(),
      }),
    ],
    content: documentOf(outside),
    editorProps: {
      attributes: ({ doc }) => ({
        'aria-label': translate('blog.parts.body'),
        'aria-multiline': 'true',
        role: 'textbox',
        // Of the direction of its words, once there are any.
        ...(doc.textContent ? { dir: 'auto' } : {}),
      }),
      transformPastedHTML: unstyled,
      handlePaste: (_, { clipboardData }) => taken(clipboardData, latest.current),
      handleDrop: (_, event, __, isMoved) => !isMoved && taken(event.dataTransfer, latest.current),
    },
    onUpdate: ({ editor: now }) => typed(now),
  });
  useEffect(() => {
    latest.current = handlers;
  });
  useEffect(() => {
    if (outside === known.current) return;
    known.current = outside;
    if (canonical(storedOf(editor)) !== canonical(written(outside))) replaceBody(editor, outside);
  }, [editor, outside]);
  return editor;
}

/** Whether there are pictures, and no text that comes with a picture of itself, as of a word processor. */
function taken(data: DataTransfer | null, { onFiles }: Handlers): boolean {
  const pictures = [...(data?.files ?? [])].filter(({ type }) => type.startsWith('image/'));
  if (pictures.length === 0 || data?.types.includes('text/html')) return false;
  onFiles(pictures);
  return true;
}

/** The page's security policy allows no styles of others, and would say so for each. */
const unstyled = (html: string): string =>
  html
    .replace(/<style\b[\s\S]*?<\/style>/gi, '')
    .replace(/<[^>]*>/g, (tag) => tag.replace(/\sstyle\s*=\s*("[^"]*"|'[^']*'|[^\s>]+)/gi, ''));
