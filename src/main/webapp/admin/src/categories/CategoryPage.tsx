import type { Tagged, WorkingCategory } from '@mealprep360/sdk';
import { Breadcrumbs, Button, Link, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { useLocale, useTranslate } from 'react-admin';
import { Link as RouterLink, useNavigate, useParams } from 'react-router';
import { Guarded } from '../auth/Guarded';
import { LeaveGuard } from '../editorial/LeaveGuard';
import { languageName } from '../shared/languageNames';
import { PageState } from '../shared/PageState';
import { SaveBar } from '../shared/SaveBar';
import { TheirChanges } from '../shared/TheirChanges';
import { useListedCategories } from '../shared/useListedCategories';
import { CategoryDialogs } from './CategoryDialogs';
import type { Command } from './CategoryDialogs';
import { CategoryTexts } from './CategoryTexts';
import { nameOf, wayTo } from './tree';
import { useCategories, useCategory } from './useCategories';
import { useCategoryForm } from './useCategoryForm';

/** One category: what it is called in each language, and where it stands. */
export const CategoryPage = () => (
  <Guarded part="categories">
    <Loaded />
  </Guarded>
);

function Loaded() {
  const { id = '' } = useParams();
  const { data, error, refetch } = useCategory(id);
  if (!data) return <PageState error={error} onRetry={() => void refetch()} />;
  return <Page key={id} current={data} onMoved={() => void refetch()} />;
}

const COMMANDS: readonly Command[] = ['create', 'move', 'merge', 'delete'];

function Page({ current, onMoved }: { readonly current: Tagged<WorkingCategory>; readonly onMoved: () => void }) {
  const translate = useTranslate();
  const language = useLocale();
  const navigate = useNavigate();
  const form = useCategoryForm(current);
  const [asked, setAsked] = useState<Command>();
  const { data: all = [] } = useCategories();
  const { data: listed = [] } = useListedCategories();
  const category = current.value;
  const theirs = form.theirs.map(({ locale, field, text }) => ({ field: `${languageName(locale, language)}, ${translate(`categories.fields.${field}`)}`, text }));
  const name = nameOf(category, language);
  const posts = listed.find(({ id }) => id === category.id)?.posts;
  const done = (command: Command) => {
    if (command === 'move') onMoved();
    if (command === 'merge' || command === 'delete') navigate('/categories');
  };
  return (
    <Stack spacing={2} sx={{ mt: 1, pb: 8 }}>
      <SaveBar name={name} form={form} isComplete={form.isComplete} />
      <Breadcrumbs aria-label={translate('categories.way')}>
        <Link component={RouterLink} to="/categories">
          {translate('categories.all')}
        </Link>
        {wayTo(all, category.parent).map((one) => (
          <Link key={one.id} component={RouterLink} to={`/categories/${one.id}`}>
            {nameOf(one, language)}
          </Link>
        ))}
      </Breadcrumbs>
      {posts !== undefined && <Typography color="textSecondary">{translate('categories.postsHint', { count: posts })}</Typography>}
      <Stack useFlexGap direction="row" spacing={1} sx={{ flexWrap: 'wrap' }}>
        {COMMANDS.map((command) => (
          <Button key={command} variant="outlined" color={command === 'delete' ? 'error' : 'primary'} onClick={() => setAsked(command)}>
            {translate(`categories.commands.${command}`)}
          </Button>
        ))}
      </Stack>
      <TheirChanges changes={theirs} onTake={form.discard} />
      <CategoryTexts form={form} />
      {asked && (
        <CategoryDialogs
          asked={{ command: asked, category }}
          all={all}
          onAsk={({ command }) => setAsked(command)}
          onDone={done}
          onClose={() => setAsked(undefined)}
        />
      )}
      <LeaveGuard isLosing={form.isUnsaved} isLosingWithin />
    </Stack>
  );
}
