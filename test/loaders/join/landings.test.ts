import { describe, expect, it } from '@jest/globals';
import type { JoinedPage, LandingTerms } from '../../../src/loaders/join/landings';
import { toLanding } from '../../../src/loaders/join/landings';
import { createReference } from '../../../src/model/entity';
import { createPageIndex } from '../../../src/model/landing';

function toPage(path: string, account = 'one', hostname = 'shop.example'): JoinedPage {
  const row = createReference('Page', `${hostname}${path}`, { provider: 'STUB', id: account });
  return { hostname, path, row };
}

const problem = {
  ...{ provider: 'STUB', account: 'one', code: 'UPSTREAM_UNAVAILABLE', message: 'down' },
  ...{ retryable: true, retryAfterSeconds: null },
};

function land(addresses: readonly string[], given: Partial<LandingTerms> = {}) {
  const index = createPageIndex([toPage('/a'), toPage('/b'), toPage('/b/')]);
  const { page, matchedBy, confidence, candidates, reason } = toLanding(addresses, {
    ...{ index, range: { preset: 'TODAY' }, problems: [], isCounted: true },
    ...given,
  });
  const toName = (one: { readonly upstreamId: string }): string => one.upstreamId.replace('shop.example', '');
  return {
    ...{ page: page && toName(page), matchedBy, confidence, reason },
    candidates: candidates.map((one) => [toName(one.page), one.confidence]),
  };
}

const to = (path: string): string => `https://shop.example${path}`;

describe('what leads to several addresses', () => {
  it('lands on the page that all of them are, as surely as the least sure of them', () => {
    expect(land([to('/a'), to('/a/'), to('/a?utm_term=x')])).toEqual({
      ...{ page: '/a', matchedBy: 'TRAILING_SLASH', confidence: 0.95, reason: null },
      candidates: [['/a', 0.95]],
    });
  });

  it('is less sure of a page by the share of addresses that lead elsewhere', () => {
    expect(land([to('/a'), 'https://other.example/'])).toMatchObject({ page: '/a', confidence: 0.5, reason: null });
    expect(land([to('/a'), to('/unknown'), to('/a'), to('/{x}')])).toMatchObject({ page: '/a', confidence: 0.5 });
  });

  it('names all pages where they are several, each with its share', () => {
    expect(land([to('/a'), to('/b'), to('/b')])).toEqual({
      ...{ page: null, matchedBy: null, confidence: null, reason: 'SEVERAL_PAGES' },
      candidates: [
        ['/a', 0.3333],
        ['/b', 0.6667],
      ],
    });
  });
});

describe('what leads to one address', () => {
  it('names the same page of several accounts, and is as sure of it', () => {
    const index = createPageIndex([toPage('/a', 'one'), toPage('/a', 'two')]);
    const landing = toLanding([to('/a')], { index, range: { days: 1 }, problems: [], isCounted: true });
    expect(landing.candidates.map(({ page, confidence }) => [page.account, confidence])).toEqual([
      ['one', 1],
      ['two', 1],
    ]);
    expect([landing.page?.account, landing.confidence]).toEqual(['one', 1]);
  });

  it.each([
    ['NO_DESTINATION', [], {}],
    ['NO_PAGE', [to('/c')], {}],
    ['OTHER_HOST', ['https://other.example/a'], {}],
    ['NO_ANSWER', ['https://other.example/a'], { problems: [problem] }],
    ['NO_ANSWER', [to('/c')], { problems: [problem] }],
    ['NO_ACCOUNT', [to('/c')], { isCounted: false }],
    ['PLACEHOLDER', [to('/{id}')], { problems: [problem], isCounted: false }],
    ['OTHER_SCHEME', ['mailto:team@example.com'], {}],
    ['MALFORMED', ['shop'], {}],
  ] as const)('says %s of %j', (reason, addresses, given) => {
    expect(land(addresses, given)).toMatchObject({ page: null, confidence: null, candidates: [], reason });
  });
});
