import { expect, test } from 'vitest';
import { keyOf, pathOf } from './trail';

test('an action has a key without its version', () => {
  expect(keyOf('identity.second-factor-reset.v1')).toBe('identitySecondFactorReset');
  expect(keyOf('editorial.published.v12')).toBe('editorialPublished');
});

test('only what has a page here leads to one', () => {
  expect(pathOf('recipes/0193')).toBe('/recipes/0193');
  expect(pathOf('users/7c9e')).toBe('/users/7c9e');
  expect(pathOf('redirects/0193')).toBeUndefined();
  expect(pathOf('recipes')).toBeUndefined();
});
