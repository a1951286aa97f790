import type { FieldError, Problem, ProblemSlug } from '@mealprep360/sdk';

/** How messages are said to a person: in which language, and by key. */
export interface Speech {
  readonly locale: string;
  readonly translate: (key: string, values?: Readonly<Record<string, unknown>>) => string;
}

/** What the server says in its own words is in this language; there they stay, since they name what they are about. */
const SERVERS = 'en';

/** Here the server speaks of headers and members, to who writes a program. */
const FOR_PROGRAMS: ReadonlySet<string | undefined> = new Set([
  'blog-category-in-use', 'blog-category-not-found', 'blog-category-slug-taken', 'editorial-merge-conflict', 'editorial-not-ready',
  'editorial-not-restorable', 'editorial-redirect-not-found', 'editorial-release-blocked', 'invalid-request', 'invalid-token',
  'media-not-found', 'search-synonyms-not-found', 'stale', 'unauthenticated',
] satisfies ProblemSlug[]);

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
  const isPlain = speech.locale === SERVERS && !FOR_PROGRAMS.has(slug);
  return (isPlain && words) || said(speech, `causes.${slug}`) || words || '';
}

/** What is wrong with a field, beside it. Where an entry of several could not be done, its code is the slug of a problem. */
export const faultText = (speech: Speech, fault: Fault): string => (speech.locale === SERVERS ? fault.message : ownFaultText(speech, fault));

/** The same as a sentence of its own. */
export function ownFaultText(speech: Speech, { code, message }: Fault): string {
  // What the limit is stands in the server's words alone.
  const limit = /-?\d+(\.\d+)?/.exec(message)?.[0];
  if (LIMITS.has(code) && limit === undefined) return message;
  return said(speech, `faults.${code}`, { limit: Number(limit) }) || causeText(speech, code, message);
}

/** Why a call was refused; with what is wrong with the input where that is all there is to tell. */
export function problemText(speech: Speech, { slug, title, detail, errors }: Pick<Problem, 'slug' | 'title' | 'detail' | 'errors'>): string {
  const cause = causeText(speech, slug, detail ?? title);
  return slug === 'invalid-request' ? [cause, ...new Set(errors.map((fault) => ownFaultText(speech, fault)))].join(' ') : cause;
}

/** Empty where there is no such message: the server's words are no message that could be formatted. */
const said = ({ translate }: Speech, key: string, values = {}): string => translate(`problems.${key}`, { ...values, _: '' });
