/** Runs every mutation of a provider through the true HTTP front: refused in three ways, made, and read again. */
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Answer, Invalid, Known, ProviderMutations } from './entry';
import { fillIn } from './entry';
import type { Running, Sent } from './world';
import { fresh, isCallOf, startWorld, toMatch } from './world';

export function proveMutations(provider: ProviderMutations): void {
  let running: Running;

  beforeAll(async () => {
    running = await startWorld(provider);
  });

  afterAll(() => running?.stop());

  describe.each(provider.entries.map((entry) => [entry.mutation, entry] as const))('%s', (_name, entry) => {
    const { world, send, see } = bindLate(() => running);
    const { read } = entry;
    let known: Known;
    let before: unknown;

    beforeAll(async () => {
      running.turn();
      known = { ...running.world.known, ...(await entry.prepare?.(world())) };
      before = await see(entry, known);
    });

    const expectNothingChanged = async (): Promise<void> => {
      expect(await see(entry, known, fresh)).toEqual(before);
    };

    it.each(entry.invalid.map((invalid) => [invalid.what, invalid] as const))('refuses %s', async (_what, invalid) => {
      const sent = await send(entry, { ...entry.input(known), ...fillIn(invalid.override, known) });
      expectRefusal(sent, invalid.code ?? 'BAD_USER_INPUT', invalid.field);
      expect(sent.writes.map((write) => isCallOf(entry.write, write))).toEqual(toWrites(invalid));
      await expectNothingChanged();
    });

    const { unknown, forbidden } = entry;
    if (typeof unknown === 'object') {
      it('is not found under an id that nothing has', async () => {
        const sent = await send(entry, { ...entry.input(known), ...fillIn(unknown.override, known) });
        expectRefusal(sent, unknown.code ?? 'NOT_FOUND', unknown.field);
        await expectNothingChanged();
      });
    }

    if (!forbidden || !('reason' in Object(forbidden))) {
      it('is forbidden where the provider forbids it, and is not sent again', async () => {
        if (forbidden !== 'weaker') {
          const refusal = (forbidden as { status: number; body: string } | undefined) ?? provider.refusal;
          world().sandbox[provider.sandbox].addFault({ match: toMatch(provider, entry), ...refusal });
        }
        const sent = await send(entry, entry.input(known), forbidden === 'weaker' ? 'weaker' : undefined);
        world().sandbox[provider.sandbox].clearFaults();
        expectRefusal(sent, 'FORBIDDEN');
        expect(sent.writes).toHaveLength(1);
        expect(isCallOf(entry.write, sent.writes[0]!)).toBe(true);
        await expectNothingChanged();
      });
    }

    it('is made, and read so at once', async () => {
      // Fills the caches: what stands in them must not be seen after the change.
      expect(await see(entry, known)).toEqual(before);
      const { answer, payload, userErrors, writes } = await send(entry, entry.input(known));
      expect(answer).toMatchObject({ status: 200, data: expect.anything() });
      expect(answer.errors).toBeUndefined();
      expect(userErrors).toEqual([]);
      expect(writes.filter((write) => isCallOf(entry.write, write)).length).toBeGreaterThan(0);
      if (typeof read !== 'function') return;
      const after = await see(entry, known);
      expect(after).not.toEqual(before);
      expect(after).toEqual(entry.becomes!(known, payload));
      expect(await see(entry, known, fresh)).toEqual(after);
    });
  });
}

/** HTTP 200, no error of the request, nothing made, and each mistake with its code and its place. */
function expectRefusal({ answer, payload, userErrors }: Sent, code: string, field?: string | null): void {
  expect({ status: answer.status, errors: answer.errors }).toEqual({ status: 200, errors: undefined });
  expect(userErrors).toHaveLength(1);
  expect(userErrors[0]!.code).toBe(code);
  if (field !== undefined) expect(userErrors[0]!.field?.join('.') ?? null).toBe(field);
  expect(listThings(payload)).toEqual([]);
}

/** Members of a payload, and of its results, that hold something. */
function listThings(payload: Answer): readonly unknown[] {
  const { userErrors: _errors, results = [], ...things } = payload;
  const own = (results as readonly Answer[]).flatMap(({ index: _index, userErrors: _own, ...rest }) =>
    Object.values(rest),
  );
  return [...Object.values(things), ...own].filter((thing) => thing !== null);
}

function toWrites({ isToldByProvider = false }: Invalid): readonly boolean[] {
  return isToldByProvider ? [true] : [];
}

/** What exists only when the tests run. */
function bindLate(find: () => Running) {
  return {
    world: () => find().world,
    send: (...given: Parameters<Running['send']>) => find().send(...given),
    see: (...given: Parameters<Running['see']>) => find().see(...given),
  };
}
