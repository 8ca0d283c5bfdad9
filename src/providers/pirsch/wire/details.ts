/** Rows of statistics with all their columns, for the fields that only Pirsch has. */
import { z } from 'zod';
import { number, text } from './scalars';

const path = { path: text, title: text };
const seconds = { average_time_spent_seconds: number.nullish() };

const timeSpentWire = z.object({ day: text, ...path, average_time_spent_seconds: number });
const visitedPageWire = z.object({
  ...path,
  visitors: number,
  views: number,
  sessions: number,
  bounces: number,
  relative_visitors: number,
  relative_views: number,
  bounce_rate: number,
  ...seconds,
});
const entryPageWire = z.object({
  ...path,
  entry_path: text,
  visitors: number,
  sessions: number,
  entries: number,
  entry_rate: number,
  ...seconds,
});
const exitPageWire = z.object({
  ...path,
  exit_path: text,
  visitors: number,
  sessions: number,
  exits: number,
  exit_rate: number,
});
const metadataWire = z.object({
  meta_value: text,
  visitors: number,
  views: number,
  count: number.nullish(),
  cr: number,
  average_duration_seconds: number.nullish(),
});
const listedEventWire = z.object({
  name: z.string(),
  meta: z.record(z.string(), z.string()).nullish(),
  visitors: number,
  count: number,
});
const searchTermWire = z.object({
  keys: z.array(z.string()).nullish(),
  clicks: number,
  impressions: number,
  ctr: number,
  position: number,
});
const growthWire = z.object({
  visitors_growth: number,
  views_growth: number,
  sessions_growth: number,
  bounces_growth: number,
  time_spent_growth: number,
});

export const parseTimeSpent = (item: unknown) => timeSpentWire.parse(item);
export const parseVisitedPage = (item: unknown) => visitedPageWire.parse(item);
export const parseEntryPage = (item: unknown) => entryPageWire.parse(item);
export const parseExitPage = (item: unknown) => exitPageWire.parse(item);
export const parseMetadata = (item: unknown) => metadataWire.parse(item);
export const parseListedEvent = (item: unknown) => listedEventWire.parse(item);
export const parseSearchTerm = (item: unknown) => searchTermWire.parse(item);
export const parseGrowth = (body: unknown) => growthWire.parse(body);
