import { describe, expect, it } from '@jest/globals';
import { NotAskedError } from '../../src/errors';
import type { CallContext, CallRecord, ListedRow, ListPage } from '../../src/providers/provider';
import type { PlannedList } from '../../src/planner/plan-list';
import { createRecentPages } from '../../src/planner/recent-pages';
import { createStubConnection } from '../support/stub-provider';

const hit: CallRecord = {
  provider: 'STUB',
  account: 'one',
  method: 'GET',
  route: '/things',
  status: null,
  ms: 0,
  waitedMs: 0,
  cache: 'HIT',
  retry: 0,
};

function createKit() {
  const connection = createStubConnection({ account: 'one', things: [] });
  const recorded: CallRecord[] = [];
  const kept = new Map<string, ListPage>();
  const read: string[] = [];
  const source = {
    ...connection.lists[0]!,
    type: 'TrackingLink',
    readPage: async (
      _: unknown,
      partition: string,
      _page: string | null,
      { recorder }: CallContext,
    ): Promise<ListPage> => {
      read.push(partition);
      const page = kept.get(partition);
      if (!page) throw new NotAskedError();
      recorder.record(hit);
      return page;
    },
  };
  const list = {
    connection,
    source,
    question: { filter: {} },
    isGathered: false,
    orderMetric: null,
  } as unknown as PlannedList;
  const context: CallContext = { deadlineAt: Infinity, recorder: { record: (call) => void recorded.push(call) } };
  const pages = createRecentPages(2);
  return {
    recorded,
    read,
    forget: (partition: string) => kept.delete(partition),
    note: (partition: string, ...rows: readonly Partial<ListedRow['row']>[]) => {
      const listed = rows.map((row) => ({
        row: { __typename: 'TrackingLink', provider: 'STUB', account: 'one', ...row },
        figures: null,
      }));
      kept.set(partition, { rows: listed, next: null, total: null });
      pages.note({ list, partition, page: null });
    },
    find: async (ids: readonly string[], field = 'name') => {
      const asked = {
        connection,
        type: 'TrackingLink',
        ids,
        mayServe: () => true,
        isWanted: ({ row }: ListedRow) => row[field] !== undefined,
      };
      return [...(await pages.find(asked, context))].map(([id, { row }]) => [id, row[field]]);
    },
  };
}

describe('pages that were read a moment ago', () => {
  it('give their rows by id, and tell the kept answers that these came from', async () => {
    const kit = createKit();
    kit.note('a', { upstreamId: '1', name: 'One' }, { upstreamId: '2', name: 'Two' });
    expect(await kit.find(['2'])).toEqual([['2', 'Two']]);
    expect(kit.recorded).toEqual([hit]);
  });

  it('give nothing of a row that lacks what is wanted, and tell nothing then', async () => {
    const kit = createKit();
    kit.note('a', { upstreamId: '1', name: 'One' });
    expect(await kit.find(['1'], 'notes')).toEqual([]);
    expect(await kit.find(['3'])).toEqual([]);
    expect(kit.recorded).toEqual([]);
  });

  it('give nothing once their answers are gone', async () => {
    const kit = createKit();
    kit.note('a', { upstreamId: '1', name: 'One' });
    kit.forget('a');
    expect(await kit.find(['1'])).toEqual([]);
  });

  it('are as many as were allowed, the latest first, and no more are looked at than are needed', async () => {
    const kit = createKit();
    kit.note('a', { upstreamId: '1', name: 'One' });
    kit.note('b', { upstreamId: '2', name: 'Two' });
    kit.note('c', { upstreamId: '3', name: 'Three' });
    expect(await kit.find(['1'])).toEqual([]);
    kit.read.length = 0;
    expect(await kit.find(['3'])).toEqual([['3', 'Three']]);
    expect(kit.read).toEqual(['c']);
  });
});
