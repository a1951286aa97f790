import { Problem } from '@mealprep360/sdk';
import type { ProblemSlug } from '@mealprep360/sdk';
import { faultsOf, useFaultTexts, useProblemText } from '../api/problems';

const NOTHING: ReadonlyMap<string, string> = new Map();

interface Refusal {
  /** What is wrong with a field, by its pointer. */
  readonly beside: ReadonlyMap<string, string>;
  /** What there is to say otherwise. */
  readonly text: string | undefined;
}

/** Why something was refused. @param fields the pointers of those that some problems as a whole are about */
export function useRefusal(problem: unknown, fields: Readonly<Partial<Record<ProblemSlug, string>>>): Refusal {
  const textOf = useProblemText();
  const textsOf = useFaultTexts();
  if (problem === undefined) return { beside: NOTHING, text: undefined };
  const field = problem instanceof Problem ? fields[problem.slug as ProblemSlug] : undefined;
  if (field) return { beside: new Map([[field, textOf(problem)]]), text: undefined };
  return { beside: textsOf(faultsOf(problem)), text: textOf(problem) };
}
