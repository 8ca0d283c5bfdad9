import { expect, it } from '@jest/globals';
import { createAccountError, isOfKind } from '../src/errors';

it('is told by its kind', () => {
  const failure = createAccountError({ provider: 'STUB', id: 'first' }, 'unsupported', 'Not to be had.');
  expect(failure).toMatchObject({ provider: 'STUB', account: 'first', message: 'Not to be had.', retryable: false });
  expect(isOfKind(failure, 'forbidden', 'unsupported')).toBe(true);
  expect(isOfKind(failure, 'forbidden')).toBe(false);
  expect(isOfKind(new Error('unsupported'), 'unsupported')).toBe(false);
});
