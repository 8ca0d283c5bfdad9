/** The price that is told of the bench's operations against the price that is paid. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { OperationPlan } from '../../src/context';
import { readCorpus, weigh } from '../support/bench/corpus';
import type { Laboratory, Question } from '../support/bench/laboratory';
import { startLaboratory } from '../support/bench/laboratory';

const tokens = ['POST /token', 'POST /auth/access/session'];

let laboratory: Laboratory;

beforeAll(async () => {
  laboratory = await startLaboratory('without-memo');
});

afterAll(() => laboratory.stop());

async function explain({
  query,
  variables,
}: Question): Promise<Pick<OperationPlan['accounts'][number], 'min' | 'likely' | 'max'>> {
  const headers = { 'trackgraph-upstream': 'explain' };
  const { extensions } = await laboratory.clock.during(() => laboratory.gateway.ask(query, variables, headers));
  const { calls } = (extensions as unknown as { readonly upstream: { readonly plan: OperationPlan } }).upstream.plan;
  const own = calls.filter(({ operation }) => !tokens.includes(operation));
  return {
    min: own.reduce((sum, { min }) => sum + min, 0),
    likely: own.reduce((sum, { likely }) => sum + likely, 0),
    max: own.reduce<number | null>((sum, { max }) => (sum === null || max === null ? null : sum + max), 0),
  };
}

describe('the plan of an operation that was asked before', () => {
  it('holds its bounds for all, names the number for 95 %, and makes no call', async () => {
    const told: {
      readonly name: string;
      readonly likely: number;
      readonly made: number;
      readonly isWithin: boolean;
    }[] = [];
    for (const operation of await readCorpus()) {
      const { question } = await weigh(laboratory, operation);
      laboratory.forget();
      for (const name of ['clickmeter', 'pirsch', 'peerclick', 'metrics24'] as const)
        laboratory.sandbox[name].clearLog();
      const { min, likely, max } = await explain(question);
      const { clickmeter, pirsch, peerclick, metrics24 } = laboratory.sandbox;
      expect([clickmeter, pirsch, peerclick, metrics24].flatMap(({ log }) => log)).toEqual([]);
      const { total: made } = await laboratory.measure(question);
      told.push({ name: operation.name, likely, made, isWithin: min <= made && made <= (max ?? Infinity) });
    }
    const missed = told.filter(({ likely, made }) => likely !== made);
    expect({ outside: told.filter(({ isWithin }) => !isWithin) }).toEqual({ outside: [] });
    expect(missed.length <= told.length * 0.05 ? [] : missed).toEqual([]);
  }, 300_000);
});
