import { useNotify } from 'react-admin';
import { CreateDialog } from './CreateDialog';
import { DeleteDialog } from './DeleteDialog';
import { MergeDialog } from './MergeDialog';
import { MoveDialog } from './MoveDialog';
import type { Category } from './tree';

export type Command = 'create' | 'move' | 'merge' | 'delete';

/** A command that somebody is about to give, to which category; a new one is made below it, or at the top. */
export type Asked =
  | { readonly command: 'create'; readonly category?: Category }
  | { readonly command: Command; readonly category: Category };

interface Props {
  readonly asked: Asked;
  readonly all: readonly Category[];
  /** Asks for another command in its place. */
  readonly onAsk: (asked: Asked) => void;
  readonly onDone?: (command: Command) => void;
  readonly onClose: () => void;
}

/** The question that comes before each change of the tree. */
export function CategoryDialogs({ asked: { command, category }, all, onAsk, onDone, onClose }: Props) {
  const notify = useNotify();
  const done = () => {
    notify(`categories.done.${command}`, { type: 'success' });
    onClose();
    onDone?.(command);
  };
  if (!category || command === 'create') return <CreateDialog parent={category?.id} all={all} onDone={done} onClose={onClose} />;
  const shared = { category, all, onDone: done, onClose };
  switch (command) {
    case 'move': return <MoveDialog {...shared} />;
    case 'merge': return <MergeDialog {...shared} />;
    case 'delete': return <DeleteDialog {...shared} onMerge={() => onAsk({ command: 'merge', category })} />;
  }
}
