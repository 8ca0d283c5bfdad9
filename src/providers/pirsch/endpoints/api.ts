/** Every call to Pirsch, typed. Reads are joined and reused by the client; a website is found in the one list that there is. */
import { isOfKind } from '../../../errors';
import { createIdempotencyKeys, type IdempotencyKeys } from '../../../http/idempotency';
import { declareTags } from '../../../http/tags';
import type { AccountClient, Answer, CallContext, Clock } from '../../../http/types';
import type { Entity } from '../../../model/entity';
import {
  isFinal,
  momentFreshSeconds,
  settingsFreshSeconds,
  toFigureTerms,
  toFreshSeconds,
} from '../../../model/freshness';
import { isSettled, toDay, toDayRange, type DayRange, type RangeQuestion } from '../../../model/range';
import type { AccountSettings } from '../../provider';
import { configuration, statistics } from '../limits';
import { normaliseGoal, normaliseWebsite, type Website } from '../normalise';
import { parseActive, parseDomains, parseGoals, type ActiveWire, type Options } from '../wire';
import type { FilterParams } from './filters';
import { growing, tagRules } from './tags';
import { createTurns, type Turns } from './turns';

/** A range as one website understands it. */
export interface Period {
  readonly range: DayRange;
  readonly timeZone: string;
  readonly today: string;
  /** Set: only the last so many seconds count, the days are sent because they must be. */
  readonly lastSeconds?: number;
}

export interface StatisticsCall<T> {
  /** Below the prefix, such as `/statistics/total`. */
  readonly path: string;
  readonly website: Website;
  readonly period: Period;
  readonly params: FilterParams;
  readonly parse: (body: unknown) => T;
  /** Its rows tell their age. */
  readonly isOfFigures?: boolean;
}

export interface PirschApi {
  readonly account: AccountSettings;
  readonly options: Options;
  readonly send: AccountClient['send'];
  readonly keys: IdempotencyKeys;
  /** For changes that look first and act on what they saw. */
  readonly takeTurn: Turns;
  readonly listWebsites: (context: CallContext) => Promise<Answer<readonly Website[]>>;
  readonly findWebsite: (id: string, context: CallContext) => Promise<Website | undefined>;
  /** `website` may be a reference: its id is enough. */
  readonly listGoals: (website: Entity, context: CallContext) => Promise<readonly Entity[]>;
  readonly readStatistics: <T>(call: StatisticsCall<T>, context: CallContext) => Promise<Answer<T>>;
  readonly readActive: (
    website: Website,
    lastSeconds: number,
    params: FilterParams,
    context: CallContext,
  ) => Promise<Answer<ActiveWire>>;
  readonly toPeriod: (website: Website, range: RangeQuestion) => Period;
}

/** Visits are counted as they happen: a day that has ended stays as it is. */
export const settlesAfterDays = 0;
/** But for search terms, which another company tells days later. */
const searchSettlesAfterDays = 3;

export function createApi(client: AccountClient, account: AccountSettings, options: Options, clock: Clock): PirschApi {
  async function listWebsites(context: CallContext): Promise<Answer<readonly Website[]>> {
    const answer = await client.send(
      {
        operation: 'GET /domain',
        method: 'GET',
        path: '/domain',
        buckets: [configuration],
        freshForSeconds: settingsFreshSeconds,
        isRepeatable: true,
        ...declareTags(tagRules, 'GET /domain'),
        parse: parseDomains,
      },
      context,
    );
    return { ...answer, value: answer.value.map((wire) => normaliseWebsite(wire, account)) };
  }

  async function findWebsite(id: string, context: CallContext): Promise<Website | undefined> {
    return (await listWebsites(context)).value.find((website) => website.upstreamId === id);
  }

  async function listGoals(website: Entity, context: CallContext): Promise<readonly Entity[]> {
    const { value } = await client.send(
      {
        operation: 'GET /goal',
        method: 'GET',
        path: '/goal',
        query: { id: website.upstreamId },
        buckets: [configuration],
        freshForSeconds: settingsFreshSeconds,
        isRepeatable: true,
        ...declareTags(tagRules, 'GET /goal', { website: website.upstreamId }),
        parse: parseGoals,
      },
      context,
    );
    return value.map((wire) => normaliseGoal(wire, website));
  }

  function readStatistics<T>(call: StatisticsCall<T>, context: CallContext): Promise<Answer<T>> {
    const { range, lastSeconds } = call.period;
    return client.send(
      {
        operation: `GET ${call.path}`,
        method: 'GET',
        path: call.path,
        query: { ...call.params, id: call.website.upstreamId, from: range.from, to: range.to, start: lastSeconds },
        buckets: [statistics],
        isRepeatable: true,
        ...toTerms(call),
        ...toTags(call),
        parse: call.parse,
      },
      context,
    );
  }

  function toPeriod(website: Website, question: RangeQuestion): Period {
    const timeZone = website.timeZone ?? account.timeZone;
    const now = clock.now();
    return {
      range: toDayRange(question, timeZone, now),
      timeZone,
      today: toDay(now, timeZone),
      ...('lastSeconds' in question && { lastSeconds: question.lastSeconds }),
    };
  }

  return {
    account,
    options,
    send: client.send,
    keys: createIdempotencyKeys(clock, (failure) => isOfKind(failure, 'outcome-unknown')),
    takeTurn: createTurns(),
    listWebsites,
    findWebsite,
    listGoals,
    readStatistics,
    readActive: (website, lastSeconds, params, context) => {
      const period = toPeriod(website, { lastSeconds });
      const asked = { ...params, limit: '100' };
      return readStatistics(
        { path: '/statistics/active', website, period, params: asked, parse: parseActive },
        context,
      );
    },
    toPeriod,
  };
}

/** Whether the days have ended where the website is. */
export function isPast({ range, today, lastSeconds }: Period, lastDay = range.to): boolean {
  return lastSeconds === undefined && isSettled(lastDay, 0, today);
}

function toTerms({ path, period, isOfFigures = false }: StatisticsCall<unknown>) {
  if (period.lastSeconds !== undefined) return { freshForSeconds: momentFreshSeconds };
  const settled = toFreshSeconds(period.range, toSettleDays(path), period.today);
  // Goals come along with their figures, and another goal has other figures on the same days.
  const freshForSeconds = path === '/statistics/goals' ? settingsFreshSeconds : settled;
  return isOfFigures ? toFigureTerms(freshForSeconds) : { freshForSeconds };
}

function toTags({ path, website, period }: StatisticsCall<unknown>) {
  const rule = `GET ${path}` in tagRules.reads ? `GET ${path}` : 'GET /statistics';
  const isOver = isFinal(period.range.to, toSettleDays(path), period.today);
  return declareTags(tagRules, rule, { website: website.upstreamId, age: isOver ? [] : growing });
}

function toSettleDays(path: string): number {
  return path === '/statistics/keywords' ? searchSettlesAfterDays : settlesAfterDays;
}
