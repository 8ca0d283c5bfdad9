/** PeerClick's bodies as they arrive: only what is used, and tolerant where nothing but the name of a member is known. */
import { z } from 'zod';
import { isRecord } from '../../../http/body';
import type { Options } from './options';
import { findRows, readKeyPath } from './rows';
import type { WireRow } from './rows';

export { parseCreated } from './created';
export type { CreatedWire } from './created';
export { optionsSchema } from './options';
export type { Grouping, Options } from './options';
export type { WireRow } from './rows';

export interface TokenWire {
  readonly token: string;
  /** Epoch milliseconds; null: not told. */
  readonly expiresAt: number | null;
}

export interface ListWire<T> {
  readonly items: readonly T[];
  /** Of the whole list; null when not told. */
  readonly total: number | null;
}

export type CampaignWire = z.infer<typeof campaign>;
export type OfferWire = z.infer<typeof offer>;
export type MoneyWire = z.infer<typeof money>;

/** A member that is there in another shape than the known one reads as null: its neighbours are still good. */
const known = <T extends z.ZodType>(schema: T) => schema.nullish().catch(null);
const id = z.union([z.string().min(1), z.number().int()]).transform(String);
const text = z.union([z.string(), z.number()]).transform(String);
const partner = z.union([
  z.looseObject({ id: known(id), name: known(text) }),
  id.transform((value) => ({ id: value, name: null })),
]);
const country = z.union([z.looseObject({ code: known(z.string()) }), z.string().transform((code) => ({ code }))]);
const amount = z.union([z.number(), z.string().regex(/^\s*-?\d+(\.\d+)?\s*$/)]).transform(Number);
const money = z.union([
  z.looseObject({ value: known(amount), currency: known(z.string()), type: known(z.string()) }),
  amount.transform((value) => ({ value, currency: undefined, type: undefined })),
]);
const tag = z.union([text, z.looseObject({ name: text }).transform((value) => value.name)]);
const costModel = z.union([z.looseObject({ type: known(z.string()) }), z.string().transform((type) => ({ type }))]);
const domain = z.union([z.string(), z.looseObject({ name: z.string() }).transform((value) => value.name)]);
const created = z.union([z.string(), z.number()]);
const redirectTarget = z.looseObject({
  path: known(
    z.looseObject({ defaultPaths: known(z.array(z.looseObject({ offers: known(z.array(z.looseObject({ id }))) }))) }),
  ),
});

const campaign = z.looseObject({
  id,
  name: known(text),
  url: known(z.string()),
  createdAt: known(created),
  country: known(country),
  tags: known(z.array(tag)),
  domain: known(domain),
  trafficSource: known(partner),
  costModel: known(costModel),
  redirectTarget: known(redirectTarget),
});

const offer = z.looseObject({
  id,
  name: known(text),
  url: known(z.string()),
  createdAt: known(created),
  country: known(country),
  payout: known(money),
  affiliateNetwork: known(partner),
});

const token = z.looseObject({ token: z.string().min(1), expirationTimestamp: known(created) });

export function parseToken(body: unknown): TokenWire {
  const wire = token.parse(isRecord(body) && isRecord(body.data) ? body.data : body);
  const expires = wire.expirationTimestamp;
  const at = typeof expires === 'number' ? (expires < 1e11 ? expires * 1000 : expires) : Date.parse(expires ?? '');
  return { token: wire.token, expiresAt: Number.isFinite(at) ? at : null };
}

export function createCampaignsParser(options: Options): (body: unknown) => ListWire<CampaignWire> {
  return (body) =>
    parseList(body, z.array(campaign), { path: options.campaignsPath, setting: 'campaignsPath', plural: 'campaigns' });
}

export function createOffersParser(options: Options): (body: unknown) => ListWire<OfferWire> {
  return (body) =>
    parseList(body, z.array(offer), { path: options.offersPath, setting: 'offersPath', plural: 'offers' });
}

/** One campaign, bare or in its envelope. */
export function parseCampaign(body: unknown): CampaignWire {
  const inner = isRecord(body) ? [body.campaign, body.data].find(isRecord) : undefined;
  return campaign.parse(inner ?? body);
}

/** Rows as they are: which of their columns mean what is a matter of settings. */
export function createReportParser(options: Options): (body: unknown) => ListWire<WireRow> {
  return (body) => {
    const { rows, beside } = findRows(body, { path: options.rowsPath, setting: 'rowsPath' });
    const total =
      options.totalPath === null ? readTotal(beside) : amount.safeParse(readKeyPath(body, options.totalPath)).data;
    return { items: rows, total: total ?? null };
  };
}

/** Undefined where no number or amount stands. */
export function readAmount(value: unknown): MoneyWire | undefined {
  return money.safeParse(value).data;
}

function parseList<T>(body: unknown, schema: z.ZodType<T[]>, terms: Parameters<typeof findRows>[1]): ListWire<T> {
  const { rows, beside } = findRows(body, terms);
  return { items: schema.parse(rows), total: readTotal(beside) ?? null };
}

function readTotal(beside: WireRow | undefined): number | undefined {
  return [beside?.totalRows, beside?.totalCount, beside?.total]
    .map((value) => amount.safeParse(value).data)
    .find(Number.isFinite);
}
