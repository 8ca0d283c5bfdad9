import { expect, it } from '@jest/globals';
import { createReference } from '../../src/model/entity';

it('names a thing by its type, its id, and the account that it belongs to', () => {
  expect(createReference('Page', 'p1', { provider: 'STUB', id: 'first' })).toEqual({
    __typename: 'Page',
    provider: 'STUB',
    account: 'first',
    upstreamId: 'p1',
  });
});
