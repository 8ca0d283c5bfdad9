/** Names and paths that PeerClick's article leaves open: each a setting, each default an assumption unless it says otherwise. */
import { z } from 'zod';

const name = z.string().min(1);
const names = z.array(name).min(1);
const path = z.string().startsWith('/');
const keyPath = z.string().min(1).nullable().default(null);
const grouping = (value: string) => name.nullable().default(value);

/** The token's path, its lifetime and `groupBy`, `from` are the article's own; the rest is assumed. */
export const optionsSchema = z.strictObject({
  tokenPath: path.default('/auth/access/session').describe('Path of the call that turns the access key into a token.'),
  tokenIdField: name.default('accessId').describe('Member of its body that holds the id of the access key.'),
  tokenKeyField: name.default('accessKey').describe('Member of its body that holds the access key itself.'),
  lifetimeField: name
    .nullable()
    .default(null)
    .describe('Member of its body that asks for a lifetime; null: none is asked for.'),
  lifetimeSeconds: z
    .number()
    .int()
    .min(60)
    .default(86_400)
    .describe('How long a token is used when its answer tells no end.'),
  tokenHeader: z
    .string()
    .regex(/^[\w-]+$/)
    .default('api-token')
    .describe('Header that carries the token.'),
  creationPrefix: path
    .regex(/^(\/[\w.-]*\w)+$/)
    .nullable()
    .default(null)
    .describe(
      "Path of the API version that makes offers and campaigns, such as `/v1_1`; null: the one in the account's URL.",
    ),
  workspace: z.number().int().default(1).describe('Workspace that new offers and campaigns belong to.'),
  worldCode: name.default('GLB').describe('Country of offers and campaigns that are meant for the whole world.'),
  costModels: z
    .strictObject({
      AUTO: name.default('AUTO'),
      CPV: name.default('CPV'),
      CPC: name.default('CPC'),
      CPM: name.default('CPM'),
      CPA: name.default('CPA'),
      REVENUE_SHARE: name.default('REVSHARE'),
    })
    .prefault({})
    .describe('How the cost models are spelled in a new campaign; only AUTO is known.'),
  listParameters: z
    .record(z.string().min(1), z.string())
    .default({})
    .describe('Query parameters that campaigns and offers are read with, such as `withPages` = `1`.'),
  parameters: z
    .strictObject({
      groupBy: name.default('groupBy'),
      from: name.default('from'),
      to: name.default('to'),
      timeZone: name.nullable().default(null),
    })
    .prefault({})
    .describe("Query parameters of the report; `timeZone` null: the account's own zone counts and none is sent."),
  rowsPath: keyPath.describe('Where the rows of a report stand, as `data.rows`; null: the one list that is found.'),
  totalPath: keyPath.describe(
    'Where the number of all rows of a report stands; null: `totalRows`, `totalCount` or `total`.',
  ),
  campaignsPath: keyPath.describe('Where the campaigns stand in their list; null: the one list that is found.'),
  offersPath: keyPath.describe('Where the offers stand in their list; null: the one list that is found.'),
  metrics: z
    .strictObject({
      clicks: name.default('visits'),
      offerClicks: name.default('clicks'),
      conversions: name.default('conversions'),
      revenue: name.default('revenue'),
      cost: name.default('cost'),
      profit: name.default('profit'),
    })
    .prefault({})
    .describe('Columns of a report, by what this graph calls them.'),
  groupings: z
    .strictObject({
      CAMPAIGN: name.default('campaign'),
      OFFER: grouping('offer'),
      COUNTRY: grouping('country'),
      REGION: grouping('region'),
      CITY: grouping('city'),
      DAY: grouping('day'),
      LANGUAGE: grouping('language'),
      BROWSER: grouping('browser'),
      OS: grouping('os'),
      PLATFORM: grouping('device'),
      ISP: grouping('isp'),
      REFERRER: grouping('referrer'),
    })
    .prefault({})
    .describe('Values of `groupBy`, by dimension; null: cannot be asked for.'),
  idKeys: names
    .default(['{group}Id', 'id', '{group}'])
    .describe(
      'Columns that may hold the id of a campaign or offer, the first that is there; `{group}` is the value of `groupBy`.',
    ),
  nameKeys: names
    .default(['{group}Name', 'name', '{group}'])
    .describe('Columns that may hold its name, in the same way.'),
  valueKeys: names
    .default(['{group}Code', '{group}', '{group}Name', 'name', 'id'])
    .describe('Columns that may hold the value of every other grouping, in the same way.'),
});

export type Options = z.infer<typeof optionsSchema>;
export type Grouping = keyof Options['groupings'];
