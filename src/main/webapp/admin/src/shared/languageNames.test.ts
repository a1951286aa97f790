import { describe, expect, it } from 'vitest';
import { codeOf, languagesLike } from './languageNames';

describe('A language', () => {
  it('is found by its name in the language of whoever types, and by its code', () => {
    expect(languagesLike('ger', 'en')).toEqual(['de']);
    expect(languagesLike('Span', 'de')).toEqual(['es']);
    expect(languagesLike('pt-', 'en')).toEqual(['pt-BR']);
  });

  it('is not asked for once more where it is one', () => {
    expect(languagesLike('de', 'en')).toEqual([]);
    expect(languagesLike('PT-br', 'en')).toEqual([]);
  });

  it('may be any, and all are offered before one types', () => {
    expect(languagesLike('', 'en').length).toBeGreaterThan(50);
    expect(languagesLike('', 'en').every((code) => codeOf(code, 'en') === code)).toBe(true);
    expect(codeOf(' gsw-ch ', 'en')).toBe('gsw-CH');
  });

  it('has a code by its name as well, and a word that is none has no code', () => {
    expect(codeOf('german', 'en')).toBe('de');
    expect(codeOf(' Brazilian Portuguese ', 'en')).toBe('pt-BR');
    expect(codeOf('Deutsch', 'de')).toBe('de');
    expect(codeOf('Klingonish', 'en')).toBeUndefined();
    expect(codeOf('Swiss German!', 'en')).toBeUndefined();
  });
});
