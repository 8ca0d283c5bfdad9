/** Single clicks and views as they arrive. */
import { z } from 'zod';
import { datapointInfo } from './entities';
import { amount, choice, flag, id, rows, text } from './scalars';

export type HitWire = z.infer<typeof hit>;
export type HitConversionWire = z.infer<typeof hitConversion>;

export interface HitPageWire {
  readonly hits: readonly HitWire[];
  /** Null: there are no more. */
  readonly lastKey: string | null;
}

const program = z.object({ name: text, familyName: text }).nullish();

const hitConversion = z.object({
  id: id.nullish(),
  name: text,
  value: amount,
  date: text,
  accessTime: text,
  parameter: text,
});

const place = hitConversion.nullish();

const hit = z.object({
  accessTime: text,
  type: choice,
  ip: text,
  org: text,
  clientLanguage: text,
  queryParams: text,
  referer: text,
  realDestinationUrl: text,
  isSpider: flag,
  isUnique: flag,
  isProxy: flag,
  entity: datapointInfo.nullish(),
  browser: program,
  os: program,
  location: z.object({ country: text, region: text, regionName: text, city: text, organization: text }).nullish(),
  conversions: z.array(hitConversion).nullish(),
  conversion1: place,
  conversion2: place,
  conversion3: place,
  conversion4: place,
  conversion5: place,
});

const page = z.object({ hits: rows, lastKey: z.string().nullish() });

export function parseHits(body: unknown): HitPageWire {
  const wire = page.parse(body);
  return { hits: wire.hits.map((row) => hit.parse(row)), lastKey: wire.lastKey || null };
}

const stream = z.object({ rows: rows.optional(), entities: rows.optional() });

/** `rows` on the wire, `entities` in the documents. */
export function parseClickstream(body: unknown): readonly HitWire[] {
  const wire = stream.parse(body);
  return (wire.rows?.length ? wire.rows : (wire.entities ?? [])).map((row) => hit.parse(row));
}
