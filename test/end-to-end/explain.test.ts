import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Calls, Kit, Question } from './explain-kit';
import { findOutside, readLikely, startKit } from './explain-kit';
import type { Ids } from './explain-questions';
import { changes, exampleNames, findIds, questions, readExample } from './explain-questions';

/** Longer than anything is fresh but settled days. */
const turnMs = 16 * 60_000;

/** What no answer is kept of: single hits, and what an account is and has. */
const neverKept: Readonly<Record<string, Calls>> = {
  events: { clickmeter: 1 },
  'what only an account has': { clickmeter: 2 },
};
const none: Calls = { clickmeter: 0, pirsch: 0, peerclick: 0, metrics24: 0 };

let kit: Kit;
let ids: Ids;

beforeAll(async () => {
  kit = await startKit();
  ids = await findIds(kit);
});

afterAll(() => kit?.stop());

/** Explained, then asked: nothing is sent by the plan, and what the question sends lies within its bounds. */
async function prove({ explain, run, readCalls, readLimits }: Kit, question: Question) {
  const before = [readCalls(), readLimits()];
  const { data, errors, plan } = await explain(question);
  expect([data, errors]).toEqual([null, undefined]);
  expect([readCalls(), readLimits()]).toEqual(before);
  const { answer, calls } = await run(question);
  expect(answer.errors).toBeUndefined();
  expect(JSON.stringify(answer.data)).not.toMatch(/"userErrors":\[\{/);
  expect(findOutside(plan, calls)).toEqual([]);
  return { plan, calls };
}

const queries = [...exampleNames, ...Object.keys(questions)];
const readQuery = (name: string): Question => questions[name]?.(ids) ?? readExample(name);

describe('a plan sends nothing and bounds what is sent', () => {
  it.each(exampleNames)('of a gateway that knows nothing, for %s', async (name) => {
    const own = await startKit();
    try {
      await prove(own, readExample(name));
    } finally {
      await own.stop();
    }
  });

  it.each(queries)('for %s, and is empty once all is kept', async (name) => {
    kit.turn(turnMs);
    const { calls } = await prove(kit, readQuery(name));
    const { plan } = await kit.explain(readQuery(name));
    const expected = { ...none, ...neverKept[name] };
    expect(readLikely(plan)).toEqual(expected);
    const known = plan.accounts.filter(({ account }) => expected[account] === 0);
    expect(known.map(({ min, max }) => [min, max])).toEqual(known.map(() => [0, 0]));
    const kept = new Set(plan.calls.filter(({ cached }) => cached > 0).map(({ account }) => account));
    const asked = Object.keys(calls).filter((account) => calls[account]! > expected[account]!);
    expect(asked.filter((account) => !kept.has(account))).toEqual([]);
  });
});

describe('a plan of what was asked before', () => {
  it('names the very number of calls for nearly every question, and bounds those of each', async () => {
    const misses: string[] = [];
    let sent = 0;
    const compare = async (name: string, question: Question): Promise<void> => {
      kit.turn(turnMs);
      const { plan, calls } = await prove(kit, question);
      sent += Math.sign(Object.values(calls).reduce((sum, count) => sum + count, 0));
      const likely = readLikely(plan);
      if (JSON.stringify(likely) !== JSON.stringify(calls)) {
        misses.push(`${name}: likely ${JSON.stringify(likely)}, made ${JSON.stringify(calls)}`);
      }
    };
    for (const name of queries) await compare(name, readQuery(name));
    for (const make of Object.values(changes)) await prove(kit, make(ids, 'first'));
    for (const [name, make] of Object.entries(changes)) await compare(name, make(ids, 'second'));
    const count = queries.length + Object.keys(changes).length;
    // All but the two that ask no provider.
    expect(sent).toBe(count - 2);
    const share = (count - misses.length) / count;
    process.stdout.write(
      `${(share * 100).toFixed(1)} % of ${count} plans named the number of calls.\n${misses.join('\n')}\n`,
    );
    expect(share).toBeGreaterThanOrEqual(0.95);
  }, 120_000);
});
