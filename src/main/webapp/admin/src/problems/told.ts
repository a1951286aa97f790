import type { FieldError, Problem } from '@mealprep360/sdk';

/** How messages are said to a person: in which language, and by key. */
export interface Speech {
  readonly locale: string;
  readonly translate: (key: string, values?: Readonly<Record<string, unknown>>) => string;
}

/** What the server says in its own words is in this language; there they stay, since they name what they are about. */
const SERVERS = 'en';

/** The rules that are said with their number. */
const LIMITS: ReadonlySet<string> = new Set(['minimum', 'maximum', 'minLength', 'maxLength', 'minItems', 'maxItems']);

/** A fault of the input, as far as it is told. */
type Fault = Pick<FieldError, 'code' | 'message'>;

/**
 * Why something was refused.
 *
 * @param slug of the problem, which a newer server may have more of
 * @param words of the server, where the person's language has none
 */
export function causeText(speech: Speech, slug: string | undefined, words: string | undefined): string {
  return (speech.locale === SERVERS && words) || said(speech, `causes.${slug}`) || words || '';
}

/** What is wrong with a field. Where an entry of several could not be done, its code is the slug of a problem. */
export function faultText(speech: Speech, { code, message }: Fault): string {
  if (speech.locale === SERVERS) return message;
  // What the limit is stands in the server's words alone.
  const limit = /-?\d+(\.\d+)?/.exec(message)?.[0];
  if (LIMITS.has(code) && limit === undefined) return message;
  return said(speech, `faults.${code}`, { limit: Number(limit) }) || causeText(speech, code, message);
}

/** Why a call was refused; with what is wrong with the input where that is all there is to tell. */
export function problemText(speech: Speech, { slug, title, detail, errors }: Pick<Problem, 'slug' | 'title' | 'detail' | 'errors'>): string {
  if (speech.locale === SERVERS) return detail ?? title;
  const cause = causeText(speech, slug, detail ?? title);
  return slug === 'invalid-request' ? [cause, ...new Set(errors.map((fault) => faultText(speech, fault)))].join(' ') : cause;
}

/** Empty where there is no such message: the server's words are no message that could be formatted. */
const said = ({ translate }: Speech, key: string, values = {}): string => translate(`problems.${key}`, { ...values, _: '' });
