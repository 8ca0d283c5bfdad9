import { describe, expect, it } from '@jest/globals';
import { InputError, ProviderError } from '../../src/errors';
import { catchUserErrors, catchUserErrorsOf } from '../../src/model/user-error';

const nothing = { link: null };
const fail = (kind: ProviderError['kind'], fields?: Record<string, string>) => () =>
  Promise.reject(new ProviderError({ provider: 'P', account: 'a', kind, message: 'no', ...(fields && { fields }) }));

describe('a change', () => {
  it('answers without user errors when it was made', async () => {
    expect(await catchUserErrors(nothing, async () => ({ link: null }))).toEqual({ link: null, userErrors: [] });
  });

  it('names the input field that the provider found fault with', async () => {
    const answer = await catchUserErrors(nothing, fail('bad-input', { Name: 'is taken', other: 'is odd' }), {
      Name: ['name'],
    });
    expect(answer).toEqual({
      link: null,
      userErrors: [
        { field: ['input', 'name'], message: 'is taken', code: 'BAD_USER_INPUT' },
        { field: null, message: 'other: is odd', code: 'BAD_USER_INPUT' },
      ],
    });
  });

  it.each([
    ['not-found', 'NOT_FOUND'],
    ['forbidden', 'FORBIDDEN'],
    ['rejected', 'UPSTREAM_REJECTED'],
  ] as const)('tells %s beside the payload', async (kind, code) => {
    expect((await catchUserErrors(nothing, fail(kind))).userErrors).toEqual([{ field: null, message: 'no', code }]);
  });

  it('tells what is not found of the field that names the one thing it is about', async () => {
    const missing = await catchUserErrorsOf('id', nothing, fail('not-found'));
    expect(missing.userErrors).toEqual([{ field: ['input', 'id'], message: 'no', code: 'NOT_FOUND' }]);
    const refused = await catchUserErrorsOf('id', nothing, fail('forbidden'));
    expect(refused.userErrors).toEqual([{ field: null, message: 'no', code: 'FORBIDDEN' }]);
  });

  it('names the thing that is missing where only one can be', async () => {
    const tell = async (kind: ProviderError['kind'], fields?: Record<string, string>) =>
      (await catchUserErrors(nothing, fail(kind, fields), {}, ['input'], ['id'])).userErrors[0]?.field;
    expect(await tell('not-found')).toEqual(['input', 'id']);
    expect(await tell('not-found', { other: 'is not there' })).toBeNull();
    expect(await tell('forbidden')).toBeNull();
  });

  it('tells a malformed argument with its path', async () => {
    const answer = await catchUserErrors(nothing, () => Promise.reject(new InputError('not an id', 'input.id')));
    expect(answer.userErrors).toEqual([{ field: ['input', 'id'], message: 'not an id', code: 'BAD_USER_INPUT' }]);
  });

  it.each(['unavailable', 'timeout', 'auth', 'outcome-unknown', 'rate-limited'] as const)(
    'fails the request when it is no mistake of the client: %s',
    async (kind) => {
      await expect(catchUserErrors(nothing, fail(kind))).rejects.toMatchObject({ kind });
    },
  );
});
