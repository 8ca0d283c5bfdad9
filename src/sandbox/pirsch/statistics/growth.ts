/** The change against the period before, of the same length. */
import type { Period, StatisticsQuery } from './query';
import type { Scope, Statistic } from './scope';
import { readSessionSeconds, type Selection } from './select';
import { createTally, type TallyFigures } from './tally';

export const growth: Statistic = {
  sortable: null,
  answer: (scope) => {
    const now = countFigures(scope.select(), scope);
    const before = countFigures(scope.select({ period: toPeriodBefore(scope.query) }), scope);
    return {
      visitors_growth: toGrowth(before.visitors, now.visitors),
      views_growth: toGrowth(before.views, now.views),
      sessions_growth: toGrowth(before.sessions, now.sessions),
      bounces_growth: toGrowth(before.bounceRate, now.bounceRate),
      time_spent_growth: toGrowth(before.averageSeconds, now.averageSeconds),
    };
  },
};

function toPeriodBefore({ period, startMs, clock }: StatisticsQuery): Period {
  if (startMs !== null && period.afterAt !== null) {
    const afterAt = period.afterAt - startMs;
    return { fromDay: clock.toDay(afterAt), toDay: clock.toDay(period.afterAt), afterAt, untilAt: period.afterAt };
  }
  const toDay = period.fromDay - 1;
  return { ...period, fromDay: toDay - (period.toDay - period.fromDay), toDay };
}

/** Time is that of the events, of the page, or of the session, depending on what is filtered by. */
function countFigures({ sessions }: Selection, { query }: Scope): TallyFigures {
  const tally = createTally();
  for (const session of sessions) {
    tally.add(session, session.hits.length);
    if (query.event !== null) for (const event of session.events) tally.addTime(event.durationSeconds);
    else if (query.hasPath) for (const view of session.views) tally.addTime(view.seconds);
    else tally.addTime(readSessionSeconds(session));
  }
  return tally.read();
}

function toGrowth(before: number, now: number): number {
  if (before === 0) return now === 0 ? 0 : 1;
  return (now - before) / before;
}
