import { describe, expect, it } from '@jest/globals';
import { InputError } from '../../src/errors';
import { decodeGlobalId, encodeGlobalId } from '../../src/model/ids';

describe('a global id', () => {
  it.each(['5001', 'a:b', '/p/ü?x=1', '', '☃'])('gives back what it was made of: %j', (upstreamId) => {
    const ref = { type: 'TrackingLink', provider: 'CLICKMETER', account: 'one', upstreamId };
    expect(decodeGlobalId(encodeGlobalId(ref))).toEqual(ref);
  });

  it.each(['', '5001', '../account', 'a\r\nb', 'A'.repeat(9000), Buffer.from('["a","b","c",1]').toString('base64url')])(
    'is refused when it was not made here: %j',
    (text) => {
      expect(() => decodeGlobalId(text)).toThrow(InputError);
    },
  );

  it('has one spelling only', () => {
    const spaced = Buffer.from('["T", "P", "a", "1"]').toString('base64url');
    expect(() => decodeGlobalId(spaced)).toThrow(InputError);
  });
});
