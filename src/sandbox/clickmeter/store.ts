/** What the account holds: catalogues copied from the world, one store per emulator, replaced on reset. */
import type {
  ClickConversionRecord,
  DatapointState,
  GroupRecord,
  RedirectDomainRecord,
  RetargetingScriptRecord,
  TagRecord,
  World,
} from '../world/types';
import { createAccount, type Account } from './account';
import type { Wire } from './wire';

/** Records are never changed, only replaced; the order of each map is ascending by id. */
export interface Store {
  readonly datapoints: Map<number, Datapoint>;
  readonly groups: Map<number, Group>;
  readonly tags: Map<number, TagRecord>;
  readonly conversions: Map<number, Conversion>;
  readonly domains: Map<number, RedirectDomainRecord>;
  readonly scripts: Map<number, RetargetingScriptRecord>;
  readonly account: Account;
  readonly takeId: IdSource;
}

/** The next id of each kind: one that was never used, not even by what has vanished. */
export type IdSource = Readonly<
  Record<'datapoint' | 'group' | 'tag' | 'conversion' | 'domain' | 'script' | 'guest' | 'listEntry', () => number>
>;

/** A link or a pixel: ClickMeter keeps both under one id space. */
export interface Datapoint {
  readonly id: number;
  readonly kind: 'tl' | 'tp';
  readonly state: DatapointState;
  readonly name: string;
  readonly title: string;
  readonly notes: string;
  readonly groupId: number;
  readonly favourite: boolean;
  readonly tagIds: readonly number[];
  readonly createdAt: number;
  /** By slot; an empty one is zero, those at the end may be missing. */
  readonly conversionIds: readonly number[];
  /** Switches that only a write can turn on, as on the wire. */
  readonly options?: Wire;
  /** Pixels only. */
  readonly parameterNote?: string;
  readonly link: LinkTarget | null;
}

export interface Group extends GroupRecord {
  readonly options?: Wire;
}

export interface Conversion extends ClickConversionRecord {
  readonly protocol?: number;
}

export interface LinkTarget {
  readonly url: string;
  readonly redirectType: number;
  readonly domainId: number;
  readonly scriptIds: readonly number[];
  /** The rest of the link part, as on the wire. */
  readonly settings?: Wire;
}

export function createStore(world: World): Store {
  const catalogue = {
    datapoints: indexById([...world.links.map(toLink), ...world.pixels.map(toPixel)]),
    groups: indexById<Group>(world.groups),
    tags: indexById(world.tags),
    conversions: indexById<Conversion>(world.clickConversions),
    domains: indexById(world.redirectDomains),
    scripts: indexById(world.retargetingScripts),
    account: createAccount(world),
  };
  const { whitelist, blacklist } = catalogue.account;
  return {
    ...catalogue,
    takeId: {
      datapoint: createCounter(catalogue.datapoints.keys()),
      group: createCounter(catalogue.groups.keys()),
      tag: createCounter(catalogue.tags.keys()),
      conversion: createCounter(catalogue.conversions.keys()),
      domain: createCounter(catalogue.domains.keys()),
      script: createCounter(catalogue.scripts.keys()),
      guest: createCounter(catalogue.account.guests.keys()),
      listEntry: createCounter([whitelist.size, blacklist.size]),
    },
  };
}

/** Puts the record in the place of the one with its id. */
export function replaceEntity<Entity extends { readonly id: number }>(
  entities: Map<number, Entity>,
  entity: Entity,
): void {
  entities.set(entity.id, entity);
}

function createCounter(used: Iterable<number>): () => number {
  let last = [...used].reduce((one, other) => Math.max(one, other), 0);
  return () => {
    last += 1;
    return last;
  };
}

function indexById<Entry extends { readonly id: number }>(entries: readonly Entry[]): Map<number, Entry> {
  return new Map(entries.toSorted((one, other) => one.id - other.id).map((entry) => [entry.id, entry]));
}

function toLink(link: World['links'][number]): Datapoint {
  return {
    id: link.id,
    kind: 'tl',
    state: link.state,
    name: link.slug,
    title: link.title,
    notes: link.notes,
    groupId: link.groupId,
    favourite: link.favourite,
    tagIds: link.tagIds,
    createdAt: link.createdAt,
    conversionIds: link.conversionIds,
    link: {
      url: link.destinationUrl,
      redirectType: link.redirectType,
      domainId: link.redirectDomainId,
      scriptIds: link.scriptIds,
    },
  };
}

function toPixel(pixel: World['pixels'][number]): Datapoint {
  return {
    id: pixel.id,
    kind: 'tp',
    state: pixel.state,
    name: pixel.name,
    title: pixel.title,
    notes: pixel.notes,
    groupId: pixel.groupId,
    favourite: pixel.favourite,
    tagIds: pixel.tagIds,
    createdAt: pixel.createdAt,
    conversionIds: [],
    link: null,
  };
}
