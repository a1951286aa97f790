import { useTranslate } from 'react-admin';
import type { PreviewProps } from '../editorial/DocumentPage';
import { FactList } from './FactList';

const TIMES = ['prepMinutes', 'cookMinutes', 'totalMinutes'] as const;
const WORDS = ['cuisine', 'course'] as const;
const LISTS = ['equipment', 'tags'] as const;

/** What is said of the dish in a word or a number. */
export function PreviewFacts({ document }: PreviewProps) {
  const translate = useTranslate();
  const list = (values: unknown, name = (value: string) => value) => ((values as readonly string[] | undefined) ?? []).map(name).join(', ');
  const facts = [
    ...TIMES.map((field) => ({
      label: translate(`recipes.preview.${field}`),
      value: document[field] === undefined ? '' : translate('recipes.preview.minutes', { count: document[field] }),
    })),
    { label: translate('recipes.fields.servings'), value: document.servings },
    { label: translate('recipes.preview.yield'), value: document.yield },
    { label: translate('recipes.fields.difficulty'), value: document.difficulty && translate(`recipes.difficulty.${String(document.difficulty)}`) },
    ...WORDS.map((field) => ({ label: translate(`recipes.fields.${field}`), value: document[field] })),
    { label: translate('recipes.preview.claimedDiets'), value: list(document.claimedDiets, (diet) => translate(`recipes.diets.${diet}`)) },
    ...LISTS.map((field) => ({ label: translate(`recipes.fields.${field}`), value: list(document[field]) })),
  ];
  return <FactList facts={facts.map(({ label, value }) => ({ label, value: String(value ?? '').trim() }))} />;
}
