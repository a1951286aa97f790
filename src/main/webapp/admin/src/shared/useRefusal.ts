import { useBeside, useProblemText } from '../api/problems';

const NOTHING: ReadonlyMap<string, string> = new Map();

interface Refusal {
  /** What is wrong with a field, by its pointer. */
  readonly beside: ReadonlyMap<string, string>;
  /** What there is to say where no field says it. */
  readonly text: string | undefined;
}

/** Why something was refused. @param fields the pointers of those that are shown */
export function useRefusal(problem: unknown, fields: readonly string[]): Refusal {
  const textOf = useProblemText();
  const besideOf = useBeside();
  if (problem === undefined) return { beside: NOTHING, text: undefined };
  const beside = besideOf(problem);
  return { beside, text: fields.some((pointer) => beside.has(pointer)) ? undefined : textOf(problem) };
}
