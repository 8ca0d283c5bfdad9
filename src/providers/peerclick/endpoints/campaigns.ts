/** Campaigns: one list with all of them, and one call for what the list leaves out of a campaign. */
import { isOfKind } from '../../../errors';
import type { Entity } from '../../../model/entity';
import type { AccountSettings, CallContext, ListSource, ReadSource } from '../../provider';
import { campaignMembers, normaliseCampaign } from '../normalise';
import type { CampaignWire } from '../wire';
import type { Calls } from './calls';
import { freshForSeconds, operations } from './calls';
import { createCarried } from './carried';
import { isId, keepFiltered } from './filters';

export interface CampaignSources {
  readonly list: ListSource;
  readonly reads: readonly ReadSource[];
}

type FoundCampaigns = ReadonlyMap<string, Entity | null>;

const facts = { type: 'Campaign', buckets: ['general'], freshForSeconds } as const;

export function createCampaignSources(calls: Calls, account: AccountSettings): CampaignSources {
  const inList = createCarried(campaignMembers);
  const inDetail = createCarried(campaignMembers);

  /** What neither answer carries is null in both: asking again would not help. Nothing says that a campaign has a date at all. */
  function isLeftToDetail(field: string): boolean {
    const isMember = Object.hasOwn(campaignMembers, field) && field !== 'createdAt';
    return isMember && inList.seen()?.has(field) === false && inDetail.seen()?.has(field) !== false;
  }

  function listFields(): readonly string[] {
    return ['status', ...Object.keys(campaignMembers).filter((field) => !isLeftToDetail(field))];
  }

  function toListed(wire: CampaignWire): Entity {
    const row = Object.entries(normaliseCampaign(wire, account)).filter(([field]) => !isLeftToDetail(field));
    return Object.fromEntries(row) as unknown as Entity;
  }

  async function readList(context: CallContext) {
    const { value } = await calls.readCampaigns(context);
    inList.note(value.items);
    return value;
  }

  async function readOne(id: string, context: CallContext): Promise<Entity | null> {
    try {
      const { value } = await calls.readCampaign(id, context);
      inDetail.note([value]);
      return normaliseCampaign(value, account);
    } catch (failure) {
      if (isOfKind(failure, 'not-found')) return null;
      throw failure;
    }
  }

  async function readFromList(ids: readonly string[], context: CallContext): Promise<FoundCampaigns> {
    const { items, total } = await readList(context);
    const found = new Map(items.map((wire): [string, Entity | null] => [wire.id, toListed(wire)]));
    const isCut = total !== null && total > items.length;
    const missing = isCut ? ids.filter((id) => !found.has(id)) : [];
    return new Map([...found, ...(await readEach(missing, context))]);
  }

  /** The first shows whether the single answer tells more than the list; if not, the list serves the others. */
  async function readDetails(ids: readonly string[], context: CallContext): Promise<FoundCampaigns> {
    const first = await readEach(ids.slice(0, 1), context);
    const others = ids.slice(1);
    const isRicher = Object.keys(campaignMembers).some(isLeftToDetail) || inList.seen() === null;
    const rest =
      isRicher || others.length === 0 ? await readEach(others, context) : await readFromList(others, context);
    return new Map([...rest, ...first]);
  }

  async function readEach(ids: readonly string[], context: CallContext): Promise<FoundCampaigns> {
    const rows = await Promise.all(ids.map((id) => readOne(id, context)));
    return new Map(ids.map((id, index) => [id, rows[index] ?? null]));
  }

  return {
    list: {
      ...facts,
      operation: operations.campaigns,
      noun: 'datapoint',
      get fields() {
        return listFields();
      },
      figures: [],
      orders: [],
      filters: ['search', 'tags'],
      rowsPerCall: Infinity,
      readPage: async (question, _partition, _page, context) => {
        const { items, total } = await readList(context);
        return keepFiltered(items.map(toListed), total, question.filter, account);
      },
    },
    reads: [
      {
        ...facts,
        operation: operations.campaigns,
        get fields() {
          return listFields();
        },
        estimateCalls: () => ({ min: 1, max: 1 }),
        read: async (ids, context) => {
          const known = ids.filter(isId);
          return known.length === 0 ? new Map() : readFromList(known, context);
        },
      },
      {
        ...facts,
        operation: operations.campaign,
        fields: ['status', ...Object.keys(campaignMembers)],
        estimateCalls: (ids) => ({ min: 1, max: ids.length }),
        read: (ids, context) => readDetails(ids.filter(isId), context),
      },
    ],
  };
}
