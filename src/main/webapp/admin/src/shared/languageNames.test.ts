import { describe, expect, it } from 'vitest';
import { canonical, languagesLike } from './languageNames';

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
    expect(languagesLike('', 'en').every((code) => canonical(code) === code)).toBe(true);
    expect(canonical(' gsw-ch ')).toBe('gsw-CH');
    expect(canonical('Swiss German!')).toBeUndefined();
  });
});
