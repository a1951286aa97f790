import { describe, expect, it } from 'vitest';
import { i18nProvider } from '../i18n/i18nProvider';
import { LANGUAGES } from '../i18n/languages';
import { causeText, faultText, problemText } from './told';
import type { Speech } from './told';

const ENGLISH = await speechIn('en');
const GERMAN = await speechIn('de');
const TAKEN = { slug: 'editorial-slug-taken', title: 'The slug is taken', detail: 'Another recipe has the slug in this locale.', errors: [] };
const TOO_LONG = { pointer: '/title', code: 'maxLength', message: 'must have at most 200 characters' };

describe('A problem', () => {
  it('is told in the words of the server in its own language', () => {
    expect(problemText(ENGLISH, TAKEN)).toBe(TAKEN.detail);
    expect(problemText(ENGLISH, { ...TAKEN, detail: undefined })).toBe(TAKEN.title);
  });

  it('is told in our words where those of the server are for programs', () => {
    const stale = { slug: 'stale', title: 'Stale', detail: 'If-Match names a state that is no longer the current one.', errors: [] };
    expect(problemText(ENGLISH, stale)).toBe('Somebody else has changed it meanwhile. Look at what is there now, and decide again.');
  });

  it('is told by its slug in another', () => {
    expect(problemText(GERMAN, TAKEN)).toBe('Diese Adresse ist schon vergeben. Eine andere wählen.');
  });

  it('is told in the words of the server where its slug has no text', () => {
    expect(problemText(GERMAN, { ...TAKEN, slug: 'of-a-newer-server' })).toBe(TAKEN.detail);
    expect(problemText(GERMAN, { ...TAKEN, slug: '', detail: undefined })).toBe(TAKEN.title);
  });

  it('says what is wrong with the input, each once, where that is all there is to say', () => {
    const invalid = { slug: 'invalid-request', title: 'The request is not valid', detail: '2 faults were found.', errors: [TOO_LONG, { ...TOO_LONG, pointer: '/summary' }] };
    expect(problemText(GERMAN, invalid)).toBe('Etwas daran ist nicht so, wie es sein muss. Nichts wurde geändert. Höchstens 200 Zeichen.');
    expect(problemText(ENGLISH, invalid)).toBe('Some of it is not as it has to be. Nothing was changed. At most 200 characters.');
  });
});

describe('A cause', () => {
  it('has a text where the server sent no words', () => {
    expect(causeText(ENGLISH, 'forbidden', undefined)).toBe('You may not do this. Ask an administrator if you should.');
    expect(causeText(GERMAN, undefined, undefined)).toBe('');
  });

  it('may have words that are no message', () => {
    expect(causeText(GERMAN, 'of-a-newer-server', 'must match {')).toBe('must match {');
  });
});

describe('A fault', () => {
  it('is told in the words of the server in its own language', () => {
    expect(faultText(ENGLISH, TOO_LONG)).toBe(TOO_LONG.message);
  });

  it('is told by its code in another, with its limit', () => {
    expect(faultText(GERMAN, TOO_LONG)).toBe('Höchstens 200 Zeichen.');
    expect(faultText(GERMAN, { code: 'minItems', message: 'must have at least 1 item' })).toBe('Mindestens 1 Eintrag.');
    expect(faultText(GERMAN, { code: 'minimum', message: 'must be at least 0.5' })).toBe('Mindestens 0,5.');
    expect(faultText(GERMAN, { code: 'required', message: 'is required' })).toBe('Das fehlt.');
  });

  it('is told as a problem where its code is one', () => {
    expect(faultText(GERMAN, { code: 'editorial-trashed', message: 'It is in the trash; restore it first.' })).toBe('Es liegt im Papierkorb. Erst von dort holen.');
  });

  it('is told in the words of the server where its code has no text, or its limit is not named', () => {
    expect(faultText(GERMAN, { code: 'multipleOf', message: 'must be a multiple of 0.25' })).toBe('must be a multiple of 0.25');
    expect(faultText(GERMAN, { code: 'maximum', message: 'is too much' })).toBe('is too much');
  });
});

async function speechIn(locale: string): Promise<Speech> {
  const language = LANGUAGES.find((one) => one.locale === locale)!;
  return { locale, translate: i18nProvider(language, await language.load(), async () => undefined).translate };
}
