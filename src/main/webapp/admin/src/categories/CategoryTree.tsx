import { Paper, Typography } from '@mui/material';
import { useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { useTranslate } from 'react-admin';
import { CategoryBranches } from './CategoryBranches';
import type { Command } from './CategoryDialogs';
import type { Branch, Category } from './tree';
import { useShift } from './useShift';

interface Props {
  readonly tree: readonly Branch[];
  /** All categories, also where the tree shows some of them. */
  readonly all: readonly Category[];
  /** How many posts are in each, by id; absent until that is known. */
  readonly posts: ReadonlyMap<string, number>;
  /** Whether it shows all there are; else nothing is folded, so that what was found is to be seen. */
  readonly isWhole: boolean;
  readonly onAsk: (command: Command, category: Category) => void;
}

const STEPS: Readonly<Record<string, -1 | 1>> = { ArrowUp: -1, ArrowDown: 1 };

/** Lists within lists, each line with what can be done to it. Arrow keys lead through them as in a tree of files. */
export function CategoryTree({ tree, all, posts, isWhole, onAsk }: Props) {
  const translate = useTranslate();
  const root = useRef<HTMLDivElement>(null);
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const shift = useShift(all);

  const fold = (id: string, isFolded: boolean) =>
    setFolded((before) => (isFolded ? new Set(before).add(id) : new Set([...before].filter((one) => one !== id))));

  const onKeyDown = (event: KeyboardEvent) => {
    const line = event.target as HTMLElement;
    const category = all.find(({ id }) => id === line.dataset.category);
    if (!category) return;
    const lines = [...(root.current?.querySelectorAll<HTMLElement>('[data-category]') ?? [])];
    const at = lines.indexOf(line);
    const [inward, outward] = getComputedStyle(line).direction === 'rtl' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
    const step = STEPS[event.key];
    const isParent = all.some(({ parent }) => parent === category.id);
    if (event.altKey && step) void shift(category, step);
    else if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    else if (step) lines[at + step]?.focus();
    else if (event.key === 'Home') lines[0]?.focus();
    else if (event.key === 'End') lines.at(-1)?.focus();
    else if (event.key === inward && isParent && folded.has(category.id)) fold(category.id, false);
    else if (event.key === inward && isParent) lines[at + 1]?.focus();
    else if (event.key === outward && isParent && isWhole && !folded.has(category.id)) fold(category.id, true);
    else if (event.key === outward) lines.find(({ dataset }) => dataset.category === category.parent)?.focus();
    else return;
    event.preventDefault();
  };

  return (
    <>
      <Paper ref={root} variant="outlined" onKeyDown={onKeyDown} sx={{ py: 1 }}>
        <CategoryBranches tree={tree} all={all} posts={posts} folded={isWhole ? folded : new Set()} onFold={isWhole ? fold : undefined} onAsk={onAsk} onShift={shift} />
      </Paper>
      <Typography variant="body2" color="textSecondary">
        {translate('categories.keys')}
      </Typography>
    </>
  );
}
