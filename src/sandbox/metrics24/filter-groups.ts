/** The filter groups of an integration: the list and one of them. */
import { replyJson, type EmulatorReply } from '../kit';
import type { FilterGroupRecord, IntegrationRecord } from '../world/types';
import { answerList, type FilterRule, type ListRules } from './numbered-lists';
import { refuseUnknown } from './parameters';
import { Refusal } from './replies';
import type { State } from './state';

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
}

export function createFilterGroups(readState: () => State): FilterGroups {
  function readGroups(integrationId: string): readonly FilterGroupWire[] {
    const groups = readState().filterGroups.get(integrationId);
    if (groups === undefined) throw new Refusal(404, 'No such integration');
    return groups;
  }

  return {
    list: (integrationId, query) => {
      const groups = [...readGroups(integrationId)].sort((a, b) => a.priority - b.priority);
      return answerList(groups, query, rules);
    },
    read: (integrationId, id, query) => {
      refuseUnknown(query, []);
      const group = readGroups(integrationId).find((candidate) => candidate.id === id);
      if (group === undefined) throw new Refusal(404, 'No such filter group');
      return replyJson(200, group);
    },
  };
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
