import { Alert, Button, Stack, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { Title, useTranslate } from 'react-admin';
import { useProblemText } from '../api/problems';
import { Guarded } from '../auth/Guarded';
import { PageState } from '../shared/PageState';
import { useListedCategories } from '../shared/useListedCategories';
import { CategoryDialogs } from './CategoryDialogs';
import type { Asked } from './CategoryDialogs';
import { CategoryTree } from './CategoryTree';
import { hasWords, pruned, treeOf } from './tree';
import { useCategories } from './useCategories';

/** What posts are filed under, as a tree. */
export const CategoriesPage = () => (
  <Guarded part="categories">
    <Tree />
  </Guarded>
);

function Tree() {
  const translate = useTranslate();
  const textOf = useProblemText();
  const [words, setWords] = useState('');
  const [asked, setAsked] = useState<Asked>();
  const { data: all, error, refetch } = useCategories();
  const { data: listed = [] } = useListedCategories();
  const posts = new Map(listed.map((one) => [one.id, one.posts]));
  const whole = treeOf(all ?? []);
  const tree = words.trim() ? pruned(whole, (category) => hasWords(category, words)) : whole;
  return (
    <Stack spacing={2} sx={{ mt: 2, pb: 8 }}>
      <Title title={translate('resources.categories.name', { smart_count: 2 })} />
      <Stack direction="row" spacing={2} sx={{ alignItems: 'center', justifyContent: 'space-between' }}>
        <Typography variant="h1">{translate('resources.categories.name', { smart_count: 2 })}</Typography>
        <Button variant="contained" disabled={!all} onClick={() => setAsked({ command: 'create' })}>
          {translate('categories.create')}
        </Button>
      </Stack>
      <Typography color="textSecondary">{translate('categories.hint')}</Typography>
      {all && error && <Alert severity="error">{textOf(error)}</Alert>}
      {!all && <PageState error={error} onRetry={() => void refetch()} />}
      {whole.length > 0 && (
        <TextField
          type="search"
          label={translate('categories.find')}
          value={words}
          onChange={({ target }) => setWords(target.value)}
          sx={{ maxWidth: 520 }}
        />
      )}
      {all && tree.length === 0 && (
        <Typography color="textSecondary" role="status" sx={{ py: 6, textAlign: 'center' }}>
          {translate(whole.length === 0 ? 'categories.empty' : 'categories.none')}
        </Typography>
      )}
      {all && tree.length > 0 && (
        <CategoryTree tree={tree} all={all} posts={posts} isWhole={!words.trim()} onAsk={(command, category) => setAsked({ command, category })} />
      )}
      {all && asked && <CategoryDialogs asked={asked} all={all} onAsk={setAsked} onClose={() => setAsked(undefined)} />}
    </Stack>
  );
}
