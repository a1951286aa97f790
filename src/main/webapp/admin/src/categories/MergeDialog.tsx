import { Alert, DialogContentText } from '@mui/material';
import { useState } from 'react';
import { useLocale, useTranslate } from 'react-admin';
import { client } from '../api/client';
import { FormDialog } from '../shared/FormDialog';
import { useRefusal } from '../shared/useRefusal';
import { CategoryInput } from './CategoryInput';
import { StaleAlert } from './StaleAlert';
import { nameOf } from './tree';
import type { Category } from './tree';
import { useCategoryCommand } from './useCategoryCommand';

interface Props {
  readonly category: Category;
  readonly all: readonly Category[];
  readonly onDone: () => void;
  readonly onClose: () => void;
}

const TARGET = '#/query/moveTo';

/** Puts another category in the place of one. There is no way back, which is said. */
export function MergeDialog({ category, all, onDone, onClose }: Props) {
  const translate = useTranslate();
  const { attempt, isBusy, seen, isStale, problem } = useCategoryCommand(category);
  const [target, setTarget] = useState<string>();
  const { beside, text } = useRefusal(problem, [TARGET]);
  const name = nameOf(category, useLocale());
  const merge = async () => {
    if (await attempt(({ etag }) => client().categories.deleteCategory({ id: category.id, moveTo: target!, ifMatch: etag }))) onDone();
  };
  return (
    <FormDialog title={translate('categories.titles.merge', { name })} go={translate('categories.mergeNow')} isDanger isReady={!isBusy && target !== undefined} onGo={merge} onClose={onClose}>
      {isStale && <StaleAlert category={seen} all={all} />}
      {text && <Alert severity="error">{text}</Alert>}
      <DialogContentText>{translate('categories.sure.merge')}</DialogContentText>
      <CategoryInput
        label={translate('categories.target')}
        hint={translate('categories.targetHint')}
        fault={beside.get(TARGET)}
        all={all}
        but={category.id}
        value={target}
        onChange={setTarget}
      />
    </FormDialog>
  );
}
