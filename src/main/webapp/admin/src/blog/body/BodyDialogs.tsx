import type { Editor } from '@tiptap/react';
import { MediaPicker } from '../../media/MediaPicker';
import { newId } from '../../shared/parts';
import type { BlockJson } from '../blocks/types';
import { RecipeDialog } from '../objects/RecipeDialog';
import { VideoDialog } from '../objects/VideoDialog';
import { InsertMenu } from './InsertMenu';
import { LinkDialog } from './LinkDialog';
import { MarkdownDialog } from './MarkdownDialog';
import { insertBlocks, isAsked, newBlock } from './newBlock';
import type { Asked } from './newBlock';

export type Asking = Asked | 'menu' | 'link';

interface Props {
  readonly editor: Editor;
  readonly asking: Asking | undefined;
  readonly onAsk: (what: Asking | undefined) => void;
}

/** What has to be asked before something can be put into the body. */
export function BodyDialogs({ editor, asking, onAsk }: Props) {
  const close = () => onAsk(undefined);
  const insert = (blocks: readonly BlockJson[]) => {
    close();
    // Behind the closing dialog, which gives the focus back to where it was.
    setTimeout(() => !editor.isDestroyed && insertBlocks(editor, blocks));
  };
  switch (asking) {
    case 'menu':
      return <InsertMenu onClose={close} onChoose={(what) => (isAsked(what) ? onAsk(what) : insert([newBlock(what)]))} />;
    case 'link':
      return <LinkDialog editor={editor} onClose={close} />;
    case 'image':
      return <MediaPicker onClose={close} onChoose={({ id: mediaId }) => insert([{ id: newId(), type: 'image', mediaId }])} />;
    case 'gallery':
      return <MediaPicker onClose={close} onChoose={({ id: mediaId }) => insert([{ id: newId(), type: 'gallery', images: [{ id: newId(), mediaId }] }])} />;
    case 'recipe':
      return <RecipeDialog onClose={close} onChoose={(recipeId) => insert([{ id: newId(), type: 'recipe', recipeId }])} />;
    case 'video':
      return <VideoDialog onClose={close} onChoose={(url) => insert([{ id: newId(), type: 'video', url }])} />;
    case 'markdown':
      return <MarkdownDialog onClose={close} onInsert={insert} />;
    default:
      return null;
  }
}
