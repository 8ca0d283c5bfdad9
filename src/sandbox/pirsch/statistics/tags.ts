/** Tags of page views: their keys, the values of one key, and the filter by them. */
import type { PairFilter } from './query';
import { defineList, readColumns } from './rows';
import type { Scope, Statistic } from './scope';
import type { Session } from './select';
import { createTally, divide, getOrCreate, type Tally } from './tally';
import type { SitePage } from './traffic';

export const tagKeys: Statistic = defineTags('key', (scope) =>
  groupTags(scope, ({ tags = {} }) => Object.keys(tags).map((key) => ({ key, value: '' }))),
);

/** Nothing, and no complaint, unless the key is named. */
export const tagDetails: Statistic = defineTags('value', (scope) =>
  groupTags(scope, ({ tags = {} }) =>
    scope.query.tagKeys.flatMap((key) => (Object.hasOwn(tags, key) ? [{ key, value: tags[key] ?? '' }] : [])),
  ),
);

/** All filters together. */
export function isTagged({ tags = {} }: SitePage, filters: readonly PairFilter[]): boolean {
  return filters.every(({ key, matches }) => Object.hasOwn(tags, key) && matches(tags[key] ?? ''));
}

interface Tag {
  readonly key: string;
  readonly value: string;
}

interface TagRow extends Tag {
  readonly visitors: number;
  readonly views: number;
  readonly relative_visitors: number;
  readonly relative_views: number;
}

function defineTags(main: keyof Tag, list: (scope: Scope) => readonly TagRow[]): Statistic {
  const columns = readColumns('key', 'value', 'visitors', 'views', 'relative_visitors', 'relative_views');
  return defineList<TagRow>({ columns, main, order: 'visitors', list });
}

function groupTags(scope: Scope, tagsOf: (page: SitePage) => readonly Tag[]): readonly TagRow[] {
  const { sessions, reach } = scope.select({ countsEvents: false });
  const rows = new Map<string, Tag & { readonly tally: Tally }>();
  const join = (tag: Tag, session: Session): void => {
    const create = () => ({ ...tag, tally: createTally() });
    getOrCreate(rows, `${tag.key}\n${tag.value}`, create).tally.add(session, 1);
  };
  for (const session of sessions) for (const page of session.views) tagsOf(page).forEach((tag) => join(tag, session));
  return [...rows.values()].map(({ key, value, tally }) => {
    const { visitors, views } = tally.read();
    return {
      key,
      value,
      visitors,
      views,
      relative_visitors: divide(visitors, reach.visitors),
      relative_views: divide(views, reach.views),
    };
  });
}
