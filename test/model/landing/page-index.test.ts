import { expect, it } from '@jest/globals';
import { createPageIndex, findPage, readDestination } from '../../../src/model/landing';

const toPages = (paths: readonly string[], hostname = 'shop.example') => paths.map((path) => ({ hostname, path }));

it('prefers the closest of several pages, whatever their order', () => {
  const pages = toPages(['/A/', '/A', '/a/', '/a', '/a/b']);
  for (const given of [pages, pages.toReversed()]) {
    expect(findPage('https://shop.example/a', createPageIndex(given))).toEqual({
      page: { hostname: 'shop.example', path: '/a' },
      ties: [],
      matchedBy: 'EXACT',
      confidence: 1,
    });
  }
});

it('goes from one difference to the next as closer pages are missing', () => {
  const paths = ['/a,b', '/a,b/', '/a%2Cb', '/A,b', '/A%2Cb/'];
  const found = paths.map((_, index) => {
    const landing = findPage('https://shop.example/a,b', createPageIndex(toPages(paths.slice(index))));
    return landing.page && [landing.matchedBy, landing.confidence];
  });
  expect(found).toEqual([
    ['EXACT', 1],
    ['TRAILING_SLASH', 0.95],
    ['ENCODING', 0.85],
    ['CASE', 0.6],
    ['CASE', 0.4845],
  ]);
});

it('multiplies what differs and names the gravest', () => {
  const index = createPageIndex(toPages(['/a/']));
  expect(findPage('https://www.shop.example/A?id=1', index)).toMatchObject({ matchedBy: 'CASE', confidence: 0.4514 });
  expect(findPage('https://www.shop.example/a', index)).toMatchObject({ matchedBy: 'WWW', confidence: 0.855 });
});

it('lists pages between which nothing decides, and shares the confidence', () => {
  const pages = toPages(['/SPRING', '/Spring', '/other']);
  const tied = { matchedBy: 'CASE', confidence: 0.3, page: pages[0], ties: [pages[1]] };
  expect(findPage('https://shop.example/spring', createPageIndex(pages))).toEqual(tied);
  expect(findPage('https://shop.example/spring', createPageIndex(pages.toReversed()))).toEqual(tied);
});

it('lists rows of one address as ties that leave the confidence as it is', () => {
  const rows = [
    { hostname: 'shop.example', path: '/é', title: 'one' },
    { hostname: 'SHOP.example', path: '/%c3%a9', title: 'two' },
  ];
  expect(findPage('https://shop.example/é', createPageIndex(rows))).toEqual({
    page: rows[0],
    ties: [rows[1]],
    matchedBy: 'EXACT',
    confidence: 1,
  });
});

it('prefers the route to the page that holds it', () => {
  const pages = toPages(['/app', '/app#!/a', '/app#!/b']);
  expect(findPage('https://shop.example/app#!/b', createPageIndex(pages)).page).toBe(pages[2]);
  expect(findPage('https://shop.example/app#!/c', createPageIndex(pages)).page).toBe(pages[0]);
  expect(findPage('https://shop.example/app', createPageIndex(pages)).page).toBe(pages[0]);
});

it('says why there is no page', () => {
  const index = createPageIndex([...toPages(['/a']), ...toPages(['/b'], 'no name')]);
  const reason = (url: string) => {
    const landing = findPage(url, index);
    return landing.page ? null : landing.reason;
  };
  expect(
    [
      'https://shop.example/b',
      'https://www.shop.example/b',
      'https://blog.shop.example/a',
      'https://shop.example:8080/a',
      'https://shop.example/{page}',
      'ftp://shop.example/a',
      'shop.example/a',
    ].map(reason),
  ).toEqual(['NO_PAGE', 'NO_PAGE', 'OTHER_HOST', 'OTHER_HOST', 'PLACEHOLDER', 'OTHER_SCHEME', 'MALFORMED']);
  expect(findPage('https://shop.example/a', createPageIndex([]))).toEqual({ page: null, reason: 'OTHER_HOST' });
});

it('takes a destination that was read before', () => {
  const index = createPageIndex(toPages(['/a']));
  const destination = readDestination('https://shop.example/a');
  expect(destination && findPage(destination, index).page).toEqual({ hostname: 'shop.example', path: '/a' });
});

it('looks at the pages that can match and at no others', () => {
  const pages = Array.from({ length: 5000 }, (_, number) => ({ hostname: 'shop.example', path: `/p/${number}` }));
  const index = createPageIndex(pages);
  expect(Math.max(...[...index.places.values()].map((places) => places.length))).toBe(1);
  const found = pages.map(({ path }) => findPage(`https://www.shop.example${path}/?utm_source=mail`, index).page);
  expect(found.every((page, number) => page === pages[number])).toBe(true);
});
