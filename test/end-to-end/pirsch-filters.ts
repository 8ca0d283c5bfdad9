/** Filters of Pirsch, each beside the same condition on the sandbox's visits. */
import type { Visit } from '../../src/sandbox/world/types';
import type { Narrowing } from '../support/naive-site';

export interface Filter extends Narrowing {
  /** As `PirschFilterInput`. */
  readonly graph: object;
}

/** By what is left. Each leaves something, and not everything, of each of the three websites. */
export const filters = {
  'a page': { graph: { path: ['/'] }, path: (path) => path === '/' },
  'pages of a pattern': {
    graph: { pattern: '^/(tents|articles/gear|courses)' },
    path: (path) => ['/tents', '/articles/gear', '/courses'].some((start) => path.startsWith(start)),
  },
  'two countries': { graph: { country: ['DE', 'AT'] }, visit: isOneOf(({ country }) => country, 'de', 'at') },
  'no known country': { graph: { country: [null] }, visit: isOneOf(({ country }) => country, '') },
  'a source': { graph: { utmSource: ['newsletter'] }, visit: isOneOf(({ utm }) => utm?.source, 'newsletter') },
  'a browser on phones': {
    graph: { browser: ['Chrome'], platform: 'MOBILE' },
    visit: ({ browser, platform }) => browser === 'Chrome' && platform === 'mobile',
  },
  'an entry page': { graph: { entryPath: ['/'] }, visit: isOneOf(({ pages }) => pages[0]?.path, '/') },
  'an exit page': { graph: { exitPath: ['/'] }, visit: isOneOf(({ pages }) => pages.at(-1)?.path, '/') },
  languages: { graph: { language: ['en', 'fr'] }, visit: isOneOf(({ language }) => language, 'en', 'fr') },
  'a city': { graph: { city: ['Portland'] }, visit: isOneOf(({ city }) => city, 'Portland') },
  'an address': {
    graph: { referrer: ['https://search.example/'] },
    visit: isOneOf(({ referrer }) => referrer, 'https://search.example/'),
  },
  'no known referrer': { graph: { referrerName: [null] }, visit: isOneOf(({ referrerName }) => referrerName, '') },
  'a system with two screens': {
    graph: { os: ['Windows'], screenClass: ['Full HD', 'HD'] },
    visit: ({ os, screenClass }) => os === 'Windows' && ['Full HD', 'HD'].includes(screenClass),
  },
  'a medium': { graph: { utmMedium: ['affiliate'] }, visit: isOneOf(({ utm }) => utm?.medium, 'affiliate') },
  'no campaign': { graph: { utmCampaign: [null] }, visit: ({ utm }) => utm === null },
  'two contents and a term': {
    graph: { utmContent: ['spring-home-2', 'field-home', 'guided-home-2', 'video-home'], utmTerm: ['home'] },
    visit: ({ utm }) =>
      ['spring-home-2', 'field-home', 'guided-home-2', 'video-home'].includes(utm?.content ?? '') &&
      utm?.term === 'home',
  },
  'an event': {
    graph: { event: ['Search', 'Video played', 'Map moved'] },
    event: ({ name }) => ['Search', 'Video played', 'Map moved'].includes(name),
  },
  'events with metadata': {
    graph: {
      event: ['Search', 'Video played', 'Map moved'],
      eventMetaKey: 'place',
      eventMeta: [{ key: 'variant', value: 'a' }],
    },
    event: ({ name, meta }) =>
      ['Search', 'Video played', 'Map moved'].includes(name) && meta.place !== undefined && meta.variant === 'a',
  },
} as const satisfies Readonly<Record<string, Filter>>;

export type FilterName = keyof typeof filters;

function isOneOf(read: (visit: Visit) => string | undefined, ...values: readonly string[]): (visit: Visit) => boolean {
  return (visit) => values.includes(read(visit) ?? 'none');
}
