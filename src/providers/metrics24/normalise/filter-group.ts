/** A filter group as a row of the graph. */
import type { Entity } from '../../../model/entity';
import { createReference } from '../../../model/entity';
import type { AccountSettings } from '../../provider';
import type { FilterGroupWire, Options } from '../wire';
import { toInstant } from './instants';

export const filterGroupFields = [
  'name',
  'createdAt',
  'updatedAt',
  'isActive',
  'integration',
  'description',
  'priority',
  'monitorsOnly',
  'rtbEnabled',
  'advertiserIds',
  'publisherIds',
  'offerIds',
  'tags',
  'clickFilterPreset',
  'conversionFilterPreset',
  'filters',
  'lastUpdatedBy',
] as const;

export function normaliseFilterGroup(
  wire: FilterGroupWire,
  integration: string,
  account: AccountSettings,
  options: Options,
): Entity {
  const row: Readonly<Record<(typeof filterGroupFields)[number], unknown>> = {
    name: wire.name || null,
    createdAt: toInstant(wire.created_at, options.dateTimeZone),
    updatedAt: toInstant(wire.updated_at, options.dateTimeZone),
    isActive: wire.active ?? null,
    integration: { upstreamId: integration },
    description: wire.description || null,
    priority: wire.priority ?? null,
    monitorsOnly: wire.monitoring_mode ?? null,
    rtbEnabled: wire.rtb_enabled ?? null,
    advertiserIds: wire.advertiser_ids ?? null,
    publisherIds: wire.publisher_ids ?? null,
    offerIds: wire.offer_ids ?? null,
    tags: wire.tags ?? null,
    clickFilterPreset: wire.click_filter_preset_id ?? null,
    conversionFilterPreset: wire.conversion_filter_preset_id ?? null,
    filters: wire.filters ?? null,
    lastUpdatedBy: wire.last_updated_by || null,
  };
  return { ...toFilterGroupReference(integration, wire.id, account), ...row };
}

export function toFilterGroupReference(integration: string, id: string, account: AccountSettings): Entity {
  return createReference('FilterGroup', `${integration}:${id}`, account);
}
