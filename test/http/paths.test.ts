import { expect, test } from '@jest/globals';
import { InputError } from '../../src/errors';
import { toPath } from '../../src/http/paths';

test('values fill their places', () => {
  expect(toPath('/datapoints/{id}/hits/{page}', { id: 'a b', page: 2 })).toBe('/datapoints/a%20b/hits/2');
  expect(toPath('/datapoints')).toBe('/datapoints');
});

test.each([
  '../account',
  '..%2f',
  '%2e%2e',
  '%252e',
  ';a',
  '?q=1',
  '#f',
  '//host',
  '\\\\host',
  '@host',
  'a/b',
  '{id}',
  '$&',
  '\u202etxt',
])('%s stays within its segment', (id) => {
  const url = new URL(`https://api.example.com/v1${toPath('/links/{id}/stats', { id })}`);
  expect(url.host).toBe('api.example.com');
  expect(url.search + url.hash).toBe('');
  expect(url.pathname.split('/')).toHaveLength(5);
  expect(decodeURIComponent(url.pathname.split('/')[3] ?? '')).toBe(id);
});

test.each(['', '.', '..', 'a\r\nb', 'a\u0000', '\u007f', '\u0085', '\ud800'])('%j is refused', (id) => {
  expect(() => toPath('/links/{id}', { id })).toThrow(InputError);
});

test('a template without its value is a mistake of the programmer', () => {
  expect(() => toPath('/links/{id}', {})).toThrow('/links/{id} has no value for id');
});
