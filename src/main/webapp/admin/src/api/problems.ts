import { Problem } from '@mealprep360/sdk';
import { useNotify, useTranslate } from 'react-admin';
import { useCallback } from 'react';

const AWAY_FOR_NOW = 503;

/** The faults of a refusal by JSON pointer, the first of each; empty where the input was not the cause. */
export function faultsOf(error: unknown): ReadonlyMap<string, string> {
  const faults = new Map<string, string>();
  if (error instanceof Problem) {
    for (const { pointer, message } of error.errors) if (!faults.has(pointer)) faults.set(pointer, message);
  }
  return faults;
}

/** What there is to say of an error in the person's words: why something was refused, or that the server is away. */
export function useProblemText(): (error: unknown) => string {
  const translate = useTranslate();
  return useCallback(
    (error: unknown) => {
      if (!(error instanceof Problem)) return translate('shared.problems.away');
      const isUnexpected = error.status >= 500 && error.status !== AWAY_FOR_NOW;
      return isUnexpected ? translate('shared.problems.unexpected', { id: error.correlationId }) : (error.detail ?? error.title);
    },
    [translate],
  );
}

/** Says it in passing. */
export function useSayProblem(): (error: unknown) => void {
  const notify = useNotify();
  const textOf = useProblemText();
  return useCallback(
    (error: unknown) => {
      if (!(error instanceof Problem)) console.error(error);
      notify(textOf(error), { type: 'error', multiLine: true, autoHideDuration: 8000 });
    },
    [notify, textOf],
  );
}
