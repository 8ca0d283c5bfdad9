/** The printed schema that is committed is what the SDL gives now. */
import { readFile } from 'node:fs/promises';
import { expect, it } from '@jest/globals';
import { buildSchema, lexicographicSortSchema, print, printSchema } from 'graphql';
import type { GraphQLSchema } from 'graphql';
import { createSchema } from '../../src/server/schema';
import { listFields } from './schema-parts';

it('is what `npm run codegen` makes, with what each field calls', async () => {
  const printed = await readFile(new URL('../../src/generated/schema.graphql', import.meta.url), 'utf8');
  // Without providers: what they add to descriptions of metrics is not in the SDL.
  const now = await createSchema(new URL('../../schema/', import.meta.url), []);
  expect(describeSchema(buildSchema(printed))).toBe(describeSchema(now));
});

function describeSchema(schema: GraphQLSchema): string {
  const sorted = lexicographicSortSchema(schema);
  const calls = listFields(sorted).flatMap(({ coordinate, part }) =>
    (part.astNode?.directives ?? []).map((directive) => `${coordinate} ${print(directive)}`),
  );
  return [printSchema(sorted), ...calls].join('\n');
}
