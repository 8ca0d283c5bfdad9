/** The operations of the bench against the fewest calls that their endpoints allow. */
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Operation } from '../support/bench/corpus';
import { readCorpus, toComparable, weigh } from '../support/bench/corpus';
import type { Laboratory } from '../support/bench/laboratory';
import { startLaboratory } from '../support/bench/laboratory';
import { findMinimum } from '../support/bench/search';

/** The bench itself tries many more, and leaves the least that it found in the document. */
const mostTried = 8;

let laboratory: Laboratory;
let corpus: readonly Operation[];
let noted: ReadonlyMap<string, number>;

beforeAll(async () => {
  [laboratory, corpus, noted] = await Promise.all([startLaboratory('without-memo'), readCorpus(), readMinima()]);
});

/** Operation → minimum, from the table of the bench. */
async function readMinima(): Promise<ReadonlyMap<string, number>> {
  const document = await readFile(new URL('../../docs/performance.md', import.meta.url), 'utf8');
  const rows = document.matchAll(/^\| (\d\d-[\w-]+) +\| \d+ +\| (\d+) /gm);
  return new Map([...rows].map(([, name, calls]) => [name!, Number(calls)]));
}

afterAll(async () => {
  await laboratory.stop();
});

describe('the corpus', () => {
  it('has at least 40 operations, each of which says who asks it', () => {
    expect(corpus.length).toBeGreaterThanOrEqual(40);
    expect(corpus.filter(({ asker }) => !/^[A-Z].{10,}[.?]$/.test(asker)).map(({ name }) => name)).toEqual([]);
  });

  it('is the one of which the document tells', () => {
    expect([...noted.keys()].sort()).toEqual(corpus.map(({ name }) => name));
  });

  it('costs the fewest calls that its endpoints allow for 95 % of it, and at most 1.2 times as many for all', async () => {
    const weighed: { readonly name: string; readonly calls: number; readonly minimum: number }[] = [];
    for (const operation of corpus) {
      const { planned, question } = await weigh(laboratory, operation);
      expect({ operation: operation.name, errors: planned.answer.errors }).toEqual({ operation: operation.name });
      expect(toComparable(planned.answer)).not.toMatch(/"(rows|nodes)":\[\]/);
      const { calls } = await findMinimum(laboratory, operation, { question, planned }, mostTried);
      const minimum = Math.min(calls, noted.get(operation.name) ?? calls);
      weighed.push({ name: operation.name, calls: planned.total, minimum });
    }
    expect(weighed.filter(({ calls, minimum }) => calls > 1.2 * minimum)).toEqual([]);
    expect(weighed.filter(({ calls, minimum }) => calls <= minimum).length / weighed.length).toBeGreaterThanOrEqual(
      0.95,
    );
  }, 300_000);
});
