/** Single events: asked for by five values, and not there only where the day's table shows it. */
import { afterEach, describe, expect, it } from '@jest/globals';
import { resolvers } from '../../../src/providers/metrics24/resolvers';
import type { LoopbackReply } from '../../support/loopback';
import type { Kit } from './kit';
import { startKit } from './kit';

let kit: Kit | undefined;

afterEach(async () => {
  await kit?.close();
  kit = undefined;
});

type Replies = (path: string, search: string) => LoopbackReply;

async function start(replies: Replies): Promise<Kit> {
  kit = await startKit({
    reply: (line) => {
      const [path = '', search = ''] = line.split(' ')[1]!.split('?');
      return replies(path, search);
    },
  });
  return kit;
}

async function ask(field: 'fraudClick' | 'fraudConversion', key: string): Promise<any> {
  const { connection, context } = kit!;
  const resolve = (resolvers.Account as Record<string, any>)[field];
  const keyName = field === 'fraudClick' ? 'transactionId' : 'hash';
  const input = { integration: 'int1', day: '2026-03-09', offer: '1', publisher: 'p', [keyName]: key };
  return resolve({ account: 'guard' }, { input }, { call: context, findConnection: () => connection });
}

const click = (key: string) => ({ real_tx_id: `real-${key}`, tx_id: key, offer: '1', publisher: 'p' });
const page = (rows: readonly object[], hasNextPage = false): LoopbackReply => ({
  json: { data: { data: rows, pageInfo: { hasNextPage } } },
});
const notThere: LoopbackReply = { status: 404, json: {} };

/** A table with these rows, and a path behind which they are found one by one. */
const playRightPath =
  (table: LoopbackReply): Replies =>
  (path, search) => {
    if (path.endsWith('-table')) return table;
    const key = new URLSearchParams(search).get('tx_id');
    return key === 'other' ? { json: click('other') } : notThere;
  };
/** The same table, and a path behind which nothing is found. */
const playWrongPath =
  (table: LoopbackReply): Replies =>
  (path) =>
    path.endsWith('-table') ? table : notThere;

const common = 'integration_id=int1&offer=1&publisher=p&request_date=2026-03-09';
const table =
  'GET /reports/v2/click-table?end_date=2026-03-09&integration_id=int1&page[size]=100&start_date=2026-03-09';

describe('a single event', () => {
  it('is asked for by five parameters', async () => {
    const used = await start(() => ({ json: { data: click('k') } }));
    expect(await ask('fraudClick', 'k')).toMatchObject({ transactionId: 'real-k', offer: '1' });
    expect(await ask('fraudConversion', 'h')).toMatchObject({ __typename: 'ConversionEvent' });
    expect(used.calls()).toEqual([
      `GET /reports/v2/click?${common}&tx_id=k`,
      `GET /reports/v2/conversion?hash=h&${common}`,
    ]);
  });

  it.each([
    ['is null when the provider says that nothing matches', 'click not found', null],
    ['fails when the provider says something else', 'offer is malformed', 'rejected'],
  ])('%s', async (_title, message, kind) => {
    const used = await start(() => ({ status: 400, json: { message } }));
    const answer = ask('fraudClick', 'k');
    if (kind) await expect(answer).rejects.toMatchObject({ kind });
    else expect(await answer).toBeNull();
    expect(used.calls()).toHaveLength(1);
  });
});

describe('a single event that is not found', () => {
  it('is null when the table of the day is empty, or does not hold it', async () => {
    await start(playWrongPath(page([])));
    expect(await ask('fraudClick', 'k')).toBeNull();
    await kit!.close();
    const used = await start(playWrongPath(page([click('other')])));
    expect(await ask('fraudClick', 'k')).toBeNull();
    expect(used.calls()).toEqual([`GET /reports/v2/click?${common}&tx_id=k`, table]);
  });

  it('is null when another of the day is found at the same path, which is asked once for all', async () => {
    const used = await start(playRightPath(page([{ real_tx_id: 'incomplete' }, click('other')], true)));
    expect([await ask('fraudClick', 'k'), await ask('fraudClick', 'l')]).toEqual([null, null]);
    expect(used.calls()).toEqual([
      `GET /reports/v2/click?${common}&tx_id=k`,
      table,
      `GET /reports/v2/click?${common}&tx_id=other`,
      `GET /reports/v2/click?${common}&tx_id=l`,
    ]);
  });

  it.each([
    ['the table holds it', page([click('k')])],
    ['no other of the day is found there either', page([click('other')], true)],
    ['no row of the table tells how to ask for it', page([{ real_tx_id: 'x' }])],
  ])('shows a wrong path when %s', async (_why, shown) => {
    await start(playWrongPath(shown));
    await expect(ask('fraudClick', 'k')).rejects.toMatchObject({
      kind: 'unsupported',
      message: 'GET /reports/v2/click: path not found. Set the option paths.click.',
    });
  });

  it('fails when the table cannot be asked', async () => {
    await start((path) => (path.endsWith('-table') ? { status: 403, json: {} } : notThere));
    await expect(ask('fraudClick', 'k')).rejects.toMatchObject({ kind: 'forbidden' });
  });

  it('is a conversion by its hash', async () => {
    const row = { real_tx_id: 'r', hash: 'h', offer: '1', publisher: 'p' };
    await start((path) => (path.endsWith('/conversion-table') ? page([row]) : notThere));
    await expect(ask('fraudConversion', 'h')).rejects.toMatchObject({ kind: 'unsupported' });
    expect(await ask('fraudConversion', 'other')).toBeNull();
  });
});
