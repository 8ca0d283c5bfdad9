/** Questions nobody thought of: random selections over lists, figures, reports and single things, the same for the same seed. */
import { createRandom } from '../random';

/** Ids that exist, by type. */
export type Known = Readonly<Record<string, readonly string[]>>;

interface TypeTerms {
  readonly root: 'datapoints' | 'groups' | 'domains' | 'goals';
  readonly filter: string;
  readonly fields: readonly string[];
  readonly metrics: readonly string[];
  /** By which its figures may be split, besides days. */
  readonly breakdowns: readonly string[];
  readonly orders: readonly string[];
  readonly hasSeries: boolean;
}

const shared = ['id', 'name', 'upstreamId', 'provider', 'account { id }'];
const clickMetrics = [
  'clicks',
  'uniqueClicks',
  'conversions',
  'conversionValue { amount }',
  'conversionRate',
  'botClicks',
];
const siteMetrics = ['visitors', 'views', 'sessions', 'bounces', 'bounceRate'];
const money = ['cost { amount }', 'revenue { amount currency }', 'profit { amount }'];
const tracked = ['url', 'status', 'createdAt', 'title', 'favorite', 'notes', 'encodesIp', 'tags { name }', 'group { name linkCount }', 'goals { name }']; // prettier-ignore

export const types: Readonly<Record<string, TypeTerms>> = {
  TrackingLink: {
    root: 'datapoints',
    filter: 'TRACKING_LINK',
    fields: [...shared, ...tracked, 'destinationUrl', 'redirectType', 'expiresAt', 'isABTest'],
    metrics: clickMetrics,
    breakdowns: ['COUNTRY', 'BROWSER'],
    orders: ['NAME', 'CREATED_AT', 'CLICKS'],
    hasSeries: true,
  },
  TrackingPixel: {
    root: 'datapoints',
    filter: 'TRACKING_PIXEL',
    fields: [...shared, ...tracked, 'embedCode', 'parameterNote'],
    metrics: ['views', 'uniqueViews', 'clicks'],
    breakdowns: ['COUNTRY'],
    orders: ['NAME', 'CREATED_AT'],
    hasSeries: true,
  },
  Page: {
    root: 'datapoints',
    filter: 'PAGE',
    fields: [...shared, 'url', 'title', 'website { hostname }'],
    metrics: siteMetrics,
    breakdowns: ['COUNTRY', 'REFERRER'],
    orders: ['NAME'],
    hasSeries: true,
  },
  Campaign: {
    root: 'datapoints',
    filter: 'CAMPAIGN',
    fields: [...shared, 'url', 'status', 'costModel', 'country', 'tags', 'trafficSource { name }', 'offers { name }'],
    metrics: ['clicks', 'offerClicks', 'conversions', 'conversionRate', ...money],
    breakdowns: [],
    orders: ['NAME', 'CLICKS', 'COST'],
    hasSeries: false,
  },
  Offer: {
    root: 'datapoints',
    filter: 'OFFER',
    fields: [...shared, 'url', 'payout { amount }', 'linkTemplate', 'affiliateNetwork { name }'],
    metrics: ['clicks', 'conversions', ...money],
    breakdowns: [],
    orders: ['NAME', 'CLICKS'],
    hasSeries: false,
  },
  LinkGroup: {
    root: 'groups',
    filter: 'LINK_GROUP',
    fields: [
      ...shared,
      'isActive',
      'createdAt',
      'linkCount',
      'favorite',
      'notes',
      'isPublic',
      'tags { name }',
      'datapointCount',
    ],
    metrics: [...clickMetrics, 'views'],
    breakdowns: ['COUNTRY'],
    orders: ['NAME', 'CLICKS'],
    hasSeries: true,
  },
  FilterGroup: {
    root: 'groups',
    filter: 'FILTER_GROUP',
    fields: [
      ...shared,
      'isActive',
      'createdAt',
      'priority',
      'monitorsOnly',
      'description',
      'integration { upstreamId }',
    ],
    metrics: [],
    breakdowns: [],
    orders: ['NAME'],
    hasSeries: false,
  },
  Website: {
    root: 'domains',
    filter: 'WEBSITE',
    fields: ['id', 'hostname', 'upstreamId', 'timeZone', 'subdomain', 'createdAt', 'goals { nodes { name } }'],
    metrics: siteMetrics,
    breakdowns: ['COUNTRY', 'REFERRER', 'PLATFORM'],
    orders: ['NAME'],
    hasSeries: true,
  },
  RedirectDomain: {
    root: 'domains',
    filter: 'REDIRECT_DOMAIN',
    fields: ['id', 'hostname', 'upstreamId', 'kind', 'notFoundUrl', 'homepageUrl'],
    metrics: [],
    breakdowns: [],
    orders: ['NAME'],
    hasSeries: false,
  },
  Conversion: {
    root: 'goals',
    filter: 'CONVERSION',
    fields: [...shared, 'createdAt', 'code', 'protocol', 'value { amount }', 'isDeleted'],
    metrics: ['clicks', 'conversions', 'conversionValue { amount }'],
    breakdowns: ['COUNTRY'],
    orders: ['NAME'],
    hasSeries: true,
  },
  ConversionGoal: {
    root: 'goals',
    filter: 'CONVERSION_GOAL',
    fields: [...shared, 'createdAt', 'pathPattern', 'pattern', 'website { hostname }', 'targetVisitors'],
    metrics: ['conversions', 'uniqueConversions', 'conversionRate'],
    breakdowns: [],
    orders: ['NAME', 'CONVERSIONS'],
    hasSeries: true,
  },
};

