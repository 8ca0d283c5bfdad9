/** Whatever is asked, in whatever order: the planned answer is the naive one, field by field. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { toComparable } from '../support/bench/corpus';
import type { Laboratory } from '../support/bench/laboratory';
import { startLaboratory } from '../support/bench/laboratory';
import type { Known } from '../support/bench/selections';
import { createSelections, types } from '../support/bench/selections';
import { toNaive, withPatience } from '../support/bench/sources';

const seed = Number(process.env.SEED ?? 20260401);
const questions = Number(process.env.QUESTIONS ?? 500);

let planned: Laboratory;
let naive: Laboratory;

beforeAll(async () => {
  // Two sandboxes of one world in which nothing happens any more: time goes on for each as its limits want.
  [planned, naive] = await Promise.all([startLaboratory(), startLaboratory()]);
  planned.offer(withPatience);
  naive.offer(toNaive);
});

afterAll(async () => {
  await Promise.all([planned.stop(), naive.stop()]);
});

async function findKnown(): Promise<Known> {
  const found: Record<string, readonly string[]> = {};
  for (const [type, { root, filter }] of Object.entries(types)) {
    const { data } = await planned.ask({
      query: `{ ${root}(first: 12, filter: { types: [${filter}] }) { nodes { id } } }`,
    });
    found[type] = data[root].nodes.map(({ id }: { id: string }) => id);
  }
  return found;
}

describe('random selections', () => {
  it(`are answered by the warm planner as by a gateway without one (${questions} of seed ${seed})`, async () => {
    const next = createSelections(seed, await findKnown());
    const differing: { query: string; planned: string; naive: string }[] = [];
    let failed = 0;
    for (let number = 0; number < questions; number += 1) {
      const query = next();
      const [ours, theirs] = [await planned.ask({ query }), await naive.ask({ query })];
      const [one, other] = [toComparable(ours), toComparable(theirs)];
      failed += ours.errors ? 1 : 0;
      if (one !== other) differing.push({ query, planned: one, naive: other });
    }
    expect(differing.slice(0, 3)).toEqual([]);
    // Most of them are questions that can be answered.
    expect(failed).toBeLessThan(questions / 4);
  }, 300_000);
});
