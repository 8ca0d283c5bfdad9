/** Names and paths that the 24Metrics documentation has lost: each a setting, each default inferred. */
import { z } from 'zod';
import { isTimeZone } from '../../../model/time-zone';

const id = z
  .union([z.string(), z.number().int()])
  .transform(String)
  .pipe(z.string().regex(/^[A-Za-z0-9][\w-]{0,127}$/));
const names = (...defaults: readonly string[]) =>
  z
    .union([
      z
        .string()
        .min(1)
        .transform((name) => [name]),
      z.array(z.string().min(1)),
    ])
    .default([...defaults]);
const path = (value: string) => {
  const places = value.match(/\{\w+\}/g) ?? [];
  return z
    .string()
    .startsWith('/')
    .refine((text) => places.every((place) => text.includes(place)), `must contain ${places.join(' and ')}`)
    .default(value);
};

export const optionsSchema = z.strictObject({
  integrations: z
    .preprocess((value) => (typeof value === 'string' ? splitList(value) : value), z.array(id))
    .default([])
    .describe(
      'Ids of the integrations that are asked, also as one text with commas; none: those that the list of exports names.',
    ),
  paths: z
    .strictObject({
      filterGroups: path('/integrations/{integrationID}/filter-groups'),
      filterGroup: path('/integrations/{integrationID}/filter-groups/{filterGroupID}'),
      clickTable: path('/reports/v2/click-table'),
      impressionTable: path('/reports/v2/impression-table'),
      exports: path('/download-center/exports'),
      export: path('/download-center/exports/{exportID}'),
      exportUrl: path('/download-center/url'),
      click: path('/reports/v2/click'),
      conversion: path('/reports/v2/conversion'),
      clickDownload: path('/integrations/{integrationID}/reports/clicks/download'),
      conversionDownload: path('/integrations/{integrationID}/reports/conversions/download'),
      impressionDownload: path('/integrations/{integrationID}/reports/impressions/download'),
    })
    .prefault({})
    .describe('Paths below the prefix; only that of the conversion table is documented.'),
  names: z
    .strictObject({
      conversionTime: names('conversion_time'),
      requestTime: names('request_time'),
      clickTime: names('click_time'),
      hash: names('hash'),
      offer: names('offer', 'offer_id'),
      publisher: names('publisher'),
      advertiser: names('advertiser'),
      subId: names('sub_id'),
      campaign: names('campaign', 'campaign_id', 'sub_id_2', 'sub_id2'),
      status: names('status'),
      rejectionReasons: names('rejection_reasons', 'rejections', 'rejection', 'rejected_reason', 'reason'),
      filterGroup: names('filter_group_id'),
      country: names('country', 'country_code'),
      city: names('city'),
      ip: names('ip', 'conversion_ip', 'remote_address'),
      isp: names('isp'),
      device: names('device_type', 'device'),
      browser: names('browser_name', 'browser'),
      os: names('os_name', 'os'),
      revenue: names('revenue'),
      payout: names('payout'),
      eventName: names('event_name'),
    })
    .prefault({})
    .describe('Columns of the tables, the first of each that a row has.'),
  downloadMethod: z
    .enum(['GET', 'POST'])
    .default('POST')
    .describe('Verb of the calls that start an export; they are sent once, whichever it is.'),
  downloadFilters: z
    .strictObject({
      offers: z.string().min(1).default('filter[offer_id]'),
      publishers: z.string().min(1).default('filter[publisher]'),
      advertisers: z.string().min(1).default('filter[advertiser]'),
    })
    .prefault({})
    .describe('Parameters that narrow an export, as it is started; all assumed.'),
  exportTypes: z
    .strictObject({
      CLICKS: z.string().min(1).default('click_logs'),
      CONVERSIONS: z.string().min(1).default('conversion_logs'),
      IMPRESSIONS: z.string().min(1).default('impression_logs'),
    })
    .prefault({})
    .describe('Types of exports by what they hold; that of impressions is assumed.'),
  arrayStyle: z
    .enum(['repeat', 'comma'])
    .default('repeat')
    .describe('How several values of one filter are sent: by repeating its name, or as one text with commas.'),
  organization: id
    .nullable()
    .default(null)
    .describe(
      'Id of the organization that new filter groups belong to; null: the one that the others of their integration name.',
    ),
  dateTimeZone: z
    .string()
    .refine(isTimeZone, 'must be an IANA time zone')
    .default('UTC')
    .describe('Zone in which days begin, and of times that are told without one.'),
  maxPages: z
    .number()
    .int()
    .min(1)
    .max(1000)
    .default(20)
    .describe('Pages of 100 rows that are counted of one table of one integration for one question.'),
});

export type Options = z.infer<typeof optionsSchema>;
export type RowName = keyof Options['names'];

function splitList(text: string): readonly string[] {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);
}
