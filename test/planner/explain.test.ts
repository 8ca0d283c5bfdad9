import { describe, expect, it } from '@jest/globals';
import type { CallRecord, ExpectedCalls, PlannedSend } from '../../src/http/types';
import { createPlanBook } from '../../src/planner/explain';
import type { Connection } from '../../src/providers/provider';
import { createStubConnection } from '../support/stub-provider';

const site = { provider: 'CLICKMETER', account: 'one' };

function toSend(overrides: Partial<PlannedSend> = {}): PlannedSend {
  return {
    ...site,
    operation: 'GET /things',
    buckets: ['all'],
    key: 'a',
    fields: ['datapoints.nodes.name'],
    ...overrides,
  };
}

function toExpected(overrides: Partial<ExpectedCalls> = {}): ExpectedCalls {
  const { key: _, ...send } = toSend();
  return { ...send, min: 0, max: 5, likely: 2, behind: '', ...overrides };
}

function toRecord(overrides: Partial<CallRecord> = {}): CallRecord {
  return {
    ...site,
    method: 'GET',
    route: '/things',
    status: 200,
    ms: 0,
    waitedMs: 0,
    cache: 'HIT',
    retry: 0,
    ...overrides,
  };
}

/** Waits as many milliseconds as turns are asked for, times a thousand with a name each. */
function toConnection(account: string, asked: (readonly (readonly string[])[])[] = []): Connection {
  const estimateWaitMs = (turns: readonly (readonly string[])[]): number => {
    asked.push(turns);
    return turns.length * 1000;
  };
  return { ...createStubConnection({ things: [], account }), estimateWaitMs };
}

function plan(
  told: readonly PlannedSend[],
  expected: readonly ExpectedCalls[] = [],
  kept: readonly CallRecord[] = [],
  connections: readonly Connection[] = [toConnection('one')],
) {
  const book = createPlanBook();
  told.forEach((send) => book.note(send));
  expected.forEach((calls) => book.expect(calls));
  return book.close(connections, kept);
}

describe('a plan', () => {
  it('counts equal calls of an account once, for all fields that want them', () => {
    const { calls } = plan([
      toSend({ fields: ['b.c'] }),
      toSend({ fields: ['a.c', 'b.c'] }),
      toSend({ key: 'b', fields: ['b.c'] }),
    ]);
    expect(calls).toEqual([
      { ...site, operation: 'GET /things', min: 1, likely: 1, max: 1, cached: 0, fields: ['a.c', 'b.c'] },
      { ...site, operation: 'GET /things', min: 1, likely: 1, max: 1, cached: 0, fields: ['b.c'] },
    ]);
  });

  it('counts equal calls of two accounts twice', () => {
    const { accounts } = plan([toSend(), toSend({ account: 'two' })], [], [], [toConnection('one'), toConnection('two')]);
    expect(accounts.map(({ account, min }) => [account, min])).toEqual([['one', 1], ['two', 1]]);
  }); // prettier-ignore

  it('has one line for each operation and its fields', () => {
    const { calls } = plan(
      [toSend(), toSend({ key: 'b' }), toSend({ key: 'c', operation: 'GET /others' })],
      [toExpected()],
    );
    expect(calls.map(({ operation, min, likely, max }) => [operation, min, likely, max])).toEqual([
      ['GET /things', 2, 4, 7],
      ['GET /others', 1, 1, 1],
    ]);
  });

  it('counts once what comes behind the same calls, by the larger estimate', () => {
    const { calls } = plan([], [
      toExpected({ behind: 'page', min: 1, likely: 2, max: 5, fields: ['a.b'] }),
      toExpected({ behind: 'page', min: 2, likely: 4, max: 4, fields: ['c.d'] }),
      toExpected({ behind: 'other', fields: ['a.b', 'c.d'] }),
    ]);
    expect(calls).toEqual([{ ...site, operation: 'GET /things', min: 2, likely: 6, max: 10, cached: 0, fields: ['a.b', 'c.d'] }]);
  }); // prettier-ignore

  it('keeps apart what comes behind equal calls of other accounts and operations, and what comes behind nothing', () => {
    const same = { behind: 'page' };
    const [one, two] = [toConnection('one'), toConnection('two')];
    const expected = [
      toExpected(same),
      toExpected({ ...same, account: 'two' }),
      toExpected({ ...same, operation: 'GET /others' }),
      toExpected(),
      toExpected(),
    ];
    expect(plan([], expected, [], [one, two]).accounts.map(({ likely }) => likely)).toEqual([8, 2]);
  });

  it('leaves out what is only asked for the sake of others, where it is told or kept already', () => {
    const first = { operation: 'GET /websites', behind: 'GET /websites', min: 0, likely: 1, max: 1 };
    const count = (...rest: Parameters<typeof plan>) => plan(...rest).accounts[0]?.likely ?? 0;
    expect(count([], [toExpected(first), toExpected({ ...first, fields: ['other.field'] })])).toBe(1);
    expect(count([toSend({ operation: 'GET /websites' })], [toExpected(first)])).toBe(1);
    expect(count([toSend({ operation: 'GET /websites', account: 'two' })], [toExpected(first)])).toBe(1);
    expect(count([], [toExpected(first)], [toRecord({ route: '/websites' })])).toBe(0);
  });

  it('has no upper bound as soon as one part has none', () => {
    const behind = 'page';
    expect(plan([toSend()], [toExpected(), toExpected({ max: null })]).accounts[0]).toMatchObject({
      min: 1,
      likely: 5,
      max: null,
    });
    expect(plan([], [toExpected({ behind }), toExpected({ behind, max: null })]).calls[0]?.max).toBeNull();
  });

  it('counts answers that are kept beside calls', () => {
    const { calls, accounts } = plan(
      [toSend({ fields: [] })],
      [],
      [toRecord(), toRecord(), toRecord({ route: '/others' })],
    );
    expect(calls.map(({ operation, likely, cached }) => [operation, likely, cached])).toEqual([
      ['GET /things', 1, 2],
      ['GET /others', 0, 1],
    ]);
    expect(accounts).toEqual([{ ...site, min: 1, likely: 1, max: 1, waitMs: 1000 }]);
  });

  it('names the accounts that are asked, and asks how long each would wait for its likely calls', () => {
    const asked: (readonly (readonly string[])[])[] = [];
    const connections = [toConnection('one', asked), toConnection('idle', asked)];
    const { accounts } = plan([toSend()], [toExpected({ buckets: ['all', 'few'] })], [], connections);
    expect(accounts).toEqual([{ ...site, min: 1, likely: 3, max: 6, waitMs: 3000 }]);
    expect(asked).toEqual([[['all'], ['all', 'few'], ['all', 'few']]]);
  });

  it('of nothing is empty', () => {
    expect(plan([])).toEqual({ calls: [], accounts: [], advice: [] });
  });
});

