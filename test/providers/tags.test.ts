/** What each change purges of what is kept, by the operations of the providers' documents. */
import { describe, expect, it, test } from '@jest/globals';
import { declareTags, toBorneTags, toPurgedTags, type TagRules, type TagValues } from '../../src/http/tags';
import { tagRules as clickmeterRules } from '../../src/providers/clickmeter/endpoints';
import { createTagRules } from '../../src/providers/metrics24/endpoints';
import { optionsSchema } from '../../src/providers/metrics24/wire';
import { tagRules as peerclickRules } from '../../src/providers/peerclick/endpoints';
import { tagRules as pirschRules } from '../../src/providers/pirsch/endpoints';
import {
  clickmeterListing,
  clickmeterOverview,
  metrics24Operations,
  peerclickOperations,
  pirschOperations,
} from '../coverage/operations';
import { toCall } from '../support/client-kit';
import { clickmeterPurges, metrics24Purges, peerclickPurges, pirschPurges, type Purges } from './tags-table';

interface Subject {
  readonly name: string;
  readonly rules: TagRules;
  readonly operations: readonly string[];
  /** What changes and reads are about: the same thing, where both say one. */
  readonly values: TagValues;
  /** Read anew each time. */
  readonly neverKept: readonly string[];
  readonly purges: Purges;
  /** The rule for an operation, where it is another's. */
  readonly toRule?: (operation: string) => string;
}

const isToken = (operation: string): boolean => /\/(token|session)$/.test(operation) && operation !== 'POST /session';
const isSingleStatistic = (operation: string): boolean =>
  operation.startsWith('GET /statistics/') && operation !== 'GET /statistics/goals';

const ids = { id: '5', conversionId: '5', tagId: '5', guestId: '5', type: 'datapoint', ids: ['5', '6'] };

const subjects: readonly Subject[] = [
  {
    name: 'ClickMeter',
    rules: clickmeterRules,
    operations: [...clickmeterListing, ...clickmeterOverview],
    values: ids,
    neverKept: [
      ...['GET /account', 'GET /account/plan', 'GET /me', 'GET /me/plan', 'GET /clickstream', 'GET /hits'],
      ...['GET /account/domainwhitelist', 'GET /account/ipblacklist'],
      ...['GET /account/guests', 'GET /account/guests/{guestId}'],
      ...['GET /datapoints/{id}/hits', 'GET /groups/{id}/hits', 'GET /conversions/{conversionId}/hits'],
    ],
    purges: clickmeterPurges,
  },
  {
    name: 'Pirsch',
    rules: pirschRules,
    operations: pirschOperations,
    values: { website: 'a', age: 'growing' },
    neverKept: ['GET /domain/link'],
    purges: pirschPurges,
    toRule: (operation) => (isSingleStatistic(operation) ? 'GET /statistics' : operation),
  },
  {
    name: 'PeerClick',
    rules: peerclickRules,
    operations: peerclickOperations,
    values: { campaignId: '5' },
    neverKept: [],
    purges: peerclickPurges,
  },
  {
    name: '24Metrics',
    rules: createTagRules(optionsSchema.parse({})),
    operations: metrics24Operations,
    values: { integration: 'main', id: '5', ids: ['5', '6'] },
    neverKept: ['GET /download-center/url'],
    purges: metrics24Purges,
  },
];

describe.each(subjects)('$name', ({ rules, operations, values, neverKept, purges, toRule = (known) => known }) => {
  const writes = operations.filter((operation) => !operation.startsWith('GET ') && !isToken(operation));
  const reads = [
    ...new Set(operations.filter((one) => one.startsWith('GET ') && !neverKept.includes(one)).map(toRule)),
  ];
  const toTags = (operation: string, about: TagValues) => ({
    ...toCall({ path: '/x', ...declareTags(rules, operation, about) }),
  });

  const findPurged = (change: string, about: TagValues): readonly string[] => {
    const purged = toPurgedTags(toTags(change, values));
    return reads.filter((operation) => toBorneTags(toTags(operation, about)).some((tag) => purged.includes(tag)));
  };

  it.each(writes)('%s declares what it purges', (operation) => {
    expect(declareTags(rules, operation, values).purges).toEqual(expect.any(Array));
  });

  it.each(reads)('%s declares what it shows', (operation) => {
    expect(declareTags(rules, operation, values).tags?.length).toBeGreaterThan(0);
  });

  it('has no rule for an operation that there is not', () => {
    expect(Object.keys(rules.writes).filter((operation) => !writes.includes(operation))).toEqual([]);
    expect(Object.keys(rules.reads).filter((operation) => !reads.includes(operation))).toEqual([]);
  });

  it('has every change in the table', () => {
    expect(Object.keys(purges).sort()).toEqual([...new Set(writes)].sort());
  });

  it.each(Object.entries(purges))('%s purges what it may alter, and the rest stays', (operation, expected) => {
    const own = findPurged(operation, values);
    expect([...own].sort()).toEqual(expected === 'everything' ? [...reads].sort() : [...expected].sort());
  });

  it('never purges another thing of its kind by a tag of one', () => {
    const others = Object.fromEntries(Object.keys(values).map((name) => [name, name === 'age' ? [] : 'another']));
    for (const [operation, expected] of Object.entries(purges)) {
      if (expected === 'everything') continue;
      const own = findPurged(operation, values);
      expect(own).toEqual(expect.arrayContaining([...findPurged(operation, others)]));
    }
  });
});

test('of ClickMeter, changing one link leaves every other link, goals, domains and the account as they are', () => {
  const purged = toPurgedTags(toCall(declareTags(clickmeterRules, 'POST /datapoints/{id}', { id: '5' })));
  const stays = (operation: string, about: TagValues = {}): boolean =>
    !toBorneTags(toCall(declareTags(clickmeterRules, operation, about))).some((tag) => purged.includes(tag));
  expect(
    [
      stays('GET /datapoints/{id}', { id: '6' }),
      stays('GET /datapoints/{id}/aggregated', { id: '6' }),
      stays('GET /aggregated/summary/conversions'),
      stays('GET /conversions'),
      stays('GET /domains'),
      stays('GET /aggregated'),
      stays('GET /account/guests/count'),
    ].every(Boolean),
  ).toBe(true);
  expect(stays('GET /datapoints/{id}', { id: '5' })).toBe(false);
  expect(stays('GET /groups/{id}/datapoints', { id: '9' })).toBe(false);
});

test('of Pirsch, what concerns one website leaves the figures of others as they are', () => {
  const isPurged = (change: string, about: TagValues): boolean => {
    const purged = toPurgedTags(toCall(declareTags(pirschRules, change, { website: 'a' })));
    const read = declareTags(pirschRules, 'GET /statistics', about);
    return toBorneTags(toCall(read)).some((tag) => purged.includes(tag));
  };
  const changes = ['POST /domain/timezone', 'DELETE /domain', 'POST /hit'];
  expect(changes.map((change) => isPurged(change, { website: 'a', age: 'growing' }))).toEqual([true, true, true]);
  expect(changes.map((change) => isPurged(change, { website: 'b', age: [] }))).toEqual([false, false, false]);
  // Which website a hit counts for is not told by the call.
  expect(isPurged('POST /hit', { website: 'b', age: 'growing' })).toBe(true);
  expect(isPurged('POST /hit', { website: 'a', age: [] })).toBe(false);
});
