import { describe, expect, it } from '@jest/globals';
import { InputError } from '../../src/errors';
import type { Place } from '../../src/planner/cursor';
import { decodeCursor, encodeCursor, toFingerprint } from '../../src/planner/cursor';

const place: Place = {
  account: 'one',
  type: 'TrackingLink',
  operation: 'GET /things',
  partition: 'active',
  page: '100',
  index: 7,
  isAtEnd: false,
};

describe('a cursor', () => {
  const fingerprint = toFingerprint({ noun: 'datapoint', order: 'NAME' });

  it('gives back the places it was made of', () => {
    const places = [place, { ...place, type: 'Page', page: null, index: 0, isAtEnd: true }];
    expect(decodeCursor(encodeCursor(fingerprint, places), fingerprint)).toEqual(places);
  });

  it('is refused for another question', () => {
    const other = toFingerprint({ noun: 'datapoint', order: 'CLICKS' });
    expect(() => decodeCursor(encodeCursor(fingerprint, [place]), other)).toThrow(/belongs to another question/);
  });

  it.each(['', 'x', '!!!', Buffer.from('[]').toString('base64url'), Buffer.from('["a",[[1]]]').toString('base64url')])(
    'is refused when it was not made here: %j',
    (text) => {
      expect(() => decodeCursor(text, fingerprint)).toThrow(InputError);
    },
  );
});
