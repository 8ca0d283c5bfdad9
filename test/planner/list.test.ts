import { describe, expect, it } from '@jest/globals';
import { ProviderError } from '../../src/errors';
import type { CallContext } from '../../src/http/types';
import { createFiguresLoader } from '../../src/loaders/figures';
import type { ListRequest } from '../../src/loaders/list';
import { createListLoader } from '../../src/loaders/list';
import { createPlannerMemory } from '../../src/context';
import { createListMemory } from '../../src/planner/memory';
import { noNeeds } from '../../src/planner/needs';
import type { ConnectedRows } from '../../src/model/connected';
import type { Connection } from '../../src/providers/provider';
import type { StubThing } from '../support/stub-provider';
import { createStubConnection } from '../support/stub-provider';

const context: CallContext = { deadlineAt: Number.MAX_SAFE_INTEGER, recorder: { record: () => undefined } };

const toThings = (...names: string[]): StubThing[] => names.map((name) => ({ id: name, name }));

function load(connections: readonly Connection[], given: Partial<ListRequest> = {}): Promise<ConnectedRows> {
  const find = (account: string): Connection => connections.find((connection) => connection.account.id === account)!;
  const figures = createFiguresLoader(find, { ...createPlannerMemory(Date.now), settlesAfterDays: () => 0 }, context);
  return createListLoader({ memory: createListMemory(), figures }, context).load({
    noun: 'datapoint',
    targets: connections.map((connection) => ({ connection, filter: {} })),
    order: { by: 'NAME', direction: 'ASC' },
    range: { preset: 'LAST_7_DAYS' },
    first: 25,
    after: null,
    needs: noNeeds,
    field: '',
    ...given,
  });
}

const readNames = (page: ConnectedRows): unknown[] => page.nodes.map((node) => node.name);

/** Every name, page by page, until there is no next page. */
async function walk(connections: readonly Connection[], given: Partial<ListRequest>): Promise<unknown[]> {
  const names: unknown[] = [];
  let after: string | null = null;
  for (let pages = 0; pages < 100; pages += 1) {
    const page = await load(connections, { ...given, after });
    names.push(...readNames(page));
    if (!page.pageInfo.hasNextPage) return names;
    after = page.pageInfo.endCursor;
  }
  throw new Error('The walk does not end.');
}

describe('a merged list', () => {
  const first = createStubConnection({ account: 'one', things: toThings('a', 'd', 'e', 'h', 'i') });
  const second = createStubConnection({ account: 'two', type: 'Page', things: toThings('b', 'c', 'f', 'g') });

  it('stands in one order over all accounts', async () => {
    expect(readNames(await load([first, second]))).toEqual([...'abcdefghi']);
  });

  it.each([1, 2, 3, 4, 5, 100])('is walked to its end without gap or repeat, %i at a time', async (count) => {
    expect(await walk([first, second], { first: count })).toEqual([...'abcdefghi']);
  });

  it('goes on behind any edge, not only the last one', async () => {
    const page = await load([first, second], { first: 5 });
    const rest = await load([first, second], { first: 5, after: page.edges[1]!.cursor });
    expect(readNames(rest)).toEqual([...'cdefg']);
  });

  it('counts the rows of all accounts when asked', async () => {
    expect(await (await load([first, second], { first: 1 })).totalCount()).toBe(9);
  });

  it('reads independent parts of one account as one list', async () => {
    const parted = createStubConnection({ things: toThings('x1', 'y2', 'x3', 'y4', 'y5'), partitions: ['x', 'y'] });
    expect(await walk([parted], { first: 2 })).toEqual(['x1', 'x3', 'y2', 'y4', 'y5']);
  });

  it('gathers and sorts a list that its provider cannot sort', async () => {
    const unsorted = createStubConnection({ things: toThings('c', 'a', 'b', 'e', 'd'), orders: [] });
    expect(await walk([unsorted], { first: 2 })).toEqual([...'abcde']);
    expect(unsorted.wire.slice(0, 3)).toEqual(['LIST TrackingLink 0', 'LIST TrackingLink 2', 'LIST TrackingLink 4']);
  });

  it('asks for the figures of an order that the list does not carry, in one question', async () => {
    const things = [3, 1, 2].map((clicks) => ({ id: `n${clicks}`, name: `n${clicks}`, figures: { clicks } }));
    const plain = createStubConnection({ things, orders: ['NAME'], rowsPerCall: 100, measures: ['clicks'] });
    const page = await load([plain], { order: { by: 'clicks', direction: 'DESC' } });
    expect(readNames(page)).toEqual(['n3', 'n2', 'n1']);
    expect(plain.wire).toEqual(['LIST TrackingLink 0', 'FIGURES TrackingLink n3,n1,n2']);
  });

  it('puts what lacks the ordered figure last in both directions', async () => {
    const counted = createStubConnection({
      account: 'one',
      things: [{ id: 'n', name: 'n', figures: { clicks: 1 } }],
      carries: ['clicks'],
      orders: ['clicks'],
    });
    const uncounted = createStubConnection({ account: 'two', type: 'Page', things: toThings('a') });
    for (const direction of ['ASC', 'DESC'] as const) {
      expect(readNames(await load([uncounted, counted], { order: { by: 'clicks', direction } }))).toEqual(['n', 'a']);
    }
  });

  it('asks only for the page that is wanted', async () => {
    const long = createStubConnection({ things: toThings('a', 'b', 'c', 'd', 'e', 'f') });
    const page = await load([long], { first: 2 });
    expect(page.pageInfo.hasNextPage).toBe(true);
    expect(long.wire).toEqual(['LIST TrackingLink 0']);
  });

  it('leaves out a provider that cannot keep a filter, and says so', async () => {
    const page = await load([first], {
      targets: [{ connection: first, filter: { tags: ['x'] } }],
    });
    expect(page.nodes).toEqual([]);
    expect(page.problems).toMatchObject([
      { account: 'one', code: 'UNSUPPORTED', message: expect.stringContaining('tags') },
    ]);
  });
});

describe('a merged list with a dead account', () => {
  const failure = new ProviderError({ provider: 'PIRSCH', account: 'two', kind: 'unavailable', message: 'refused' });

  it('answers the others with a problem beside them', async () => {
    const alive = createStubConnection({ account: 'one', things: toThings('a', 'b') });
    const dead = createStubConnection({
      account: 'two',
      provider: 'PIRSCH',
      things: toThings('c'),
      failure: () => failure,
    });
    const page = await load([alive, dead]);
    expect(readNames(page)).toEqual(['a', 'b']);
    expect(page.problems).toMatchObject([
      { provider: 'PIRSCH', account: 'two', code: 'UPSTREAM_UNAVAILABLE', retryable: true },
    ]);
    expect(await page.totalCount()).toBeNull();
  });

  it('loses nothing of an account that comes back on a later page', async () => {
    let isDead = false;
    const alive = createStubConnection({ account: 'one', things: toThings('a', 'c', 'e') });
    const flaky = createStubConnection({
      account: 'two',
      type: 'Page',
      things: toThings('b', 'd', 'f'),
      failure: () => (isDead ? failure : undefined),
    });
    const page = await load([alive, flaky], { first: 2 });
    isDead = true;
    const second = await load([alive, flaky], { first: 1, after: page.pageInfo.endCursor });
    isDead = false;
    const third = await load([alive, flaky], { first: 10, after: second.pageInfo.endCursor });
    expect([page, second, third].flatMap(readNames).sort()).toEqual([...'abcdef']);
  });
});
