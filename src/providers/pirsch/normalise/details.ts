/** Rows of statistics with all their columns, in the graph's words. `''` is unknown, and 0 seconds were not measured. */
import {
  parseEntryPage,
  parseExitPage,
  parseGrowth,
  parseListedEvent,
  parseMetadata,
  parseSearchTerm,
  parseTimeSpent,
  parseVisitedPage,
} from '../wire';
import { normalisePage, toText, type Website } from './entity';

export function normaliseTimeSpent(item: unknown) {
  const wire = parseTimeSpent(item);
  return {
    day: toText(wire.day)?.slice(0, 10) ?? null,
    path: toText(wire.path),
    title: toText(wire.title),
    averageSeconds: wire.average_time_spent_seconds,
  };
}

export function normaliseVisitedPage(item: unknown, website: Website) {
  const wire = parseVisitedPage(item);
  return {
    ...toPage(wire.path, wire.title, website),
    visitors: wire.visitors,
    views: wire.views,
    sessions: wire.sessions,
    bounces: wire.bounces,
    shareOfVisitors: wire.relative_visitors,
    shareOfViews: wire.relative_views,
    bounceRate: wire.bounce_rate,
    averageSeconds: wire.average_time_spent_seconds || null,
  };
}

export function normaliseEntryPage(item: unknown, website: Website) {
  const wire = parseEntryPage(item);
  return {
    ...toPage(wire.path ?? wire.entry_path, wire.title, website),
    visitors: wire.visitors,
    sessions: wire.sessions,
    entries: wire.entries,
    entryRate: wire.entry_rate,
    averageSeconds: wire.average_time_spent_seconds || null,
  };
}

export function normaliseExitPage(item: unknown, website: Website) {
  const wire = parseExitPage(item);
  return {
    ...toPage(wire.path ?? wire.exit_path, wire.title, website),
    visitors: wire.visitors,
    sessions: wire.sessions,
    exits: wire.exits,
    exitRate: wire.exit_rate,
  };
}

export function normaliseMetadata(item: unknown) {
  const wire = parseMetadata(item);
  return {
    value: toText(wire.meta_value),
    visitors: wire.visitors,
    views: wire.views,
    count: wire.count ?? null,
    conversionRate: wire.cr,
    averageDurationSeconds: wire.average_duration_seconds || null,
  };
}

export function normaliseListedEvent(item: unknown) {
  const { name, meta, visitors, count } = parseListedEvent(item);
  const metadata = Object.entries(meta ?? {}).map(([key, value]) => ({ key, value }));
  return { name, metadata, visitors, count };
}

export function normaliseSearchTerm(item: unknown) {
  const { keys, clicks, impressions, ctr, position } = parseSearchTerm(item);
  return { terms: keys ?? [], clicks, impressions, clickThroughRate: ctr, position };
}

export function normaliseGrowth(body: unknown) {
  const wire = parseGrowth(body);
  return {
    visitors: wire.visitors_growth,
    views: wire.views_growth,
    sessions: wire.sessions_growth,
    bounceRate: wire.bounces_growth,
    timeSpent: wire.time_spent_growth,
  };
}

/** A row without a path is a row without a page. */
function toPage(path: string | null | undefined, title: string | null | undefined, website: Website) {
  return { page: path ? { ...normalisePage(website, path), title: toText(title) } : null, title: toText(title) };
}
