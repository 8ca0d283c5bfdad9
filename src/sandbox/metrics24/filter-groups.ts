/** The filter groups of an integration: the list, one of them, and every write, of one or of several. */
import { replyJson, type EmulatorContext, type EmulatorReply, type EmulatorRequest } from '../kit';
import type { FilterGroupRecord, IntegrationRecord } from '../world/types';
import { parseBody } from './body';
import { bulkDelete, bulkPatch, filterGroupInput, filterGroupPatch } from './filter-group-inputs';
import { answerList, type FilterRule, type ListRules } from './numbered-lists';
import { readOptional, refuseUnknown } from './parameters';
import { Refusal } from './replies';
import { createId, type State } from './state';

const exact: FilterRule = { operators: ['eq'] };
const ordered: FilterRule = { operators: ['eq', 'gte', 'lte'] };

const rules: ListRules = {
  filters: new Map([
    ...['id', 'name', 'description', 'active', 'monitoring_mode', 'rtb_enabled'].map(
      (field) => [field, exact] as const,
    ),
    ...['advertiser_ids', 'publisher_ids', 'offer_ids', 'tags'].map((field) => [field, exact] as const),
    ...['priority', 'created_at', 'updated_at'].map((field) => [field, ordered] as const),
  ]),
  sortable: ['id', 'name', 'priority', 'active', 'monitoring_mode', 'rtb_enabled', 'created_at', 'updated_at'],
};

export interface FilterGroupWire {
  readonly id: string;
  readonly name: string;
  readonly integration: string;
  readonly organization: string;
  readonly priority: number;
  readonly [field: string]: unknown;
}

export interface FilterGroups {
  readonly list: (integrationId: string, query: URLSearchParams) => EmulatorReply;
  readonly read: (integrationId: string, id: string, query: URLSearchParams) => EmulatorReply;
  readonly create: (integrationId: string, request: EmulatorRequest) => EmulatorReply;
  readonly update: (integrationId: string, id: string, request: EmulatorRequest) => EmulatorReply;
  readonly remove: (integrationId: string, id: string, query: URLSearchParams) => EmulatorReply;
  /** Several at once: all of them, or, when one is unknown, none. */
  readonly updateMany: (integrationId: string, request: EmulatorRequest) => EmulatorReply;
  readonly removeMany: (integrationId: string, request: EmulatorRequest) => EmulatorReply;
}

export function createFilterGroups(
  readState: () => State,
  integrations: readonly IntegrationRecord[],
  context: EmulatorContext,
): FilterGroups {
  function readGroups(integrationId: string): readonly FilterGroupWire[] {
    const groups = readState().filterGroups.get(integrationId);
    if (groups === undefined) throw new Refusal(404, 'No such integration');
    return groups;
  }

  function findGroup(integrationId: string, id: string): FilterGroupWire {
    const group = readGroups(integrationId).find((candidate) => candidate.id === id);
    if (group === undefined) throw new Refusal(404, 'No such filter group');
    return group;
  }

  /** A change of undefined takes the group away. */
  function replace(
    integrationId: string,
    ids: readonly string[],
    change: Readonly<Record<string, unknown>> | undefined,
  ): void {
    for (const id of ids) findGroup(integrationId, id);
    const stamp = { updated_at: new Date(context.now()).toISOString(), last_updated_by: 'sandbox' };
    const groups = readGroups(integrationId).flatMap((group) => {
      if (!ids.includes(group.id)) return [group];
      return change === undefined ? [] : [{ ...group, ...change, ...stamp }];
    });
    readState().filterGroups.set(integrationId, groups);
  }

  function readOrganization(integrationId: string): string | undefined {
    return integrations.find(({ id }) => id === integrationId)?.organizationId;
  }

  function checkBulkQuery(integrationId: string, query: URLSearchParams): void {
    readGroups(integrationId);
    refuseUnknown(query, ['organization']);
    const organization = readOptional(query, 'organization');
    if (organization !== null && organization !== readOrganization(integrationId)) {
      throw new Refusal(400, 'organization is not the one of the integration');
    }
  }

  return {
    list: (integrationId, query) => {
      const groups = [...readGroups(integrationId)].sort((a, b) => a.priority - b.priority);
      return answerList(groups, query, rules);
    },
    read: (integrationId, id, query) => {
      refuseUnknown(query, []);
      return replyJson(200, findGroup(integrationId, id));
    },
    create: (integrationId, request) => {
      const groups = readGroups(integrationId);
      refuseUnknown(request.query, []);
      const input = parseBody(request, filterGroupInput);
      if (input.integration !== integrationId) throw new Refusal(400, 'integration is not the one of the path');
      if (input.organization !== readOrganization(integrationId)) {
        throw new Refusal(400, 'organization is not the one of the integration');
      }
      refuseTakenPriority(groups, input.priority);
      const id = createId(readState(), 'filter group');
      const createdAt = new Date(context.now()).toISOString();
      const stamps = { created_at: createdAt, updated_at: createdAt, last_updated_by: 'sandbox' };
      readState().filterGroups.set(integrationId, [...groups, { id, ...unset, ...input, ...stamps }]);
      return replyJson(201, { created_item_id: id });
    },
    update: (integrationId, id, request) => {
      findGroup(integrationId, id);
      refuseUnknown(request.query, []);
      const change = parseBody(request, filterGroupPatch);
      const others = readGroups(integrationId).filter((group) => group.id !== id);
      if (change.priority !== undefined) refuseTakenPriority(others, change.priority);
      replace(integrationId, [id], change);
      return replyJson(200, {});
    },
    remove: (integrationId, id, query) => {
      refuseUnknown(query, []);
      replace(integrationId, [id], undefined);
      return { status: 204 };
    },
    updateMany: (integrationId, request) => {
      checkBulkQuery(integrationId, request.query);
      const { data, ...change } = parseBody(request, bulkPatch);
      replace(integrationId, data, change);
      return replyJson(200, {});
    },
    removeMany: (integrationId, request) => {
      checkBulkQuery(integrationId, request.query);
      replace(integrationId, parseBody(request, bulkDelete).data, undefined);
      return replyJson(200, {});
    },
  };
}

/** What a new group has where its body is silent. */
const unset = {
  active: true,
  description: '',
  monitoring_mode: false,
  rtb_enabled: false,
  advertiser_ids: [],
  publisher_ids: [],
  offer_ids: [],
  click_filter_preset_id: null,
  conversion_filter_preset_id: null,
  tags: [],
  filters: [],
};

function refuseTakenPriority(groups: readonly FilterGroupWire[], priority: number): void {
  if (groups.some((group) => group.priority === priority)) {
    throw new Refusal(400, `priority ${priority} is taken by another filter group`);
  }
}

export function toFilterGroupWire(group: FilterGroupRecord, integration: IntegrationRecord): FilterGroupWire {
  const createdAt = new Date(group.createdAt).toISOString();
  return {
    id: group.id,
    name: group.name,
    integration: integration.id,
    organization: integration.organizationId,
    priority: group.priority,
    active: group.active,
    description: group.description,
    monitoring_mode: group.monitoringMode,
    rtb_enabled: group.rtbEnabled,
    advertiser_ids: group.advertiserIds,
    publisher_ids: group.publisherIds,
    offer_ids: group.offerIds,
    click_filter_preset_id: null,
    conversion_filter_preset_id: null,
    tags: group.tags,
    filters: group.filters,
    created_at: createdAt,
    updated_at: createdAt,
    last_updated_by: null,
  };
}
