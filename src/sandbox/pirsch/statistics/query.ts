/** Reads the parameters of a statistics call; whatever is wrong with them is noted under the parameter's name. */
import type { Validation } from '../replies';
import { readVisitFilters, type VisitFilter } from './dimensions';
import { createMatcher, createPatternMatcher, type Matcher } from './matcher';
import { readDay, type ZoneClock, type ZoneClocks } from './zone';

export type Scale = 'day' | 'week' | 'month' | 'year';

export interface Period {
  /** Both inclusive, in the zone of the question. */
  readonly fromDay: number;
  readonly toDay: number;
  /** Views count only after this instant; null when the days alone decide. */
  readonly afterAt: number | null;
  readonly untilAt: number;
}

export interface StatisticsQuery {
  readonly period: Period;
  readonly clock: ZoneClock;
  /** `start` in milliseconds. */
  readonly startMs: number | null;
  readonly visitFilters: readonly VisitFilter[];
  readonly entryPath: Matcher | null;
  readonly exitPath: Matcher | null;
  /** From `path`, else from `pattern`. */
  readonly path: Matcher | null;
  readonly hasPath: boolean;
  readonly asksReferrer: boolean;
  readonly event: Matcher | null;
  /** Null without an event. */
  readonly eventMetaKey: string | null;
  readonly meta: readonly PairFilter[];
  /** Of `tag`, which wants a key whatever its value is. */
  readonly tagKeys: readonly string[];
  /** Those of `tag`, and of `tag_<key>`, which wants a value too. */
  readonly tags: readonly PairFilter[];
  readonly scale: Scale;
  readonly sort: string | null;
  readonly direction: 'asc' | 'desc';
  readonly search: string;
  readonly limit: number;
  readonly offset: number;
  readonly includesTimeOnPage: boolean;
}

/** Of metadata and of tags. */
export interface PairFilter {
  readonly key: string;
  readonly matches: Matcher;
}

/** `sortable` names the fields that the statistic can be sorted by; null where sorting does not apply. */
export interface QuerySetting {
  readonly now: number;
  readonly timezone: string;
  readonly clocks: ZoneClocks;
  readonly sortable: readonly string[] | null;
}

const longestStartSeconds = 3600;
const highestLimit = 100;

/** Empty values count as absent; only where `validation` stays empty is the result of use. */
export function readStatisticsQuery(
  parameters: URLSearchParams,
  setting: QuerySetting,
  validation: Validation,
): StatisticsQuery {
  const read = (name: string): string => parameters.get(name) ?? '';
  const readAll = (name: string): readonly string[] => parameters.getAll(name).filter((value) => value !== '');
  const clock = readClock(read('tz'), setting, validation);
  const startSeconds = readWhole('start', read('start'), validation);
  if (startSeconds > longestStartSeconds) validation.start = `At most ${longestStartSeconds} seconds`;
  const startMs = startSeconds === 0 ? null : startSeconds * 1000;
  const days = readDays(read('from'), read('to'), clock.toDay(setting.now) + 1, validation);
  const limit = readWhole('limit', read('limit'), validation);
  return {
    period: startMs === null ? { ...days, afterAt: null, untilAt: setting.now } : toRecent(setting.now, startMs, clock),
    clock,
    startMs,
    visitFilters: readVisitFilters(readAll, validation),
    entryPath: createMatcher(readAll('entry_path')),
    exitPath: createMatcher(readAll('exit_path')),
    path: createMatcher(readAll('path')) ?? readPattern(readAll('pattern'), validation),
    hasPath: readAll('path').length > 0,
    asksReferrer: readAll('referrer').length > 0 || readAll('referrer_name').length > 0,
    event: createMatcher(readAll('event')),
    eventMetaKey: readAll('event').length > 0 ? (readAll('event_meta_key')[0] ?? null) : null,
    meta: readPairs('meta_', parameters, readAll),
    tagKeys: readAll('tag'),
    tags: [...readAll('tag').map(toAnyValue), ...readPairs('tag_', parameters, readAll)],
    scale: readOneOf('scale', read('scale'), ['day', 'week', 'month', 'year'], validation) ?? 'day',
    sort: setting.sortable === null ? null : readOneOf('sort', read('sort'), setting.sortable, validation),
    direction: readOneOf('direction', read('direction'), ['asc', 'desc'], validation) ?? 'desc',
    search: read('search').toLowerCase(),
    limit: limit === 0 ? highestLimit : Math.min(limit, highestLimit),
    offset: readWhole('offset', read('offset'), validation),
    includesTimeOnPage:
      readOneOf('include_avg_time_on_page', read('include_avg_time_on_page'), ['true', 'false'], validation) === 'true',
  };
}

/** The last stretch up to now. */
export function toRecent(now: number, lengthMs: number, clock: ZoneClock): Period {
  const afterAt = now - lengthMs;
  return { fromDay: clock.toDay(afterAt), toDay: clock.toDay(now), afterAt, untilAt: now };
}

function readClock(tz: string, setting: QuerySetting, validation: Validation): ZoneClock {
  const clock = setting.clocks.get(tz === '' ? setting.timezone : tz);
  if (clock === null) validation.tz = 'The time zone is unknown';
  return clock ?? (setting.clocks.get('UTC') as ZoneClock);
}

/** Reversed days are swapped; days after tomorrow become tomorrow, days before 1970 its first. */
function readDays(from: string, to: string, tomorrow: number, validation: Validation) {
  const [first, second] = [readRequiredDay('from', from, validation), readRequiredDay('to', to, validation)];
  return {
    fromDay: Math.max(Math.min(first, second, tomorrow), 0),
    toDay: Math.max(Math.min(Math.max(first, second), tomorrow), 0),
  };
}

function readRequiredDay(name: string, text: string, validation: Validation): number {
  // The official JavaScript client sends a `Date`, which arrives as its instant: the day is the first part.
  const day = readDay(text.replace(/T\d{2}:\d{2}:\d{2}\.\d{3}Z$/, ''));
  if (day === null) validation[name] = text === '' ? 'The date is required' : 'The date must be written YYYY-MM-DD';
  return day ?? 0;
}

/** Absent and 0 are the same. */
function readWhole(name: string, text: string, validation: Validation): number {
  if (text === '') return 0;
  if (/^\d{1,9}$/.test(text)) return Number(text);
  validation[name] = 'A whole number, not below zero, is expected';
  return 0;
}

function readOneOf<Option extends string>(
  name: string,
  text: string,
  options: readonly Option[],
  validation: Validation,
): Option | null {
  if (text === '') return null;
  const option = options.find((candidate) => candidate === text);
  if (option === undefined) validation[name] = `One of ${options.join(', ')} is expected`;
  return option ?? null;
}

function readPattern(patterns: readonly string[], validation: Validation): Matcher | null {
  const matchers = patterns.map(createPatternMatcher);
  if (matchers.includes(null)) validation.pattern = 'The regular expression is invalid';
  return matchers.length === 0 ? null : (value) => matchers.some((matches) => matches?.(value));
}

function toAnyValue(key: string): PairFilter {
  return { key, matches: () => true };
}

function readPairs(
  prefix: string,
  parameters: URLSearchParams,
  readAll: (name: string) => readonly string[],
): readonly PairFilter[] {
  return [...new Set(parameters.keys())]
    .filter((name) => name.startsWith(prefix) && name.length > prefix.length)
    .flatMap((name) => {
      const matches = createMatcher(readAll(name));
      return matches === null ? [] : [{ key: name.slice(prefix.length), matches }];
    });
}
