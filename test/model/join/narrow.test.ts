import { describe, expect, it } from '@jest/globals';
import { toNarrowing } from '../../../src/model/join';
import { readDestination } from '../../../src/model/landing';

const utm = {
  source: 'UTM_SOURCE',
  medium: 'UTM_MEDIUM',
  campaign: 'UTM_CAMPAIGN',
  content: 'UTM_CONTENT',
  term: 'UTM_TERM',
} as const;
const canNarrow = (value: string) => !value.startsWith('!');

function narrow(...queries: readonly string[]) {
  return toNarrowing(
    queries.map((query) => readDestination(`https://shop.example/?${query}`)!.utm),
    { utm, canNarrow },
  );
}

describe('figures of a landing page', () => {
  it('are narrowed by every campaign parameter that the destination has', () => {
    expect(narrow('utm_source=mail&utm_term=red%20tent')).toEqual({
      by: [
        { name: 'utm_source', value: 'mail' },
        { name: 'utm_term', value: 'red tent' },
      ],
      notBy: [],
      filters: [
        { dimension: 'UTM_SOURCE', anyOf: ['mail'] },
        { dimension: 'UTM_TERM', anyOf: ['red tent'] },
      ],
    });
  });

  it('are not narrowed by what changes from click to click, or by what the provider cannot test for', () => {
    const { by, notBy, filters } = narrow('utm_source=mail&utm_content={adid}&utm_term=!x');
    expect(by).toEqual([{ name: 'utm_source', value: 'mail' }]);
    expect(notBy).toEqual([
      { name: 'utm_content', value: '{adid}' },
      { name: 'utm_term', value: '!x' },
    ]);
    expect(filters).toHaveLength(1);
  });

  it('are narrowed by what several destinations have alike', () => {
    const { by, notBy } = narrow('utm_source=mail&utm_term=a&utm_medium=x', 'utm_source=mail&utm_term=b');
    expect(by).toEqual([{ name: 'utm_source', value: 'mail' }]);
    expect(notBy.map(({ value }) => value)).toEqual(['x', 'a', 'b']);
  });

  it('are those of everybody where the destination has no campaign parameter', () => {
    expect(narrow('page=2')).toEqual({ by: [], notBy: [], filters: [] });
  });
});
