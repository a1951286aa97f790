import { Problem } from '@mealprep360/sdk';
import { Alert, DialogContentText } from '@mui/material';
import { useLocale, useTranslate } from 'react-admin';
import { client } from '../api/client';
import { useProblemText } from '../api/problems';
import { FormDialog } from '../shared/FormDialog';
import { StaleAlert } from './StaleAlert';
import { nameOf } from './tree';
import type { Category } from './tree';
import { useCategoryCommand } from './useCategoryCommand';

interface Props {
  readonly category: Category;
  readonly all: readonly Category[];
  readonly onDone: () => void;
  /** Goes on with the other way to be rid of it. */
  readonly onMerge: () => void;
  readonly onClose: () => void;
}

/** Deletes a category that nothing hangs on; else another one has to take its place. */
export function DeleteDialog({ category, all, onDone, onMerge, onClose }: Props) {
  const translate = useTranslate();
  const textOf = useProblemText();
  const { attempt, isBusy, seen, isStale, problem } = useCategoryCommand(category);
  const name = nameOf(category, useLocale());
  const isInUse = problem instanceof Problem && problem.is('blog-category-in-use');
  const remove = async () => {
    if (await attempt(({ etag }) => client().categories.deleteCategory({ id: category.id, ifMatch: etag }))) onDone();
  };
  return (
    <FormDialog
      title={translate('categories.titles.delete', { name })}
      go={translate(isInUse ? 'categories.commands.merge' : 'categories.deleteNow')}
      isDanger={!isInUse}
      isReady={!isBusy}
      onGo={isInUse ? onMerge : remove}
      onClose={onClose}
    >
      {isStale && <StaleAlert category={seen} all={all} />}
      {problem !== undefined && <Alert severity="error">{textOf(problem)}</Alert>}
      {!isInUse && <DialogContentText>{translate('categories.sure.delete')}</DialogContentText>}
    </FormDialog>
  );
}
