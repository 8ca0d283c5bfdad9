/** What a page of another site can have a browser send unasked is not answered by the true front; what no page sends is. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { request as sendRequest } from 'node:http';
import type { TestFront } from '../support/front';
import { startFront } from '../support/front';
import type { TestGateway } from '../support/gateway';
import { startGateway } from '../support/gateway';

type Headers = Readonly<Record<string, string>>;

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

const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';

describe('a GET', () => {
  it.each<[string, Headers]>([
    ['bare', {}],
    ['of a script', { 'user-agent': 'curl/8.5.0', accept: '*/*' }],
    ['of a page of our own, which has said so', { 'user-agent': firefox, 'apollo-require-preflight': 'yes' }],
  ])('%s is answered', async (_, headers) => {
    expect(await get('{ __typename }', headers)).toEqual({ status: 200, body: { data: { __typename: 'Query' } } });
  });

  it.each<[string, number, Headers]>([
    ['an image of another site', 400, { 'user-agent': firefox, 'sec-fetch-site': 'cross-site' }],
    ['an image of another site, over plain HTTP', 400, { 'user-agent': firefox }],
    ['the same in an old browser', 400, { 'user-agent': 'Opera/9.80 (X11; Linux x86_64) Presto/2.12.388' }],
    ['a view in an app with a name of its own', 400, { 'user-agent': 'App/1.0', 'sec-fetch-site': 'cross-site' }],
    ['a frame', 400, { 'user-agent': 'App/1.0', 'sec-fetch-dest': 'iframe' }],
    ['a link', 400, { 'user-agent': 'App/1.0', referer: 'https://foreign.example/' }],
    ['a view that keeps cookies', 400, { 'user-agent': 'App/1.0', cookie: 'seen=1' }],
    ['a page that claims to need no leave', 403, { origin: 'https://foreign.example' }],
    ['a page of this very origin that has not said so', 400, { origin: 'OURS' }],
    ['a form by GET', 415, { 'content-type': 'text/plain' }],
  ])('of %s is refused with %i', async (_, status, headers) => {
    const { body, ...answer } = await get('{ __typename }', headers);
    expect(answer).toEqual({ status });
    expect(body).toEqual({ errors: [expect.objectContaining({ extensions: expect.anything() })] });
  });

  it('runs no mutation, whoever sends it', async () => {
    for (const headers of [{}, { 'user-agent': firefox, 'apollo-require-preflight': 'yes' }]) {
      expect(await get('mutation { __typename }', headers)).toMatchObject({ status: 405, body: { errors: [{}] } });
    }
  });
});

it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
  'a POST of %s, which needs no leave either, is refused',
  async (contentType) => {
    const body = JSON.stringify({ query: '{ __typename }' });
    const response = await fetch(front.url, { method: 'POST', headers: { 'content-type': contentType }, body });
    expect(response.status).toBe(415);
  },
);

/** With these headers and none that a client adds by itself. */
function get(query: string, headers: Headers): Promise<{ status: number; body: unknown }> {
  const url = new URL(front.url);
  url.searchParams.set('query', query);
  const sent = headers.origin === 'OURS' ? { ...headers, origin: url.origin } : headers;
  return new Promise((resolve, reject) => {
    sendRequest(url, { headers: sent }, (response) => {
      let text = '';
      response.on('data', (bytes: Buffer) => (text += bytes.toString()));
      response.once('end', () => resolve({ status: response.statusCode ?? 0, body: JSON.parse(text) as unknown }));
    })
      .once('error', reject)
      .end();
  });
}