describe('advice', () => {
  const list = toSend({ fields: ['datapoints'] });

  it('names the dearest fields first, with what they save', () => {
    const { advice } = plan(
      [list, toSend({ key: 'b', operation: 'GET /detail', fields: ['datapoints.nodes.notes'] })],
      [
        toExpected({
          operation: 'GET /figures',
          fields: ['datapoints.nodes.series', 'datapoints.nodes.metrics'],
          likely: 20,
        }),
      ],
    );
    expect(advice).toEqual([
      'Drop `datapoints.nodes.metrics` and `datapoints.nodes.series` to save about 20 calls (GET /figures).',
      'Drop `datapoints.nodes.notes` to save one call (GET /detail).',
    ]);
  });

  it('adds up what several operations are asked for the same fields', () => {
    const fields = ['datapoints.nodes.notes'];
    const { advice } = plan([
      list,
      toSend({ key: 'b', operation: 'GET /one', fields }),
      toSend({ key: 'c', operation: 'GET /two', fields }),
    ]);
    expect(advice).toEqual(['Drop `datapoints.nodes.notes` to save about 2 calls (GET /one, GET /two).']);
  });

  it('is not to ask nothing at all', () => {
    expect(plan([toSend()]).advice).toEqual([]);
    expect(plan([list, toSend({ key: 'b', operation: 'GET /others', fields: ['domains'] })]).advice).toEqual([]);
  });

  it('is not to leave out what others lie below of', () => {
    const group = toSend({ key: 'b', operation: 'GET /group', fields: ['node.group'] });
    const own = toSend({ key: 'c', operation: 'GET /tags', fields: ['node.group.tags'] });
    expect(plan([list, group, own]).advice).toEqual(['Drop `node.group.tags` to save one call (GET /tags).']);
  });

  it('is not to leave out many fields, and not more than five pieces', () => {
    const many = Array.from({ length: 4 }, (_, index) => `node.field${index}`);
    const others = Array.from({ length: 6 }, (_, index) => toSend({ key: `${index}`, fields: [`node.other${index}`] }));
    const { advice } = plan([list, toSend({ key: 'many', fields: many }), ...others]);
    expect(advice).toHaveLength(5);
    expect(advice.join()).not.toContain('field0');
  });

  it('is not given for what is kept', () => {
    expect(plan([list], [toExpected({ likely: 0 })], [toRecord()]).advice).toEqual([]);
  });
});
