import { expect, test } from '@jest/globals';
import { systemClock } from '../../src/http/clock';

test('a sleep of no time ends', async () => {
  await systemClock.sleep(0);
  await systemClock.sleep(-5);
  await systemClock.sleep(1);
});

test.each([1_000, Number.POSITIVE_INFINITY])('a sleep of %s ms ends with the reason of the signal', async (ms) => {
  const controller = new AbortController();
  const slept = systemClock.sleep(ms, controller.signal);
  controller.abort(new Error('gone'));
  await expect(slept).rejects.toThrow('gone');
  await expect(systemClock.sleep(0, controller.signal)).rejects.toThrow('gone');
});
