/** Pirsch's statistics of custom events: how the graph is asked for them, and how they are counted from the sandbox's visits. */
import type { Visit } from '../../src/sandbox/world/types';
import { countPeople, groupBy } from '../support/naive';
import type { SiteTruth } from '../support/naive-site';
import { toMeanSeconds } from '../support/naive-site';
import type { FilterName } from './pirsch-filters';
import type { Statistic } from './pirsch-statistics-kit';
import { connect, define, toRows, usual } from './pirsch-statistics-kit';

const ofEvents: readonly FilterName[] = [...usual, 'an event', 'events with metadata'];

export const eventStatistics: readonly Statistic[] = [
  {
    ...define(
      'events',
      connect('trackedEvents', 'name visitors views count conversionRate averageDurationSeconds metaKeys'),
      {
        read: ({ list }) => toRows(list.nodes, ({ name, ...rest }) => [name, rest]),
        count: (truth) =>
          toRows([...groupEvents(truth, ({ name }) => name)], ([name, acts]: [string, readonly Act[]]) => [
            name,
            {
              ...countEvents(acts, truth),
              metaKeys: [...new Set(acts.flatMap(({ meta }) => Object.keys(meta)))].sort(),
            },
          ]),
      },
    ),
    filters: ofEvents,
  },
  {
    ...define(
      'event/meta',
      connect(
        'trackedEvents',
        `name metadata(key: "variant", first: 100) {
          nodes { value visitors views count conversionRate averageDurationSeconds }
        }`,
      ),
      {
        read: ({ list }) =>
          Object.assign(
            {},
            ...list.nodes.map(({ name, metadata }: any) =>
              toRows(metadata.nodes, ({ value, ...rest }) => [`${name} ${value}`, rest]),
            ),
          ),
        count: (truth) => {
          const carried = groupEvents(truth, ({ name, meta }) => (meta.variant ? `${name} ${meta.variant}` : ''));
          return toRows(
            [...carried].filter(([key]) => key !== ''),
            ([key, acts]: [string, readonly Act[]]) => [key, countEvents(acts, truth)],
          );
        },
      },
    ),
    filters: [...usual, 'an event'],
  },
  {
    ...define('event/list', connect('eventList', 'name visitors count metadata { key value }'), {
      read: ({ list }) =>
        toRows(list.nodes, ({ name, visitors, count, metadata }) => [
          `${name} ${writeMeta(metadata.map(({ key, value }: any) => [key, value]))}`,
          { visitors, count },
        ]),
      count: (truth) =>
        toRows(
          [...groupEvents(truth, ({ name, meta }) => `${name} ${writeMeta(Object.entries(meta))}`)],
          ([key, acts]: [string, readonly Act[]]) => [
            key,
            { visitors: countPeople(acts.map(({ visit }) => visit)), count: acts.length },
          ],
        ),
    }),
    filters: ofEvents,
  },
];

interface Act {
  readonly visit: Visit;
  readonly durationSeconds: number;
  readonly meta: Readonly<Record<string, string>>;
}

function groupEvents({ acted }: SiteTruth, toKey: (event: Visit['events'][number]) => string) {
  return groupBy(
    acted.flatMap(({ visit, events }) => events.map((event) => ({ visit, ...event }))),
    toKey,
  );
}

function countEvents(acts: readonly Act[], { reached }: SiteTruth) {
  const visitors = countPeople(acts.map(({ visit }) => visit));
  return {
    visitors,
    views: acts.length,
    count: acts.length,
    conversionRate: visitors / countPeople(reached),
    averageDurationSeconds: toMeanSeconds(acts.map(({ durationSeconds }) => durationSeconds)),
  };
}

function writeMeta(pairs: readonly (readonly [string, string])[]): string {
  return JSON.stringify([...pairs].sort(([one], [other]) => (one < other ? -1 : 1)));
}
