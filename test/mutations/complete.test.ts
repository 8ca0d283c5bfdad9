/** Every mutation of the schema is in exactly one provider's table. */
import { readFile } from 'node:fs/promises';
import { expect, it } from '@jest/globals';
import { buildSchema } from 'graphql';
import { tables } from './tables';

const file = new URL('../../src/generated/schema.graphql', import.meta.url);

it('has each mutation of the schema once', async () => {
  const schema = buildSchema(await readFile(file, 'utf8'));
  const all = Object.keys(schema.getMutationType()!.getFields());
  const listed = tables.flatMap(({ entries }) => entries.map(({ mutation }) => mutation));
  expect(all.length).toBeGreaterThan(0);
  expect([...listed].sort()).toEqual([...all].sort());
});

it('has a failure of validation for each, and a reason wherever a case is left out', () => {
  const reasons = tables.flatMap(({ entries }) =>
    entries.flatMap(({ invalid, unknown, read, forbidden }) => [
      ...(typeof unknown === 'string' ? [unknown] : []),
      ...('reason' in read ? [read.reason] : []),
      ...(typeof forbidden === 'object' && 'reason' in forbidden ? [forbidden.reason] : []),
      ...(invalid.length === 0 ? [''] : []),
    ]),
  );
  expect(reasons.filter((reason) => reason.length < 20)).toEqual([]);
});
