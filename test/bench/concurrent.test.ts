/** A crowd with one question: each endpoint is called once. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Laboratory } from '../support/bench/laboratory';
import { startLaboratory } from '../support/bench/laboratory';

const clients = 1_000;
const query = `{
  groups(first: 5, filter: { types: [LINK_GROUP] }) { nodes { name metrics { clicks } } problems { code } }
  campaigns: datapoints(first: 5, filter: { types: [CAMPAIGN] }) { nodes { name metrics { clicks } } problems { code } }
  domains(first: 5, filter: { types: [WEBSITE] }) { nodes { hostname } problems { code } }
}`;
let laboratory: Laboratory;

beforeAll(async () => {
  // Every one of them is run: none is answered by what is remembered of whole answers.
  laboratory = await startLaboratory('without-memo');
});

afterAll(async () => {
  await laboratory.stop();
});

describe('1,000 clients with one question at once', () => {
  it('make one call to each endpoint, one for each token, and get the same answer', async () => {
    const [answers, { lines, tokens }] = await laboratory.measureAll(
      Array.from({ length: clients }, () => ({ query })),
    );
    expect(lines.map((line) => line.split('?')[0]).sort()).toEqual([
      'GET /aggregated/summary/groups',
      'GET /api/v1/domain',
      'GET /v1/campaign',
      'GET /v1/report',
    ]);
    expect(tokens).toBe(2);
    expect(answers[0]!.errors).toBeUndefined();
    expect(JSON.stringify(answers[0]!.data)).not.toContain('"problems":[{');
    expect(new Set(answers.map(({ data, errors }) => JSON.stringify({ data, errors }))).size).toBe(1);
  }, 300_000);
});
