/** Statistics and identity of many entities in one answer, sorted and paged. */
import type { ClickConversionRecord, GroupRecord } from '../world/types';
import type { Call } from './call';
import { encodeConversionIdentity } from './entities/conversion';
import { encodeDatapointIdentity } from './entities/datapoint';
import { encodeGroupIdentity } from './entities/group';
import { groupBy } from './group-by';
import { readLimit, readNumber, readOneOf } from './query';
import { gatherPositions, type Scope } from './scope';
import { encodeCounts } from './statistics';
import type { Datapoint } from './store';
import type { Counts } from './tally';
import { readWindow } from './window';
import { encode, writeStamp, type Wire } from './wire';

type SortValue = number | string;

interface SummaryKind<Entity> {
  readonly scopeOf: (entity: Entity) => Scope;
  readonly encode: (entity: Entity) => Wire;
  readonly sorts: Readonly<Record<string, (row: SummaryRow<Entity>) => SortValue>>;
}

interface SummaryRow<Entity> {
  readonly entity: Entity;
  readonly scope: Scope;
  readonly counts: Counts;
}

const countSorts = {
  totalclicks: ({ counts }: SummaryRow<unknown>) => counts.clicks,
  totalviews: ({ counts }: SummaryRow<unknown>) => counts.views,
  uniqueclicks: ({ counts }: SummaryRow<unknown>) => counts.uniqueClicks,
  uniqueviews: ({ counts }: SummaryRow<unknown>) => counts.uniqueViews,
  conversionsvalue: ({ counts }: SummaryRow<unknown>) => counts.value,
  convertedclicks: ({ counts }: SummaryRow<unknown>) => counts.conversions,
  spiderhitscount: ({ counts }: SummaryRow<unknown>) => counts.spiderClicks + counts.spiderViews,
};

export function summariseDatapoints(call: Call, datapoints: readonly Datapoint[]): Wire {
  return summarise(call, datapoints, {
    scopeOf: ({ id }) => ({ kind: 'datapoints', ids: [id] }),
    encode: (datapoint) => encodeDatapointIdentity(call.store, datapoint),
    sorts: {
      ...countSorts,
      'entityData.datapointname': ({ entity }) => entity.name.toLowerCase(),
      'entityData.creationdate': ({ entity }) => entity.createdAt,
    },
  });
}

export function summariseGroups(call: Call, groups: readonly GroupRecord[]): Wire {
  const members = groupBy(call.store.datapoints.values(), (datapoint) => datapoint.groupId);
  return summarise(call, groups, {
    scopeOf: ({ id }) => ({ kind: 'datapoints', ids: (members.get(id) ?? []).map((member) => member.id) }),
    encode: (group) => encodeGroupIdentity(call.store, group),
    sorts: {
      ...countSorts,
      'entityData.groupname': ({ entity }) => entity.name.toLowerCase(),
      'entityData.creationdate': ({ entity }) => entity.createdAt,
    },
  });
}

export function summariseConversions(call: Call, conversions: readonly ClickConversionRecord[]): Wire {
  return summarise(call, conversions, {
    scopeOf: ({ id }) => ({ kind: 'conversions', ids: [id] }),
    encode: encodeConversionIdentity,
    sorts: {
      count: ({ counts }) => counts.conversions,
      lasthitdate: ({ counts }) => counts.lastHitAt,
      'entityData.name': ({ entity }) => entity.name.toLowerCase(),
      'entityData.value': ({ entity }) => entity.value,
      'entityData.creationdate': ({ entity }) => entity.createdAt,
    },
  });
}

function summarise<Entity extends { readonly id: number }>(
  call: Call,
  entities: readonly Entity[],
  kind: SummaryKind<Entity>,
): Wire {
  const window = readWindow(call.query, 'aggregated', call.now);
  const offset = readNumber(call.query, 'offset') ?? 0;
  const limit = readLimit(call.query);
  const compare = readOrder(call, kind);
  const statistics = call.statistics();
  const rows = entities.map((entity): SummaryRow<Entity> => {
    const scope = kind.scopeOf(entity);
    const positions = gatherPositions(statistics, scope, window, call.now);
    return { entity, scope, counts: statistics.tally(positions, call.now) };
  });
  const page = rows.sort(compare).slice(offset, offset + limit);
  return encode({
    count: rows.length,
    limit,
    offset,
    result: page.map(({ entity, scope, counts }) =>
      encode({
        entityId: String(entity.id),
        // The recorded rows carry the time of the request here, with or without traffic.
        activityDay: writeStamp(call.now),
        ...encodeCounts(counts, scope),
        entityData: kind.encode(entity),
      }),
    ),
  });
}

/** By id when no order is asked for; ties and the default direction ascend, which is our choice. */
function readOrder<Entity extends { readonly id: number }>(
  call: Call,
  kind: SummaryKind<Entity>,
): (one: SummaryRow<Entity>, other: SummaryRow<Entity>) => number {
  const name = readOneOf(call.query, 'sortBy', Object.keys(kind.sorts));
  const sign = readOneOf(call.query, 'sortDirection', ['asc', 'desc']) === 'desc' ? -1 : 1;
  const valueOf = (name && kind.sorts[name]) || (({ entity }: SummaryRow<Entity>) => entity.id);
  return (one, other) => {
    const [left, right] = [valueOf(one), valueOf(other)];
    if (left !== right) return left < right ? -sign : sign;
    return one.entity.id - other.entity.id;
  };
}
