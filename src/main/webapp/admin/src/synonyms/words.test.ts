import { describe, expect, it } from 'vitest';
import { faultOfWords, isLanguage, united } from './words';

describe('Words that mean the same', () => {
  it('come together, each once', () => {
    expect(united(['aubergine', 'eggplant'], ['Eggplant', 'brinjal'])).toEqual(['aubergine', 'eggplant', 'brinjal']);
  });

  it('hold in a language without a country', () => {
    expect(['en', 'fil'].every(isLanguage)).toBe(true);
    expect(['', 'EN', 'pt-BR', 'e'].some(isLanguage)).toBe(false);
  });

  it('are told what is wrong with them, and with which', () => {
    expect(faultOfWords(new Map([['/words/1', 'no letter']]), ['a', '!'])).toBe('!: no letter');
    expect(faultOfWords(new Map([['/words', 'too many']]), ['a', 'b'])).toBe('too many');
    expect(faultOfWords(new Map([['/language', 'unknown']]), ['a', 'b'])).toBeUndefined();
  });
});
