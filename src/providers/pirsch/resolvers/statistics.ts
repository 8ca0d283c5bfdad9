/** Statistics of a website that only Pirsch has, each narrowed as only Pirsch can. */
import type {
  TrackedEventMetadataArgs,
  WebsiteActiveVisitorsArgs,
  WebsiteGrowthArgs,
} from '../../../generated/graphql';
import type { Connected } from '../../../model/connected';
import type { Entity, Row } from '../../../model/entity';
import { checkRange, type RangeQuestion } from '../../../model/range';
import type { ResolverContext } from '../../provider';
import { readDetails, type DetailQuestion } from '../endpoints/details';
import type { FilterParams } from '../endpoints/filters';
import { toWebsiteParams } from '../endpoints/website-filter';
import {
  normaliseEntryPage,
  normaliseEvent,
  normaliseExitPage,
  normaliseGrowth,
  normaliseListedEvent,
  normaliseMetadata,
  normalisePage,
  normaliseSearchTerm,
  normaliseTimeSpent,
  normaliseVisitedPage,
  toText,
  type Website,
} from '../normalise';
import { parseEvent, readItems } from '../wire';
import { connect, type PageArguments } from './connect';
import { findWebsite, type FoundWebsite } from './find';

type Narrowed = Pick<WebsiteGrowthArgs, 'filter' | 'range'>;

/** What a tracked event was asked with, so that its metadata is of the same visits. */
interface ListedEvent extends Row {
  readonly website: Entity;
  readonly asked: { readonly range: RangeQuestion; readonly params: FilterParams };
}

export const statisticsResolvers = {
  Website: {
    growth: async (source: Entity, given: Narrowed, context: ResolverContext) => {
      const { api, website, period, params } = await findAsked(source, given, context);
      const call = { path: '/statistics/growth', website, period, params, parse: normaliseGrowth };
      const { value, asOf } = await api.readStatistics(call, context.call);
      return { ...value, range: period.range, timeZone: period.timeZone, asOf: new Date(asOf) };
    },
    sessionDurations: async (source: Entity, given: Narrowed, context: ResolverContext) => {
      const { api, website, period, params } = await findAsked(source, given, context);
      const parse = (body: unknown) => readItems(body).map(normaliseTimeSpent);
      const call = { path: '/statistics/duration/session', website, period, params, parse };
      return (await api.readStatistics(call, context.call)).value.filter(({ day }) => day !== null);
    },
    pageDurations: createList('/statistics/duration/page', normaliseTimeSpent),
    visitedPages: createList('/statistics/page', normaliseVisitedPage),
    entryPages: createList('/statistics/page/entry', normaliseEntryPage),
    exitPages: createList('/statistics/page/exit', normaliseExitPage),
    eventList: createList('/statistics/event/list', normaliseListedEvent),
    keywords: createList('/statistics/keywords', normaliseSearchTerm),
    trackedEvents: async (source: Entity, given: Narrowed & PageArguments, context: ResolverContext) => {
      const { params } = await findAsked(source, given, context);
      const toListed = (item: unknown, website: Website): ListedEvent => ({
        ...normaliseEvent(parseEvent(item), { id: website.account, provider: website.provider }),
        website,
        asked: { range: given.range, params },
      });
      return createList('/statistics/events', toListed)(source, given, context);
    },
    activeVisitors: async (
      source: Entity,
      { lastSeconds, filter }: WebsiteActiveVisitorsArgs,
      context: ResolverContext,
    ) => {
      checkRange({ lastSeconds }, 'range');
      const { api, website } = await findWebsite(source, context);
      const params = toWebsiteParams(filter, api.account);
      const { value, asOf } = await api.readActive(website, lastSeconds, params, context.call);
      return {
        visitors: value.visitors,
        asOf: new Date(asOf),
        pages: (value.stats ?? []).map(({ path, title, visitors }) => ({
          page: { ...normalisePage(website, path), title: toText(title) },
          visitors,
        })),
      };
    },
  },
  TrackedEvent: {
    metadata: async (source: ListedEvent, given: TrackedEventMetadataArgs, context: ResolverContext) => {
      const { api, website } = await findWebsite(source.website, context);
      const own = toWebsiteParams({ event: [source.name as string], eventMetaKey: given.key }, api.account);
      const { range } = source.asked;
      const params = { ...source.asked.params, ...own };
      const period = api.toPeriod(website, range);
      const question = { path: '/statistics/event/meta', website, period, params, normalise: normaliseMetadata };
      const asked = ['/statistics/event/meta', website.upstreamId, range, params];
      return connect(given, asked, (count) => readDetails(api, question, count, context.call));
    },
  },
};

/** A statistic as a list: of the website, in the range, narrowed by the filter. */
function createList<T>(path: string, normalise: DetailQuestion<T>['normalise']) {
  return async (
    source: Entity,
    given: Narrowed & PageArguments & { readonly includeAverageTimeOnPage?: boolean },
    context: ResolverContext,
  ): Promise<Connected<T>> => {
    const { api, website, period, params } = await findAsked(source, given, context);
    const timed = given.includeAverageTimeOnPage ? { ...params, include_avg_time_on_page: 'true' } : params;
    const question = { path, website, period, params: timed, normalise };
    const asked = [path, website.upstreamId, given.range, timed];
    return connect(given, asked, (count) => readDetails(api, question, count, context.call));
  };
}

async function findAsked(
  source: Entity,
  { range, filter }: Narrowed,
  context: ResolverContext,
): Promise<FoundWebsite & Pick<DetailQuestion<unknown>, 'period' | 'params'>> {
  const { api, website } = await findWebsite(source, context);
  const period = api.toPeriod(website, checkRange(range, 'range'));
  return { api, website, period, params: toWebsiteParams(filter, api.account) };
}
