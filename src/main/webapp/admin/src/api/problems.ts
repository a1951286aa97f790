import { Problem } from '@mealprep360/sdk';
import { useNotify, useTranslate } from 'react-admin';
import { useCallback } from 'react';

/** The faults of a refusal by JSON pointer, the first of each; empty where the input was not the cause. */
export function faultsOf(error: unknown): ReadonlyMap<string, string> {
  const faults = new Map<string, string>();
  if (error instanceof Problem) {
    for (const { pointer, message } of error.errors) if (!faults.has(pointer)) faults.set(pointer, message);
  }
  return faults;
}

/** Says in the person's words why something was refused, or that the server is away. */
export function useSayProblem(): (error: unknown) => void {
  const notify = useNotify();
  const translate = useTranslate();
  return useCallback(
    (error: unknown) => {
      const text =
        error instanceof Problem
          ? error.status >= 500 && error.status !== 503
            ? translate('shared.problems.unexpected', { id: error.correlationId })
            : (error.detail ?? error.title)
          : translate('shared.problems.away');
      if (!(error instanceof Problem)) console.error(error);
      notify(text, { type: 'error', multiLine: true, autoHideDuration: 8000 });
    },
    [notify, translate],
  );
}
