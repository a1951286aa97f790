import { Problem } from '@mealprep360/sdk';
import type { FieldError } from '@mealprep360/sdk';
import { useNotify, useTranslate } from 'react-admin';
import { useCallback } from 'react';
import { useTold } from '../problems/useTold';

const AWAY_FOR_NOW = 503;

/** The faults of a refusal by JSON pointer, the first of each; empty where the input was not the cause. */
export function faultsOf(error: unknown): ReadonlyMap<string, FieldError> {
  const faults = new Map<string, FieldError>();
  if (error instanceof Problem) {
    for (const fault of error.errors) if (!faults.has(fault.pointer)) faults.set(fault.pointer, fault);
  }
  return faults;
}

/** The same in the person's language. */
export function useFaultTexts(): (faults: ReadonlyMap<string, FieldError>) => ReadonlyMap<string, string> {
  const told = useTold();
  return useCallback((faults) => new Map([...faults].map(([pointer, fault]) => [pointer, told.fault(fault)])), [told]);
}

/** What is wrong with each field, by its pointer; in the words of the cause where that is about one field alone. */
export function useBeside(): (error: unknown) => ReadonlyMap<string, string> {
  const textOf = useProblemText();
  const textsOf = useFaultTexts();
  return useCallback(
    (error: unknown) => {
      const faults = faultsOf(error);
      const isOfOne = faults.size === 1 && error instanceof Problem && !error.is('invalid-request');
      return isOfOne ? new Map([...faults.keys()].map((pointer) => [pointer, textOf(error)])) : textsOf(faults);
    },
    [textOf, textsOf],
  );
}

/** What there is to say of an error in the person's words: why something was refused, or that the server is away. */
export function useProblemText(): (error: unknown) => string {
  const translate = useTranslate();
  const told = useTold();
  return useCallback(
    (error: unknown) => {
      if (!(error instanceof Problem)) return translate('shared.problems.away');
      const isUnexpected = error.status >= 500 && error.status !== AWAY_FOR_NOW;
      return isUnexpected ? translate('shared.problems.unexpected', { id: error.correlationId }) : told.problem(error);
    },
    [translate, told],
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
