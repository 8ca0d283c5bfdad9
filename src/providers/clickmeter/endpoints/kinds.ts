/** The kinds of things that ClickMeter has summaries of: figures and identity of a hundred in one call. */
import type { Entity } from '../../../model/entity';
import type { ListFilterName, Noun, OrderField } from '../../../model/question';
import type { AccountSettings } from '../../provider';
import {
  conversionInfoFields,
  groupInfoFields,
  infoFields,
  normaliseConversionInfo,
  normaliseDatapointInfo,
  normaliseGroupInfo,
} from '../normalise';
import type { SummaryWire } from '../wire';
import { parseConversionSummary, parseDatapointSummary, parseGroupSummary } from '../wire';
import type { States } from './filters';
import { datapointStates, deletableStates } from './filters';

export interface Kind {
  readonly type: string;
  readonly noun: Noun;
  /** `type` of the query, for links and pixels. */
  readonly wireType?: 'tl' | 'tp';
  readonly summary: string;
  /** `GET /datapoints/{id}`: below it are `/aggregated`, `/aggregated/list` and `/reports`. */
  readonly single: string;
  /** What the path of `single` calls the id. */
  readonly idName: string;
  readonly fields: readonly string[];
  readonly states: States;
  /** The state of a row of the summary. */
  readonly stateOf: (row: Entity) => string;
  readonly filters: readonly ListFilterName[];
  readonly sortBy: Readonly<Partial<Record<OrderField, string>>>;
  readonly readSummary: (body: unknown) => SummaryWire<unknown>;
  readonly normalise: (info: never, account: AccountSettings) => Entity;
}

const linkSorts = {
  clicks: 'totalclicks',
  uniqueClicks: 'uniqueclicks',
  conversions: 'convertedclicks',
  conversionValue: 'conversionsvalue',
  botClicks: 'spiderhitscount',
} as const;

const pixelSorts = { views: 'totalviews', uniqueViews: 'uniqueviews' } as const;

const datapoint = {
  noun: 'datapoint',
  summary: 'GET /aggregated/summary/datapoints',
  single: 'GET /datapoints/{id}',
  idName: 'id',
  states: datapointStates,
  stateOf: (row: Entity) => String(row.status),
  filters: ['status', 'search', 'groups', 'tags', 'favorite'],
  readSummary: parseDatapointSummary,
  normalise: normaliseDatapointInfo,
} as const;

const identitySorts = { NAME: 'entityData.datapointname', CREATED_AT: 'entityData.creationdate' } as const;

export const link: Kind = {
  ...datapoint,
  type: 'TrackingLink',
  wireType: 'tl',
  fields: infoFields.TrackingLink ?? [],
  sortBy: { ...identitySorts, ...linkSorts },
};

export const pixel: Kind = {
  ...datapoint,
  type: 'TrackingPixel',
  wireType: 'tp',
  fields: infoFields.TrackingPixel ?? [],
  sortBy: { ...identitySorts, ...pixelSorts },
};

export const group: Kind = {
  type: 'LinkGroup',
  noun: 'group',
  summary: 'GET /aggregated/summary/groups',
  single: 'GET /groups/{id}',
  idName: 'id',
  fields: groupInfoFields,
  states: deletableStates,
  stateOf: (row) => (row.isActive === false ? 'DELETED' : 'ACTIVE'),
  filters: ['status', 'search', 'tags', 'favorite'],
  sortBy: { NAME: 'entityData.groupname', CREATED_AT: 'entityData.creationdate', ...linkSorts, ...pixelSorts },
  readSummary: parseGroupSummary,
  normalise: normaliseGroupInfo,
};

/** It cannot be sorted by value: that column may be another value than the one of the range. */
export const conversion: Kind = {
  type: 'Conversion',
  noun: 'goal',
  summary: 'GET /aggregated/summary/conversions',
  single: 'GET /conversions/{conversionId}',
  idName: 'conversionId',
  fields: conversionInfoFields,
  states: deletableStates,
  stateOf: (row) => (row.isDeleted === true ? 'DELETED' : 'ACTIVE'),
  filters: ['status', 'search'],
  sortBy: { NAME: 'entityData.name', CREATED_AT: 'entityData.creationdate', conversions: 'count' },
  readSummary: parseConversionSummary,
  normalise: normaliseConversionInfo,
};

export const kinds: readonly Kind[] = [link, pixel, group, conversion];
