import { expect, it } from '@jest/globals';
import { explainUnreadable, matchHost, matchUtm, printDestination, readDestination } from '../../../src/model/landing';

it('reads every part of a destination', () => {
  expect(
    readDestination(
      'http://team:secret@WWW.München.example.:8080/a/../%7e/%c3%a9/?b=2&a=1&b=1&gclid=x&cid={clickid}&utm_source=news+letter&utm_term=%20#!/r?x',
    ),
  ).toEqual({
    scheme: 'http',
    host: 'www.xn--mnchen-3ya.example',
    port: 8080,
    path: '/~/%C3%A9/',
    hashBang: '/r',
    parameters: [
      ['a', '1'],
      ['b', '2'],
      ['b', '1'],
    ],
    utm: { source: 'news letter', medium: null, campaign: null, content: null, term: null },
  });
});

it('prints a destination without user, tracking parameters and fragment', () => {
  const destination = readDestination('https://u:p@Shop.example:443/a b?z=1&gclid=x&utm_medium=e%26m&a#top');
  expect(destination && printDestination(destination)).toBe('https://shop.example/a%20b?a=&z=1&utm_medium=e%26m');
});

it('says why a destination cannot be read', () => {
  const reasons = [
    'https://shop.example/a?cid={clickid}',
    'shop.example/a',
    'https://',
    'ftp://shop.example/a',
    'javascript:void(0)',
    'https://{domain}/a',
    'https://[domain]/a',
    'https://shop.example/{page}',
    'https://shop.example/#!/{page}',
    '{lpurl}?a=1',
  ].map(explainUnreadable);
  expect(reasons).toEqual([
    null,
    'MALFORMED',
    'MALFORMED',
    'OTHER_SCHEME',
    'OTHER_SCHEME',
    'PLACEHOLDER',
    'PLACEHOLDER',
    'PLACEHOLDER',
    'PLACEHOLDER',
    'PLACEHOLDER',
  ]);
});

it('tells the website before any page of it is known', () => {
  const destination = readDestination('https://www.shop.example/a');
  const hostnames = ['shop.example', 'WWW.shop.example', 'blog.shop.example', 'shop.example:8080', 'no name'];
  expect(hostnames.map((hostname) => destination && matchHost(destination, hostname))).toEqual([
    'WWW',
    'EXACT',
    null,
    null,
    null,
  ]);
});

it.each([
  [
    'takes literal values decoded',
    'utm_source=news%20letter&utm_medium=e%2Bmail',
    { source: 'news letter', medium: 'e+mail' },
    [],
  ],
  ['takes a plus for a blank', 'utm_campaign=spring+sale', { campaign: 'spring sale' }, []],
  ['keeps letters as they are', 'utm_source=Mail', { source: 'Mail' }, []],
  ['takes the first of several values', 'utm_term=a&utm_term=b', { term: 'a' }, []],
  ['leaves empty and blank values out', 'utm_source=&utm_medium=%20&utm_term', {}, []],
  ['cuts blanks around', 'utm_content=%20x%20', { content: 'x' }, []],
  ['knows names in lower case only', 'UTM_SOURCE=mail', {}, []],
  ['leaves placeholders open', 'utm_source={source}&utm_medium=cpc', { medium: 'cpc' }, ['source']],
  ['leaves partial placeholders open', 'utm_campaign=c-{campaignid}', {}, ['campaign']],
  ['leaves encoded placeholders open', 'utm_content=%7Bcontent%7D&utm_term=%5Bkeyword%5D', {}, ['content', 'term']],
  ['knows a lone brace for a letter', 'utm_term=%7B', { term: '{' }, []],
  ['has nothing to narrow by without utm', 'gclid=x', {}, []],
])('%s', (_, query, filter, open) => {
  const destination = readDestination(`https://shop.example/?${query}`);
  expect(destination && matchUtm(destination.utm)).toEqual({ filter, open });
});
