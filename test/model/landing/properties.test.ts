import { describe, expect, it } from '@jest/globals';
import {
  createPageIndex,
  findPage,
  matchPage,
  type PageAddress,
  printDestination,
  readDestination,
} from '../../../src/model/landing';
import { createRandom } from '../../support/random';

const random = createRandom(20260107);
const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
const repeat = <T>(most: number, make: () => T): readonly T[] =>
  Array.from({ length: Math.floor(random() * (most + 1)) }, make);

const segments =
  'a A b é É %C3%A9 %c3%a9 %7E ~ . .. %2e %2E. a%2Fb a%2fb a%252Fb a,b a%2Cb a%2cB %41 % %ff %25 a;v=1 [0] a|b x+y x%20y \\ ?'.split(
    ' ',
  );
const hosts = [
  'shop.example',
  'SHOP.example',
  'www.shop.example',
  'shop.example.',
  'blog.shop.example',
  'sh%6Fp.example',
];
const ports = ['', '', '', ':443', ':80', ':8080'];
const names = ['id', 'q', 'a[]', 'A', 'é', 'ref', 'next', 'x y', ''];
const values = ['', '1', 'a b', 'a+b', '%26', 'é', '%FF', '/b?c', '{step}', '%7Bstep%7D', '100%', '&', '%23'];
const trackers = [
  'gclid=x',
  'FBCLID=y',
  'utm_id=1',
  'clickid={clickid}',
  'sub_id_3=%7Bsub%7D',
  '_gl=1*a',
  'cid=[clickid]',
];
const tags = ['utm_source=mail', 'utm_medium=a%26b', 'utm_campaign={campaign}', 'utm_term=+x+', 'utm_content='];

const makePath = () =>
  repeat(4, () => `${pick(['/', '/', '/', '//'])}${pick(segments)}`).join('') + pick(['', '/', '//']);
const makeOrigin = () => `${pick(['http', 'https', 'HTTPS'])}://${pick(['', '', 'u:p@'])}${pick(hosts)}${pick(ports)}`;
/** With names that are distinct: only among equal names does the order count. */
const makePairs = () => [...new Set(repeat(4, () => pick(names)))].map((name) => `${name}=${pick(values)}`);
const makeEnd = () => pick(['', '', '#top', '#!/r/./s', '#!', '#/x?y']);
const shuffle = (items: readonly string[]) =>
  items
    .map((item) => ({ item, rank: random() }))
    .sort((one, other) => one.rank - other.rank)
    .map(({ item }) => item);

const read = (base: string, pairs: readonly string[], end: string) =>
  readDestination(`${base}${pairs.length > 0 ? `?${pairs.join('&')}` : ''}${end}`);

const samples = Array.from({ length: 3000 }, () => ({
  // A question mark of the path would begin the query.
  base: `${makeOrigin()}${pick(['/', ''])}${makePath()}`.replaceAll('?', ''),
  pairs: makePairs(),
  end: makeEnd(),
}));

describe('for 3000 destinations made at random', () => {
  it('reads what it prints as the same destination', () => {
    const destinations = samples.flatMap(({ base, pairs, end }) => read(base, [...pairs, pick(tags)], end) ?? []);
    expect(destinations.length).toBeGreaterThan(2000);
    for (const destination of destinations) {
      expect(readDestination(printDestination(destination))).toEqual(destination);
    }
  });

  it('does not mind the order of parameters', () => {
    for (const { base, pairs, end } of samples) {
      const all = [...pairs, ...tags];
      expect(read(base, shuffle(all), end)).toEqual(read(base, all, end));
    }
  });

  it('does not mind tracking parameters', () => {
    for (const { base, pairs, end } of samples) {
      const added = shuffle([...pairs, ...repeat(3, () => pick(trackers))]);
      expect(read(base, added, end)).toEqual(read(base, pairs, end));
    }
  });

  it('matches with the page that its own normalised path names', () => {
    for (const { base, end } of samples) {
      const destination = read(base, [], end);
      // Port 80 is https' own choice here, and a page's default.
      if (!destination || destination.port === 80) continue;
      const { host, port, path, hashBang } = destination;
      const page = { hostname: `${host}:${port ?? ''}`, path: `${path}${hashBang === null ? '' : `#!${hashBang}`}` };
      expect(matchPage(destination, page)).toEqual({ matchedBy: 'EXACT', confidence: 1 });
    }
  });

  it('finds by the index what comparing every pair finds', () => {
    const pages = Array.from({ length: 200 }, () => ({
      hostname: `${pick(hosts)}${pick(['', '', '', ':8080'])}`,
      path: `${makePath()}${pick(['', '', '#!/r/s'])}`,
    }));
    const index = createPageIndex(pages);
    let found = 0;
    for (const { base, pairs, end } of samples.slice(0, 600)) {
      const destination = read(base, pairs, end);
      if (!destination) continue;
      const landing = findPage(destination, index);
      const best = listBest(pages, (page) => matchPage(destination, page)?.confidence ?? 0);
      expect(new Set(landing.page ? [landing.page, ...landing.ties] : [])).toEqual(new Set(best));
      if (landing.page) found += 1;
    }
    expect(found).toBeGreaterThan(100);
  });
});

function listBest(pages: readonly PageAddress[], rate: (page: PageAddress) => number): readonly PageAddress[] {
  const rated = pages.map((page) => ({ page, rate: rate(page) }));
  const top = Math.max(...rated.map((one) => one.rate));
  return top === 0 ? [] : rated.filter((one) => one.rate === top).map(({ page }) => page);
}
