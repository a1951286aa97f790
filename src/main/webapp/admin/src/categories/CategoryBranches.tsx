import { Box } from '@mui/material';
import type { Command } from './CategoryDialogs';
import { CategoryLine } from './CategoryLine';
import type { Branch, Category } from './tree';

export interface BranchesProps {
  readonly tree: readonly Branch[];
  readonly all: readonly Category[];
  readonly posts: ReadonlyMap<string, number>;
  /** Those of which nothing below is shown. */
  readonly folded: ReadonlySet<string>;
  /** Absent where nothing is to be folded. */
  readonly onFold: ((id: string, isFolded: boolean) => void) | undefined;
  readonly onAsk: (command: Command, category: Category) => void;
  readonly onShift: (category: Category, by: -1 | 1) => Promise<void>;
}

/** Categories with the same one above them, each with those below it. */
export function CategoryBranches(props: BranchesProps) {
  const { tree, folded } = props;
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {tree.map((branch) => {
        const { category, below } = branch;
        const isOpen = below.length > 0 && !folded.has(category.id);
        return (
          <li key={category.id}>
            <CategoryLine {...props} branch={branch} isOpen={isOpen} />
            {isOpen && (
              <Box sx={{ marginInlineStart: { xs: 2, sm: 3.5 } }}>
                <CategoryBranches {...props} tree={below} />
              </Box>
            )}
          </li>
        );
      })}
    </Box>
  );
}
