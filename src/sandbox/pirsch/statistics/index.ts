/** The statistics routes: each path, the statistic behind it, and the way from a call to its answer. */
import { replyJson } from '../../kit';
import type { Handler } from '../call';
import { reachesDomain } from '../grants';
import { replyForbidden, replyInvalid, replyUnknownDomain, type Validation } from '../replies';
import { activeVisitors } from './active';
import { breakdowns, platforms, referrers } from './breakdowns';
import { eventList, eventMeta, events } from './events';
import { goals } from './goals';
import { growth } from './growth';
import { entryPages, eventPages, exitPages, pages } from './pages';
import { readStatisticsQuery } from './query';
import { hours, pageDuration, sessionDuration, total, visitorsByDay } from './series';
import type { Scope, Statistic } from './scope';
import { selectSessions } from './select';
import { tagDetails, tagKeys } from './tags';

const statistics: Readonly<Record<string, Statistic>> = {
  ...breakdowns,
  'duration/session': sessionDuration,
  'duration/page': pageDuration,
  total,
  visitor: visitorsByDay,
  hours,
  growth,
  active: activeVisitors,
  page: pages,
  'page/entry': entryPages,
  'page/exit': exitPages,
  goals,
  events,
  'event/meta': eventMeta,
  'event/list': eventList,
  'event/page': eventPages,
  tags: tagKeys,
  'tag/details': tagDetails,
  referrer: referrers,
  platform: platforms,
  // No domain is connected to a search console.
  keywords: { sortable: null, answer: () => null },
};

export const statisticsRoutes: Readonly<Record<string, Handler>> = Object.fromEntries(
  Object.entries(statistics).map(([path, statistic]) => [`GET /api/v1/statistics/${path}`, answerWith(statistic)]),
);

/** All parameters are checked before the domain is looked for. */
function answerWith(statistic: Statistic): Handler {
  return (call) => {
    const { query: parameters, store, clocks, now, grant } = call;
    const domain = store.domains.get(parameters.get('id') ?? '');
    const validation: Validation = {};
    if ((parameters.get('id') ?? '') === '') validation.id = 'The domain ID is required';
    const setting = { now, timezone: domain?.timezone ?? 'UTC', clocks, sortable: statistic.sortable };
    const query = readStatisticsQuery(parameters, setting, validation);
    if (Object.keys(validation).length > 0) return replyInvalid(validation);
    if (domain === undefined) return replyUnknownDomain();
    if (!reachesDomain(grant, domain.id)) return replyForbidden('The client has no access to this domain');

    const traffic = call.traffic.read(domain.id);
    const scope: Scope = {
      domain,
      goals: [...store.goals.values()].filter((goal) => goal.domain_id === domain.id),
      now,
      query,
      select: ({ period = query.period, countsEvents = query.event !== null, ignoresPath = false } = {}) =>
        selectSessions(traffic, ignoresPath ? { ...query, path: null } : query, period, countsEvents),
    };
    return replyJson(200, statistic.answer(scope));
  };
}
