/** The documented operations, each of which the Pirsch emulator has a route for. */
import { describe, expect, it } from '@jest/globals';
import { createClient } from './pirsch-world';

const statistics = [
  'duration/session',
  'duration/page',
  'utm/source',
  'utm/medium',
  'utm/campaign',
  'utm/content',
  'utm/term',
  'total',
  'visitor',
  'page',
  'page/entry',
  'page/exit',
  'goals',
  'events',
  'event/meta',
  'event/list',
  'growth',
  'active',
  'hours',
  'language',
  'referrer',
  'os',
  'os/version',
  'browser',
  'browser/version',
  'country',
  'city',
  'platform',
  'screen',
  'keywords',
];

/** In the order of the documentation: a client is created and updated by the same method and path. */
const operations = [
  'POST /token',
  'POST /hit',
  'POST /event',
  'POST /session',
  ...statistics.map((path) => `GET /statistics/${path}`),
  'GET /domain',
  'POST /domain',
  'DELETE /domain',
  'PUT /domain',
  'POST /domain/subdomain',
  'POST /domain/public',
  'POST /domain/title',
  'POST /domain/timezone',
  'GET /domain/link',
  'POST /domain/link',
  'PUT /domain/link',
  'DELETE /domain/link',
  'GET /member',
  'POST /member',
  'PUT /member',
  'DELETE /member',
  'GET /client',
  'POST /client',
  'POST /client',
  'DELETE /client',
  'GET /report',
  'POST /report',
  'PUT /report',
  'DELETE /report',
  'GET /goal',
  'POST /goal',
  'PUT /goal',
  'DELETE /goal',
].map((operation, index) => ({ number: index + 1, operation }));

describe('the operations', () => {
  const { write, send } = createClient();

  it('are 62', () => {
    expect(operations).toHaveLength(62);
    expect(operations.at(-1)).toEqual({ number: 62, operation: 'DELETE /goal' });
  });

  it.each(operations)('have a route that says what is missing: $number is $operation', ({ operation }) => {
    const { status, body } = write(operation, {});
    expect(status).toBe(operation === 'GET /domain' ? 200 : 400);
    if (status === 400) expect(Object.keys(body.validation).length).toBeGreaterThan(0);
  });

  it.each(operations.slice(1))('need a token: $number is $operation', ({ operation }) => {
    const [method = '', target = ''] = operation.split(' ');
    expect(send(method, target).status).toBe(401);
  });
});
