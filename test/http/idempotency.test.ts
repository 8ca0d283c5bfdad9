import { describe, expect, it } from '@jest/globals';
import { createIdempotencyKeys } from '../../src/http/idempotency';
import { createFakeClock } from '../support/fake-clock';

const create = () => {
  const clock = createFakeClock();
  const keys = createIdempotencyKeys(clock, (failure) => failure instanceof Error && failure.message === 'unknown');
  let acts = 0;
  const act = async (): Promise<number> => (acts += 1);
  return { clock, keys, act, acts: () => acts };
};

describe('a change with an idempotency key', () => {
  it('is made once, however often and however close together it is asked', async () => {
    const { keys, act, acts } = create();
    const answers = await Promise.all(Array.from({ length: 100 }, () => keys.run('k', { name: 'a' }, act)));
    expect(new Set(answers)).toEqual(new Set([1]));
    expect(await keys.run('k', { name: 'a' }, act)).toBe(1);
    expect(acts()).toBe(1);
  });

  it('is refused with another input', async () => {
    const { keys, act } = create();
    await keys.run('k', { name: 'a' }, act);
    await expect(keys.run('k', { name: 'b' }, act)).rejects.toThrow(/another input/);
  });

  it('is a new one after a day', async () => {
    const { clock, keys, act, acts } = create();
    await keys.run('k', {}, act);
    await clock.advance(86_400_001);
    await keys.run('k', {}, act);
    expect(acts()).toBe(2);
  });

  it('may be tried again after a failure, but not when its outcome is unknown', async () => {
    const { keys, act, acts } = create();
    await expect(keys.run('k', {}, () => Promise.reject(new Error('refused')))).rejects.toThrow('refused');
    expect(await keys.run('k', {}, act)).toBe(1);
    await expect(keys.run('u', {}, () => Promise.reject(new Error('unknown')))).rejects.toThrow('unknown');
    await expect(keys.run('u', {}, act)).rejects.toThrow('unknown');
    expect(acts()).toBe(1);
  });

  it.each(['', 'k'.repeat(256)])('is refused with a key of a wrong length', async (key) => {
    const { keys, act } = create();
    await expect(keys.run(key, {}, act)).rejects.toThrow(/255/);
  });
});

describe('a change without a key', () => {
  it('is made each time', async () => {
    const { keys, act, acts } = create();
    await keys.run(null, {}, act);
    await keys.run(undefined, {}, act);
    expect(acts()).toBe(2);
  });
});
