/** Where each metric stands on the wire of each provider, in the words of the providers' documents. */
import type { MetricName } from '../../src/model/metrics';

/** A metric of one row of a body; null: a share of nothing. */
export type Columns = Readonly<Partial<Record<MetricName, (row: any) => number | null>>>;

export interface Place {
  readonly provider: string;
  /** A type of the graph, or `Account`. */
  readonly of: string;
  readonly operation: string;
  /** Null: the total. */
  readonly dimension: string | null;
}

export interface WireShape {
  readonly columns: Columns;
  /** The rows of a body; `id` is the entity's where the body is about more. */
  readonly readRows: (body: any, id: string | null) => readonly any[];
}

/** Undefined for a place that nobody has looked up. */
export function findShape(place: Place): WireShape | undefined {
  const finders: Readonly<Record<string, (place: Place) => WireShape | undefined>> = {
    CLICKMETER: findClickmeter,
    PIRSCH: findPirsch,
    PEERCLICK: findPeerclick,
  };
  return finders[place.provider]?.(place);
}

/** A zero is left out by ClickMeter, and amounts may be texts. */
const read =
  (...names: readonly string[]) =>
  (row: any): number =>
    Number(names.map((name) => row[name]).find((value) => value !== undefined) ?? 0);

const divide = (part: (row: any) => number, whole: (row: any) => number) => (row: any) =>
  whole(row) === 0 ? null : part(row) / whole(row);

const hits = { views: read('totalViews'), uniqueViews: read('uniqueViews') };
const reached = {
  conversions: read('convertedClicks'),
  uniqueConversions: read('uniqueConversions'),
  conversionValue: read('conversionsValue'),
};
const clicked = {
  ...reached,
  clicks: read('totalClicks'),
  uniqueClicks: read('uniqueClicks'),
  botClicks: read('spiderHitsCount'),
  conversionRate: divide(read('convertedClicks'), read('totalClicks')),
};
/** TOP reports have names of their own. */
const topReached = { conversions: read('totalConversions'), conversionValue: read('totalConversionsValue') };
const topClicked = {
  ...topReached,
  clicks: read('totalClicks'),
  uniqueClicks: read('uniqueClicks'),
  botClicks: read('spiderClicks'),
  conversionRate: divide(read('totalConversions'), read('totalClicks')),
};

const ofClickmeter: Readonly<Record<string, { readonly figures: Columns; readonly top: Columns }>> = {
  TrackingLink: { figures: clicked, top: topClicked },
  TrackingPixel: { figures: hits, top: hits },
  Conversion: { figures: reached, top: topReached },
  LinkGroup: { figures: { ...clicked, ...hits }, top: { ...topClicked, ...hits } },
  Account: { figures: { ...clicked, ...hits }, top: { ...topClicked, ...hits } },
};

function findClickmeter({ of, operation, dimension }: Place): WireShape | undefined {
  const listed = { LINK: 'TrackingLink', PIXEL: 'TrackingPixel', GOAL: 'Conversion', GROUP: 'LinkGroup' }[
    dimension ?? ''
  ];
  const isTop = operation.endsWith('/reports');
  const known = ofClickmeter[of === 'Account' && !isTop ? (listed ?? of) : of];
  if (!known) return undefined;
  const columns = isTop ? known.top : known.figures;
  // What had no traffic is left out of a report.
  const isTold = (row: any): boolean => of !== 'Account' || Object.values(columns).some((column) => column(row));
  return {
    columns,
    readRows: (body) => {
      if (isTop) return body.data ?? [];
      if (operation.endsWith('/list')) return body.rows ?? [];
      return operation.includes('/summary/') ? body.result.filter(isTold) : [body];
    },
  };
}

const visitors = { visitors: read('visitors') };
const visits = { sessions: read('sessions'), bounces: read('bounces') };
/** Told as a fraction; Pirsch says 0 of none. */
const bounceRate = (row: any): number | null => (row.sessions === 0 ? null : Number(row.bounce_rate));
const traffic = { ...visitors, views: read('views'), ...visits, bounceRate };
const goalStats = {
  conversions: (row: any) => Number(row.stats.views),
  uniqueConversions: (row: any) => Number(row.stats.visitors),
  conversionRate: (row: any) => Number(row.stats.cr),
};

const ofPirsch: Readonly<Record<string, Columns>> = {
  total: traffic,
  visitor: traffic,
  hours: traffic,
  page: traffic,
  'page/entry': { sessions: read('entries') },
  'page/exit': { sessions: read('exits') },
  referrer: { ...visitors, ...visits, bounceRate },
  goals: goalStats,
  keywords: { clicks: read('clicks') },
  ...Object.fromEntries(
    [
      ...['platform', 'country', 'city', 'language', 'screen', 'events'],
      ...['browser', 'browser/version', 'os', 'os/version'],
      ...['utm/source', 'utm/medium', 'utm/campaign', 'utm/content', 'utm/term'],
    ].map((path) => [path, visitors]),
  ),
};

function findPirsch({ of, operation }: Place): WireShape | undefined {
  const path = operation.replace('GET /statistics/', '');
  const columns = ofPirsch[path];
  return (
    columns && {
      columns: of === 'ConversionGoal' && path !== 'goals' ? renameGoal(columns) : columns,
      readRows: (body, id) => {
        if (path === 'platform') return readPlatforms(body);
        const rows = Array.isArray(body) ? body : body === null ? [] : [body];
        return of === 'ConversionGoal' && path === 'goals' && id !== null
          ? rows.filter((row) => row.page_goal.id === id)
          : rows;
      },
    }
  );
}

/** What a goal's pattern matches are its conversions. */
function renameGoal({ visitors: people, views }: Columns): Columns {
  return { ...(people && { uniqueConversions: people }), ...(views && { conversions: views }) };
}

/** One object for all; a kind that nobody has is no row. */
function readPlatforms(body: any): readonly any[] {
  return ['platform_desktop', 'platform_mobile', 'platform_unknown']
    .map((name) => ({ visitors: body[name] }))
    .filter((row) => row.visitors !== 0);
}

/** Its `clicks` lead from the lander to the offer; its `cr`, in per cent, is of those. */
const reported: Columns = {
  clicks: read('visits'),
  offerClicks: read('clicks'),
  conversions: read('conversions'),
  conversionRate: divide(read('conversions'), read('visits')),
  revenue: read('revenue'),
  cost: read('cost'),
  profit: read('profit'),
};

function findPeerclick({ of }: Place): WireShape {
  const name = { Campaign: 'campaignId', Offer: 'offerId' }[of];
  return {
    columns: reported,
    readRows: ({ rows }, id) => (name && id !== null ? rows.filter((row: any) => String(row[name]) === id) : rows),
  };
}

/** 24Metrics has no figures but rows of tables, by the last word of their path. */
export function countTables(tables: Readonly<Record<'click' | 'conversion' | 'impression', readonly any[]>>) {
  const { click, conversion, impression } = tables;
  const countRejected = (rows: readonly any[]): number => rows.filter(({ status }) => status === 'rejected').length;
  const cents = conversion.reduce((sum: number, { revenue }) => sum + Math.round(Number(revenue) * 100), 0);
  const toShare = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);
  return {
    clicks: click.length,
    fraudulentClicks: countRejected(click),
    views: impression.length,
    conversions: conversion.length,
    fraudulentConversions: countRejected(conversion),
    fraudRate: toShare(countRejected(conversion), conversion.length),
    conversionRate: toShare(conversion.length, click.length),
    revenue: cents / 100,
  } satisfies Partial<Record<MetricName, number | null>>;
}
