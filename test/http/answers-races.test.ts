/** Reads and changes in ten thousand random orders: whatever is asked after a change knows of it. */
import { expect, test } from '@jest/globals';
import { createAnswers } from '../../src/http/answers';
import { createAnswerStore } from '../../src/http/cache';
import { createReader } from '../../src/http/reading';
import { toStored } from '../../src/http/reuse';
import { ProviderError } from '../../src/errors';
import type { CallContext, StoredAnswer, UpstreamCall } from '../../src/http/types';
import { toCall } from '../support/client-kit';
import { createFakeClock } from '../support/fake-clock';
import { createRandom } from '../support/random';

const site = { provider: 'stub', account: 'main', host: 'api.example' };
const names = ['a', 'b', 'c'];
const runs = 4_000;

test('no answer is older than a change that had ended when it was asked for', async () => {
  const random = createRandom(20_261);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)]!;
  const counts = { stale: 0, kept: 0, asked: 0, changes: 0, missing: 0 };
  for (let run = 0; run < runs; run += 1) {
    await runOnce();
  }
  expect(counts.stale).toBe(0);
  // Otherwise nothing was tried.
  expect(Math.min(counts.kept, counts.asked, counts.changes, counts.missing)).toBeGreaterThan(runs / 10);

  async function runOnce(): Promise<void> {
    const clock = createFakeClock();
    const pause = async () => {
      for (let ticks = Math.floor(random() * 25); ticks > 0; ticks -= 1) await Promise.resolve();
    };
    /** How often each was changed; what was never changed does not exist. */
    const upstream = new Map<string, number>();
    const { send } = createAnswers({
      site,
      clock,
      store: createAnswerStore({ maxEntries: 50 }),
      read: createReader(site),
      plan: () => Promise.reject(new Error('nothing is planned here')),
      note: (_call, _context, { cache }) => void (cache === 'HIT' && (counts.kept += 1)),
      fetch: async (call) => {
        await pause();
        const answer = serve(call, clock.now());
        await pause();
        if (answer) return answer;
        counts.missing += 1;
        throw new ProviderError({ ...site, kind: 'not-found', message: 'There is none.' });
      },
    });

    function serve(call: UpstreamCall<unknown>, now: number): StoredAnswer | undefined {
      const name = call.path.slice(1);
      if (call.method === 'POST') upstream.set(name, (upstream.get(name) ?? 0) + 1);
      else counts.asked += 1;
      const body = upstream.get(name);
      return body === undefined ? undefined : toStored(call, toRaw(body), now);
    }

    const context: CallContext = { deadlineAt: clock.now() + 60_000, recorder: { record: () => undefined } };
    /** Ended for certain. */
    const done = new Map<string, number>();
    const makings = new Map<string, Promise<unknown>>();

    async function read(name: string): Promise<void> {
      await pause();
      const known = done.get(name) ?? 0;
      const call = toCall({ path: `/${name}`, freshForSeconds: 60, tags: [name] });
      const seen = await send(call, context).then(
        ({ value }) => value as number,
        () => 0,
      );
      if (seen < known) counts.stale += 1;
    }

    async function change(name: string): Promise<void> {
      await pause();
      counts.changes += 1;
      const call = toCall({ method: 'POST', path: `/${name}`, isRepeatable: false, purges: [`list of ${name}`, name] });
      const making = makings.get(name);
      // Some make what was not there, and declare the list alone; nobody can change it before that has ended.
      const isNew = making === undefined && random() < 0.7;
      if (making) await making;
      const sent = send(isNew ? { ...call, purges: [`list of ${name}`] } : call, context);
      makings.set(name, making ?? sent);
      await sent;
      done.set(name, (done.get(name) ?? 0) + 1);
    }

    const acts = Array.from({ length: 8 }, () => (random() < 0.7 ? read(pick(names)) : change(pick(names))));
    await Promise.all(acts);
    for (const name of names) await read(name);
  }
}, 300_000);

function toRaw(body: unknown) {
  return { status: 200, headers: {}, body, isJson: true, bytes: 10 };
}
