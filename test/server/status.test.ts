/** The status of questions that cannot be run, by the media type of the answer, from the true front. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestFront } from '../support/front';
import { startFront } from '../support/front';
import type { TestGateway } from '../support/gateway';
import { startGateway } from '../support/gateway';

let gateway: TestGateway;
let front: TestFront;

beforeAll(async () => {
  gateway = await startGateway({ accounts: [] });
  front = await startFront(gateway);
});

afterAll(async () => {
  await front.stop();
  await gateway.stop();
});

describe('a question that cannot be run', () => {
  const questions: readonly [string, object][] = [
    ['a document that cannot be read', { query: '{' }],
    ['a field that does not exist', { query: '{ no }' }],
    ['a variable that does not fit', { query: 'query ($id: ID!) { node(id: $id) { id } }', variables: { id: null } }],
    ['an operation that is not there', { query: 'query A { __typename }', operationName: 'B' }],
  ];

  it.each(questions)('has 200 for JSON and 400 for the media type of GraphQL: %s', async (_, question) => {
    for (const accept of ['application/json', '*/*']) {
      expect(await post(question, accept)).toEqual({ status: 200, type: 'application/json; charset=utf-8' });
    }
    for (const accept of ['application/graphql-response+json', 'application/graphql-response+json, application/json']) {
      expect(await post(question, accept)).toEqual({
        status: 400,
        type: 'application/graphql-response+json; charset=utf-8',
      });
    }
  });

  it('has 400 for JSON too where it is no question', async () => {
    for (const body of [{}, { query: '' }]) expect(await post(body, 'application/json')).toMatchObject({ status: 400 });
  });

  it.each([
    ['a hash of another text', 1],
    ['a version that nobody knows', 2],
  ])('is a mistake of who asks, and no fault of ours: %s', async (_, version) => {
    const persistedQuery = { version, sha256Hash: 'f'.repeat(64) };
    const question = { query: '{ __typename }', extensions: { persistedQuery } };
    expect(await post(question, 'application/json')).toMatchObject({ status: 400 });
  });
});

async function post(body: object, accept: string): Promise<{ status: number; type: string | null }> {
  const headers = { 'content-type': 'application/json', accept };
  const response = await fetch(front.url, { method: 'POST', headers, body: JSON.stringify(body) });
  expect(await response.json()).toEqual({
    errors: [expect.objectContaining({ extensions: { code: 'BAD_USER_INPUT' } })],
  });
  return { status: response.status, type: response.headers.get('content-type') };
}
