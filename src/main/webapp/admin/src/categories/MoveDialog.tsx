import { Alert, MenuItem, TextField } from '@mui/material';
import { useState } from 'react';
import { useLocale, useTranslate } from 'react-admin';
import { FormDialog } from '../shared/FormDialog';
import { useRefusal } from '../shared/useRefusal';
import { CategoryInput } from './CategoryInput';
import { place } from './place';
import { StaleAlert } from './StaleAlert';
import { below, nameOf } from './tree';
import type { Category } from './tree';
import { useCategoryCommand } from './useCategoryCommand';

interface Props {
  readonly category: Category;
  readonly all: readonly Category[];
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** Says what is not behind another one. */
const FIRST = '';

/** Puts a category, and all that is below it, below another one or at the top. */
export function MoveDialog({ category, all, onDone, onClose }: Props) {
  const translate = useTranslate();
  const language = useLocale();
  const { attempt, isBusy, seen, isStale, problem } = useCategoryCommand(category);
  const [parent, setParent] = useState(category.parent);
  const [chosen, setChosen] = useState<string>();
  const { beside, text } = useRefusal(problem, ['/parent']);
  const siblings = below(all, parent);
  const others = siblings.filter(({ id }) => id !== category.id);
  const own = siblings.findIndex(({ id }) => id === category.id);
  const proposed = (own < 0 ? others.at(-1) : siblings[own - 1])?.id ?? FIRST;
  const after = chosen ?? proposed;
  const move = async () => {
    const position = others.findIndex(({ id }) => id === after) + 1;
    if (await attempt((current) => place(current, parent, position))) onDone();
  };
  return (
    <FormDialog title={translate('categories.titles.move', { name: nameOf(category, language) })} go={translate('categories.moveNow')} isReady={!isBusy} onGo={move} onClose={onClose}>
      {isStale && <StaleAlert category={seen} all={all} />}
      {text && <Alert severity="error">{text}</Alert>}
      <CategoryInput
        label={translate('categories.parent')}
        hint={translate('categories.parentHint')}
        fault={beside.get('/parent')}
        all={all}
        but={category.id}
        value={parent}
        onChange={(id) => {
          setParent(id);
          setChosen(undefined);
        }}
      />
      <TextField select label={translate('categories.place')} value={after} onChange={({ target }) => setChosen(target.value)} slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}>
        <MenuItem value={FIRST}>{translate('categories.first')}</MenuItem>
        {others.map((one) => (
          <MenuItem key={one.id} value={one.id}>
            {translate('categories.after', { name: nameOf(one, language) })}
          </MenuItem>
        ))}
      </TextField>
    </FormDialog>
  );
}
