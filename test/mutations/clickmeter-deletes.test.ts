/** Deletes whose answer is lost: what may be sent again is, and what was gone by then is done. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { clickmeter } from './clickmeter';
import type { Entry, Known } from './entry';
import type { Running } from './world';
import { startWorld, toMatch } from './world';

let running: Running;

beforeAll(async () => {
  running = await startWorld(clickmeter);
});

afterAll(() => running?.stop());

const prepare = async ({ prepare: prepareOwn }: Entry): Promise<Known> => ({
  ...running.world.known,
  ...(await prepareOwn?.(running.world)),
});
const deletes = clickmeter.entries.filter(({ write }) => write.startsWith('DELETE '));
const isById = ({ write }: Entry): boolean => write.endsWith('}');

describe.each(deletes.filter(isById).map((entry) => [entry.mutation, entry] as const))('%s', (_name, entry) => {
  it('is sent again when its answer is cut off, and is done', async () => {
    const known = await prepare(entry);
    const { clickmeter: emulator } = running.world.sandbox;
    emulator.addFault({ match: toMatch(clickmeter, entry), mode: 'truncate', times: 1 });
    const input = entry.input(known);
    const { answer, payload, writes } = await running.send(entry, input);
    expect(answer.errors).toBeUndefined();
    expect(payload).toEqual({ deletedId: (input as { id: string }).id, userErrors: [] });
    expect(writes).toHaveLength(2);
    expect(await running.see(entry, known)).toEqual(entry.becomes!(known, payload));
  });
});

describe.each(deletes.filter((entry) => !isById(entry)).map((entry) => [entry.mutation, entry] as const))(
  '%s',
  (_name, entry) => {
    it('is sent once when its answer is cut off, and nobody knows what became of it', async () => {
      const known = await prepare(entry);
      const { clickmeter: emulator } = running.world.sandbox;
      emulator.addFault({ match: toMatch(clickmeter, entry), mode: 'truncate', times: 1 });
      const { answer, userErrors, writes } = await running.send(entry, entry.input(known));
      const told = [
        ...(answer.errors ?? []).map(({ extensions }) => extensions.code),
        ...userErrors.map(({ code }) => code),
      ];
      expect(told).toEqual(['OUTCOME_UNKNOWN']);
      expect(writes).toHaveLength(1);
    });
  },
);

it('is not found when it was not there the first time', async () => {
  const entry = deletes.find(({ mutation }) => mutation === 'tagDelete')!;
  const known = await prepare(entry);
  await running.world.make('tagDelete', 'deletedId', entry.input(known));
  const { userErrors, writes } = await running.send(entry, entry.input(known));
  expect(userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['input', 'id'] }]);
  expect(writes).toHaveLength(1);
});
