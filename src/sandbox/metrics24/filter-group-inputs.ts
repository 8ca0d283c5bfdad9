/** The bodies that write filter groups: one created, one changed, several named at once. */
import { z } from 'zod';

const idList = z.array(z.string()).refine((ids) => new Set(ids).size === ids.length, 'must not repeat a value');

const name = z.string().min(1);
const priority = z.int();

const settings = {
  active: z.boolean(),
  description: z.string(),
  monitoring_mode: z.boolean(),
  rtb_enabled: z.boolean(),
  /** Ids of the database, unlike those of offers, which are the advertiser's own. */
  advertiser_ids: idList,
  publisher_ids: idList,
  offer_ids: idList,
  click_filter_preset_id: z.int(),
  conversion_filter_preset_id: z.int(),
  tags: z.array(z.string()).max(50),
  /** Carried as they are: no filter's fields are published. */
  filters: z.array(z.record(z.string(), z.unknown())),
};

export const filterGroupInput = z.strictObject({
  ...z.object(settings).partial().shape,
  name,
  integration: z.string(),
  organization: z.string(),
  priority,
});

const fixed = z.never({ error: 'cannot be changed' }).optional();

export const filterGroupPatch = z.strictObject({
  ...z.object({ ...settings, name, priority }).partial().shape,
  integration: fixed,
  organization: fixed,
});

const chosenIds = z.array(z.string()).min(1);

/** Monitoring mode is all that can be set for several at once. */
export const bulkPatch = z.strictObject({ data: chosenIds, monitoring_mode: z.boolean().optional() });

export const bulkDelete = z.strictObject({ data: chosenIds });
