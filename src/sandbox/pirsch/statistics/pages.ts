/** Pages: all that were opened, those that visits began with, those that visits ended with. */
import { defineList, readColumns } from './rows';
import type { Scope, Statistic } from './scope';
import type { Hit, Selection, Session } from './select';
import { createTally, divide, getOrCreate, toPageKey, type Tally, type TallyFigures } from './tally';

export const pages = defineList({
  columns: readColumns(
    'path',
    'title',
    'visitors',
    'views',
    'sessions',
    'bounces',
    'relative_visitors',
    'relative_views',
    'bounce_rate',
    'average_time_spent_seconds',
  ),
  main: 'path',
  order: 'visitors',
  list: (scope) => {
    const selection = scope.select();
    return tallyPages(selection, scope, ({ hits }) => hits).map(({ path, title, figures }) => ({
      path,
      title,
      visitors: figures.visitors,
      views: figures.views,
      sessions: figures.sessions,
      bounces: figures.bounces,
      relative_visitors: divide(figures.visitors, selection.reach.visitors),
      relative_views: divide(figures.views, selection.reach.views),
      bounce_rate: figures.bounceRate,
      average_time_spent_seconds: readAskedTime(scope, figures),
    }));
  },
});

/** Pages by an event that happened on them; nothing, and no complaint, unless it is named. */
export const eventPages: Statistic = {
  ...pages,
  answer: (scope) => (scope.query.event === null ? null : pages.answer(scope)),
};

export const entryPages = defineList({
  columns: readColumns('path', 'title', 'visitors', 'sessions', 'entries', 'entry_rate', 'average_time_spent_seconds'),
  main: 'path',
  order: 'entries',
  list: (scope) =>
    tallyEnds(scope, ({ pages: all, views }) => (views[0] === all[0] ? views[0] : undefined)).map(
      ({ path, title, figures, ends }) => ({
        path,
        title,
        visitors: figures.visitors,
        sessions: figures.sessions,
        entries: ends,
        entry_rate: divide(ends, figures.sessions),
        average_time_spent_seconds: readAskedTime(scope, figures),
      }),
    ),
});

export const exitPages = defineList({
  columns: readColumns('path', 'title', 'visitors', 'sessions', 'exits', 'exit_rate'),
  main: 'path',
  order: 'exits',
  list: (scope) =>
    tallyEnds(scope, ({ pages: all, views }) => (views.at(-1) === all.at(-1) ? views.at(-1) : undefined)).map(
      ({ path, title, figures, ends }) => ({
        path,
        title,
        visitors: figures.visitors,
        sessions: figures.sessions,
        exits: ends,
        exit_rate: divide(ends, figures.sessions),
      }),
    ),
});

interface PageTally {
  readonly path: string;
  readonly title: string;
  readonly figures: TallyFigures;
}

function tallyPages(
  { sessions }: Selection,
  { domain }: Scope,
  hitsOf: (session: Session) => readonly Hit[],
): readonly PageTally[] {
  const rows = new Map<string, { path: string; title: string; tally: Tally }>();
  for (const session of sessions) {
    for (const hit of hitsOf(session)) {
      const create = () => ({ path: hit.path, title: domain.group_by_title ? hit.title : '', tally: createTally() });
      const { tally } = getOrCreate(rows, toPageKey(hit, domain.group_by_title), create);
      tally.add(session, 1);
      tally.addTime(hit.seconds);
    }
  }
  return [...rows.values()].map(({ path, title, tally }) => ({ path, title, figures: tally.read() }));
}

/** Only pages that were an end at least once; people and sessions are those who opened the page at all. */
function tallyEnds(scope: Scope, endOf: (session: Session) => Hit | undefined) {
  const selection = scope.select();
  const ends = new Map<string, number>();
  for (const session of selection.sessions) {
    const end = endOf(session);
    if (end === undefined) continue;
    const key = toPageKey(end, scope.domain.group_by_title);
    ends.set(key, (ends.get(key) ?? 0) + 1);
  }
  return tallyPages(selection, scope, ({ views }) => views).flatMap((row) => {
    const count = ends.get(toPageKey(row, scope.domain.group_by_title));
    return count === undefined ? [] : [{ ...row, ends: count }];
  });
}

function readAskedTime({ query }: Scope, { averageSeconds }: TallyFigures): number {
  return query.includesTimeOnPage ? averageSeconds : 0;
}
