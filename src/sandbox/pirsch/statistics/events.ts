/** Custom events: by name, by one metadata key's values, and by name with the whole metadata. */
import type { SiteEvent } from '../../world/types';
import { toWireList } from '../replies';
import { defineList, readColumns } from './rows';
import type { Scope, Statistic } from './scope';
import { readMeta } from './select';
import { createAverage, divide, getOrCreate } from './tally';

export const events: Statistic = defineEvents('name', (scope) =>
  groupEvents(scope, ({ name }) => name).map((group) => ({
    ...toEventRow(group),
    meta_keys: toWireList([...new Set(group.events.flatMap(({ meta }) => Object.keys(meta)))].sort()),
    meta_value: '',
  })),
);

/** Nothing, and no complaint, unless both the event and the key are named. */
export const eventMeta: Statistic = defineEvents('meta_value', (scope) => {
  const { eventMetaKey } = scope.query;
  if (eventMetaKey === null) return [];
  return groupEvents(scope, (event) => `${event.name}\n${readMeta(event, eventMetaKey)}`).map((group) => ({
    ...toEventRow(group),
    meta_keys: null,
    meta_value: readMeta(group.example, eventMetaKey),
  }));
});

export const eventList = defineList({
  columns: {
    name: (row) => row.name,
    visitors: (row) => row.visitors,
    count: (row) => row.count,
  },
  main: 'name',
  order: 'visitors',
  list: (scope: Scope) =>
    groupEvents(scope, ({ name, meta }) => `${name}\n${JSON.stringify(Object.entries(meta).sort())}`).map(
      ({ example, events: grouped, people }) => ({
        name: example.name,
        meta: example.meta,
        visitors: people.size,
        count: grouped.length,
      }),
    ),
});

interface EventGroup {
  readonly example: SiteEvent;
  readonly events: SiteEvent[];
  readonly people: Set<number>;
  /** Distinct people of the site in the period, with or without events. */
  readonly reached: number;
}

interface EventRow {
  readonly name: string;
  readonly count: number;
  readonly visitors: number;
  readonly views: number;
  readonly cr: number;
  readonly average_duration_seconds: number;
  readonly meta_keys: readonly string[] | null;
  readonly meta_value: string;
}

function defineEvents(main: 'name' | 'meta_value', list: (scope: Scope) => readonly EventRow[]): Statistic {
  const columns = readColumns('name', 'meta_value', 'count', 'visitors', 'views', 'cr', 'average_duration_seconds');
  return defineList<EventRow>({ columns, main, order: 'visitors', list });
}

function groupEvents(scope: Scope, keyOf: (event: SiteEvent) => string): readonly EventGroup[] {
  const { sessions, reach } = scope.select({ countsEvents: true });
  const groups = new Map<string, EventGroup>();
  const join = (person: number, event: SiteEvent): void => {
    const create = () => ({ example: event, events: [], people: new Set<number>(), reached: reach.visitors });
    const group = getOrCreate<EventGroup>(groups, keyOf(event), create);
    group.events.push(event);
    group.people.add(person);
  };
  for (const session of sessions) for (const event of session.events) join(session.person, event);
  return [...groups.values()];
}

function toEventRow({ example, events: grouped, people, reached }: EventGroup) {
  const duration = createAverage();
  for (const event of grouped) duration.add(event.durationSeconds);
  return {
    name: example.name,
    count: grouped.length,
    visitors: people.size,
    views: grouped.length,
    cr: divide(people.size, reached),
    average_duration_seconds: duration.read(),
  };
}
