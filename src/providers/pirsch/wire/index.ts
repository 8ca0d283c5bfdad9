/** Pirsch's bodies as they arrive. Go sends null for an empty list; members that we do not use may come and go. */
import { z } from 'zod';
import { isRecord } from '../../../http/body';
import { id, number, readItems, text, times } from './scalars';

export * from './details';
export * from './management';
export { readItems, readRecords } from './scalars';

const traffic = { visitors: number, views: number, sessions: number, bounces: number };

const tokenWire = z.object({ access_token: z.string().min(1), expires_at: text });

const domainWire = z.object({
  id,
  hostname: z.string(),
  subdomain: text,
  identification_code: text,
  public: z.boolean().nullish(),
  gsc_domain: text,
  // Empty in the list's sample.
  user_role: text,
  // Not in the list's sample: only what creates a domain is sure to answer these two.
  timezone: text,
  group_by_title: z.boolean().nullish(),
  ...times,
});

const goalWire = z.object({
  id,
  name: text,
  // Null for goals that count events.
  path_pattern: text,
  pattern: text,
  event_name: text,
  visitor_goal: number.nullish(),
  cr_goal: number.nullish(),
  delete_reached: z.boolean().nullish(),
  email_reached: z.boolean().nullish(),
  ...times,
});

const goalStatsWire = z.object({
  page_goal: goalWire,
  stats: z.object({ visitors: number, views: number, cr: number }),
});

const totalWire = z.object(traffic);
const dayWire = z.object({ ...traffic, day: text, week: text, month: text });
const hourWire = z.object({ ...traffic, hour: number });
const pageWire = z.object({ ...traffic, path: z.string(), title: text });
const entryWire = z.object({ path: text, entry_path: text, title: text, entries: number });
const exitWire = z.object({ path: text, exit_path: text, title: text, exits: number });
const eventWire = z.object({
  name: z.string(),
  visitors: number,
  views: number,
  count: number.nullish(),
  cr: number,
  average_duration_seconds: number.nullish(),
  meta_keys: z.array(z.string()).nullish(),
});
const activeWire = z.object({
  visitors: number,
  stats: z.array(z.object({ path: z.string(), title: text, visitors: number })).nullish(),
});
const referrerWire = z.object({
  referrer: text,
  referrer_name: text,
  visitors: number,
  sessions: number,
  bounces: number,
});
const platformWire = z.object({ platform_desktop: number, platform_mobile: number, platform_unknown: number });
/** All statistics whose rows are a name and its visitors. */
const namedWire = z.object({
  visitors: number,
  language: text,
  // Printed as `country` in older documents.
  country_code: text,
  country: text,
  region: text,
  city: text,
  os: text,
  os_version: text,
  browser: text,
  browser_version: text,
  screen_class: text,
  utm_source: text,
  utm_medium: text,
  utm_campaign: text,
  utm_content: text,
  utm_term: text,
});
const keywordWire = z.object({ keys: z.array(z.string()).nullish(), clicks: number });
const errorWire = z.object({
  error: z.union([z.array(z.string()), z.string().transform((one) => [one])]).nullish().catch(null),
  validation: z.record(z.string(), z.string()).nullish().catch(null),
}); // prettier-ignore

/** What the documents leave open: each a setting with a stated default. */
export const optionsSchema = z.strictObject({
  scales: z
    .boolean()
    .default(true)
    .describe('Whether time series may be asked for by week and month, as since April 2022. Else days are added.'),
  sortsUpstream: z
    .boolean()
    .default(false)
    .describe(
      'Whether lists of pages may be asked for in an order, as since May 2022. Assumed not: then they are read whole.',
    ),
  readWriteScope: z
    .string()
    .default('rw')
    .describe("How the right of an API client both to read and to write is spelt. Not documented: assumed 'rw'."),
});

export type Options = z.infer<typeof optionsSchema>;
export type TokenWire = z.infer<typeof tokenWire>;
export type DomainWire = z.infer<typeof domainWire>;
export type GoalWire = z.infer<typeof goalWire>;
type GoalStatsWire = z.infer<typeof goalStatsWire>;
export type TotalWire = z.infer<typeof totalWire>;
type DayWire = z.infer<typeof dayWire>;
type HourWire = z.infer<typeof hourWire>;
type PageWire = z.infer<typeof pageWire>;
type EntryWire = z.infer<typeof entryWire>;
type ExitWire = z.infer<typeof exitWire>;
export type EventWire = z.infer<typeof eventWire>;
export type ActiveWire = z.infer<typeof activeWire>;
type ReferrerWire = z.infer<typeof referrerWire>;
type PlatformWire = z.infer<typeof platformWire>;
export type NamedWire = z.infer<typeof namedWire>;
type KeywordWire = z.infer<typeof keywordWire>;

export const parseToken = (body: unknown): TokenWire => tokenWire.parse(body);
/** A question for one domain is answered with the domain itself. */
export const parseDomains = (body: unknown): readonly DomainWire[] =>
  (isRecord(body) ? [body] : readItems(body)).map((item) => domainWire.parse(item));
export const parseDomain = (body: unknown): DomainWire => domainWire.parse(body);
export const parseGoal = (body: unknown): GoalWire => goalWire.parse(body);
export const parseGoals = (body: unknown): readonly GoalWire[] => readItems(body).map((item) => goalWire.parse(item));
export const parseActive = (body: unknown): ActiveWire => activeWire.parse(body);
export const parseGoalStats = (item: unknown): GoalStatsWire => goalStatsWire.parse(item);
export const parseTotal = (item: unknown): TotalWire => totalWire.parse(item);
export const parseDay = (item: unknown): DayWire => dayWire.parse(item);
export const parseHour = (item: unknown): HourWire => hourWire.parse(item);
export const parsePage = (item: unknown): PageWire => pageWire.parse(item);
export const parseEntry = (item: unknown): EntryWire => entryWire.parse(item);
export const parseExit = (item: unknown): ExitWire => exitWire.parse(item);
export const parseEvent = (item: unknown): EventWire => eventWire.parse(item);
export const parseReferrer = (item: unknown): ReferrerWire => referrerWire.parse(item);
export const parsePlatform = (item: unknown): PlatformWire => platformWire.parse(item);
export const parseNamed = (item: unknown): NamedWire => namedWire.parse(item);
export const parseKeyword = (item: unknown): KeywordWire => keywordWire.parse(item);

/** Never throws: what stands before the API may answer anything. */
export function readErrorBody(body: unknown): {
  error: readonly string[];
  validation: Readonly<Record<string, string>>;
} {
  const read = errorWire.safeParse(body);
  return { error: read.data?.error ?? [], validation: read.data?.validation ?? {} };
}
