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

/** Records are never changed, only replaced; the order of each map is ascending by id. */
export interface Store {
  readonly datapoints: Map<number, Datapoint>;
  readonly groups: Map<number, GroupRecord>;
  readonly tags: Map<number, TagRecord>;
  readonly conversions: Map<number, ClickConversionRecord>;
  readonly domains: Map<number, RedirectDomainRecord>;
  readonly scripts: Map<number, RetargetingScriptRecord>;
  readonly account: Account;
}

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
  readonly conversionIds: readonly number[];
  readonly link: LinkTarget | null;
}

export interface LinkTarget {
  readonly url: string;
  readonly redirectType: number;
  readonly domainId: number;
  readonly scriptIds: readonly number[];
}

export function createStore(world: World): Store {
  return {
    datapoints: indexById([...world.links.map(toLink), ...world.pixels.map(toPixel)]),
    groups: indexById(world.groups),
    tags: indexById(world.tags),
    conversions: indexById(world.clickConversions),
    domains: indexById(world.redirectDomains),
    scripts: indexById(world.retargetingScripts),
    account: createAccount(world),
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
