/** Sixty links at once, three of them bad: each is told at its place, and the others are made. */
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { clickmeter } from './clickmeter';
import { createUnknown, describeLink } from './clickmeter/prepare';
import type { Answer } from './entry';
import type { Running, Sent } from './world';
import { startWorld } from './world';

let running: Running;
let sent: Sent;

/** What is wrong with which: the first by our own rules, so that it is not even sent. */
const bad: Readonly<Record<number, object>> = {
  7: { expiresAfterClicks: 0 },
  30: { name: 'zz-shared' },
  59: { group: createUnknown('LinkGroup') },
};
const isGood = (index: number): boolean => !(index in bad);
const toName = (index: number): string => `zz-sixty-${String(index).padStart(2, '0')}`;
const indexes = Array.from({ length: 60 }, (_, index) => index);

beforeAll(async () => {
  running = await startWorld(clickmeter);
  const entry = {
    mutation: 'datapointsCreate',
    selection: 'results { index datapoint { name } userErrors { field message code } }',
  };
  const items = indexes.map((index) => ({
    link: { ...describeLink(running.world.known, toName(index)), ...bad[index] },
  }));
  sent = await running.send(entry, { items });
});

afterAll(() => running?.stop());

it('makes 57, and answers for all in the order of the input', () => {
  const { answer, payload } = sent;
  expect({ status: answer.status, errors: answer.errors }).toEqual({ status: 200, errors: undefined });
  expect(payload.userErrors).toEqual([]);
  expect(payload.results.map(({ index }: Answer) => index)).toEqual(indexes);
  expect(payload.results.map(({ datapoint }: Answer) => datapoint?.name ?? null)).toEqual(
    indexes.map((index) => (isGood(index) ? toName(index) : null)),
  );
});

it('names the three, each with the field that is wrong', () => {
  expect(
    sent.payload.results.flatMap(({ index, userErrors }: Answer) =>
      userErrors.map(({ field, code }: Answer) => [index, code, field.join('.')]),
    ),
  ).toEqual([
    [7, 'BAD_USER_INPUT', 'input.items.7.link.expiresAfterClicks'],
    [30, 'BAD_USER_INPUT', 'input.items.30.link.name'],
    [59, 'NOT_FOUND', 'input.items.59.link.group'],
  ]);
});

it('takes three calls, of 25 at most', () => {
  expect(sent.writes).toEqual(Array(3).fill('PUT /datapoints/batch'));
});

it('has made those and no others', async () => {
  const { datapoints } = await running.world.ask(
    '{ datapoints(first: 100, filter: { types: [TRACKING_LINK], search: "zz-sixty" }) { nodes { name } } }',
  );
  expect(datapoints.nodes.map(({ name }: Answer) => name)).toEqual(indexes.filter(isGood).map(toName));
});