const ranges = [
  'preset: YESTERDAY',
  'preset: LAST_7_DAYS',
  'preset: LAST_30_DAYS',
  'preset: LAST_MONTH',
  'days: 3',
  'between: { from: "2026-03-10", to: "2026-03-20" }',
];
const providerSets = ['CLICKMETER', 'PIRSCH', 'PEERCLICK', 'CLICKMETER, PEERCLICK', 'CLICKMETER, PIRSCH, PEERCLICK'];
const reportDimensions = [
  '',
  'DAY',
  'WEEK',
  'COUNTRY',
  'PROVIDER',
  'CAMPAIGN',
  'LINK',
  'DOMAIN',
  'DAY, DOMAIN',
  'DAY, PROVIDER',
];
const reportMetrics = ['clicks', 'visitors', 'views', 'conversions', 'conversionRate', 'bounceRate', ...money];

export function createSelections(seed: number, known: Known): () => string {
  const random = createRandom(seed);
  const chance = (share: number): boolean => random() < share;
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)]!;
  const some = <T>(items: readonly T[], most: number): readonly T[] =>
    items.length === 0 ? [] : [...new Set(Array.from({ length: 1 + Math.floor(random() * most) }, () => pick(items)))];
  const range = (): string => `range: { ${pick(ranges)} }`;
  const metrics = ({ metrics: all }: Pick<TypeTerms, 'metrics'>): string =>
    [...some(all, 4), ...(chance(0.3) ? ['range { from to }', 'timeZone', 'isSettled'] : [])].join(' ');

  function select(type: string, mayBeDear: boolean): string {
    const terms = types[type]!;
    const parts = ['__typename', ...some(terms.fields, 5)];
    if (terms.metrics.length > 0) {
      if (chance(0.6)) parts.push(`metrics(${range()}) { ${metrics(terms)} }`);
      if (chance(0.2)) parts.push(`other: metrics(${range()}) { ${metrics(terms)} }`);
      if (mayBeDear && terms.hasSeries && chance(0.25)) {
        parts.push(`series(${range()}, interval: ${pick(['DAY', 'WEEK'])}) { startsOn metrics { ${metrics(terms)} } }`);
      }
      if (mayBeDear && terms.breakdowns.length > 0 && chance(0.15)) {
        parts.push(
          `breakdown(${range()}, by: ${pick(terms.breakdowns)}, first: 3) { rows { key metrics { ${terms.metrics[0]!} } } }`,
        );
      }
    }
    return parts.join(' ');
  }

  const page = 'pageInfo { hasNextPage } problems { provider code }';

  function list(fragments: string[]): string {
    const root = pick(['datapoints', 'datapoints', 'groups', 'domains', 'goals'] as const);
    const own = Object.keys(types).filter((type) => types[type]!.root === root);
    const asked = some(own, 2);
    const first = asked.includes('Page') ? 3 : 1 + Math.floor(random() * 6);
    const selections = asked.map((type) => {
      const body = select(type, first <= 4);
      if (!chance(0.3)) return `... on ${type} { ${body} }`;
      const name = `Part${fragments.length}`;
      fragments.push(`fragment ${name} on ${type} { ${body} }`);
      return `...${name}`;
    });
    const filter = [`types: [${asked.map((type) => types[type]!.filter).join(', ')}]`];
    if (chance(0.2)) filter.push(`search: "${pick(['s', 'a', 'n', 'b', 'fern'])}"`);
    if (root === 'datapoints' && chance(0.15)) filter.push(`groups: ["${pick(known.LinkGroup!)}"]`);
    if (root === 'datapoints' && chance(0.1)) filter.push(`favorite: ${chance(0.5)}`);
    if (root === 'datapoints' && chance(0.1)) filter.push('status: [PAUSED, ACTIVE]');
    const order = pick(types[asked[0]!]!.orders);
    const isMetric = !['NAME', 'CREATED_AT'].includes(order);
    const direction = isMetric || chance(0.3) ? 'DESC' : 'ASC';
    const listed = root === 'domains' ? '' : `, range: { ${isMetric ? 'preset: LAST_30_DAYS' : pick(ranges)} }`;
    return `${root}(first: ${first}, filter: { ${filter.join(', ')} }, order: { by: ${order}, direction: ${direction} }${listed}) { nodes { ${selections.join(' ')} } ${page} }`;
  }

  function single(): string {
    const type = pick(Object.keys(known));
    const id = pick(known[type]!);
    return `node(id: "${id}") { ... on ${type} { ${select(type, true)} } }`;
  }

  function several(): string {
    const type = pick(Object.keys(known));
    const ids = some(known[type]!, 5);
    return `nodes(ids: [${ids.map((id) => `"${id}"`).join(', ')}]) { ... on ${type} { ${select(type, false)} } }`;
  }

  function report(): string {
    const input = [`providers: [${pick(providerSets)}]`, range(), `dimensions: [${pick(reportDimensions)}]`];
    if (chance(0.2)) input.push('compareWithPrevious: true');
    const figures = `figures { provider scope metrics { ${metrics({ metrics: reportMetrics })} } previous { clicks views } }`;
    const rows = `rows(first: 40) { nodes { keys { value label } ${figures} } problems { provider code } }`;
    const totals = `totals { ${figures} problems { provider code } }`;
    return `report(input: { ${input.join(', ')} }) { ${pick([rows, totals, `${rows} ${totals}`])} }`;
  }

  return () => {
    const fragments: string[] = [];
    const count = 1 + Math.floor(random() * 2);
    const fields = Array.from({ length: count }, (_, index) => {
      const dice = random();
      const field = dice < 0.6 ? list(fragments) : dice < 0.7 ? single() : dice < 0.8 ? several() : report();
      return `  ${'abc'[index]!}: ${field}`;
    });
    return [`{\n${fields.join('\n')}\n}`, ...fragments].join('\n');
  };
}
