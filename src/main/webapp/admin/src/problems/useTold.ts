import type { FieldError, Problem } from '@mealprep360/sdk';
import { useMemo } from 'react';
import { useLocale, useTranslate } from 'react-admin';
import { causeText, faultText, ownFaultText, problemText } from './told';

export interface Told {
  /** @param slug of a problem @param words of the server about it */
  readonly cause: (slug: string | undefined, words: string | undefined) => string;
  readonly fault: (fault: Pick<FieldError, 'code' | 'message'>) => string;
  /** The same as a sentence that stands by itself. */
  readonly sentence: (fault: Pick<FieldError, 'code' | 'message'>) => string;
  readonly problem: (problem: Problem) => string;
}

/** What the server tells, in the person's language. */
export function useTold(): Told {
  const translate = useTranslate();
  const locale = useLocale();
  return useMemo(() => {
    const speech = { locale, translate };
    return {
      cause: (slug, words) => causeText(speech, slug, words),
      fault: (fault) => faultText(speech, fault),
      sentence: (fault) => ownFaultText(speech, fault),
      problem: (problem) => problemText(speech, problem),
    };
  }, [locale, translate]);
}
