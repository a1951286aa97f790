import MoreVertIcon from '@mui/icons-material/MoreVert';
import { IconButton, Menu, MenuItem } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import type { Command } from './CategoryDialogs';
import { below } from './tree';
import type { Category } from './tree';

interface Props {
  readonly category: Category;
  readonly name: string;
  readonly all: readonly Category[];
  readonly onAsk: (command: Command, category: Category) => void;
  readonly onShift: (category: Category, by: -1 | 1) => Promise<void>;
}

const ASKING = ['create', 'move', 'merge', 'delete'] as const;

/** What can be done to a category out of the tree. */
export function CategoryMenu({ category, name, all, onAsk, onShift }: Props) {
  const translate = useTranslate();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const siblings = below(all, category.parent);
  const close = () => setAnchor(null);
  const shift = (by: -1 | 1) => {
    close();
    void onShift(category, by);
  };
  return (
    <>
      <IconButton
        size="small"
        aria-haspopup="menu"
        aria-label={translate('categories.commandsOf', { name })}
        onClick={({ currentTarget }) => setAnchor(currentTarget)}
      >
        <MoreVertIcon />
      </IconButton>
      <Menu anchorEl={anchor} open={anchor !== null} onClose={close}>
        <MenuItem disabled={siblings[0] === category} onClick={() => shift(-1)}>
          {translate('categories.up')}
        </MenuItem>
        <MenuItem disabled={siblings.at(-1) === category} onClick={() => shift(1)}>
          {translate('categories.down')}
        </MenuItem>
        {ASKING.map((command) => (
          <MenuItem
            key={command}
            onClick={() => {
              close();
              onAsk(command, category);
            }}
          >
            {translate(`categories.commands.${command}`)}
          </MenuItem>
        ))}
      </Menu>
    </>
  );
}
