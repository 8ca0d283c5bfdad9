/** What changes answer: ids of what was made, results of batches; and whole things as they came, to be sent back. */
import { z } from 'zod';
import { datapoint } from './entities';
import type { DatapointWire } from './entities';
import type { FailureWire } from './failure';
import { readFailure } from './failure';
import { id, rows } from './scalars';

/** A thing with every member that it came with, also those that nobody here knows. */
export type RawWire = Readonly<Record<string, unknown>>;

export interface BatchItemWire {
  readonly id: string | null;
  /** Null: not told. */
  readonly datapoint: DatapointWire | null;
  /** Null: it was done. */
  readonly failure: FailureWire | null;
}

const created = z.object({ id });
const record = z.record(z.string(), z.unknown());
const item = z.object({
  status: z.string().nullish(),
  result: created.nullish().catch(null),
  entityData: datapoint.nullish().catch(null),
  errors: z.unknown().optional(),
});

export const parseCreated = (body: unknown): string => created.parse(body).id;
export const parseRaw = (body: unknown): RawWire => record.parse(body);

/** Told by its kind, which is left out when it is a link's, or by what only a pixel has. */
export const isPixelWire = ({ type, typeTP }: RawWire): boolean =>
  Boolean(typeTP) || /^(1|trackingpixel)$/i.test(typeof type === 'string' || typeof type === 'number' ? `${type}` : '');

/** Some changes answer nothing, and none of the answers says more than the status. */
export const parseDone = (): void => undefined;

/** One item for each that was sent, in that order; a single one stands alone in the documents. */
export function parseBatch(body: unknown): readonly BatchItemWire[] {
  const envelope = record.parse(body);
  const results = 'results' in envelope ? rows.parse(envelope.results) : [envelope];
  return results.map((result) => {
    const { status, result: uri, entityData, errors } = item.parse(result);
    const failure = readFailure({ errors });
    const isDone = status?.toLowerCase() === 'ok' || (status == null && !failure.isRefusal);
    return {
      id: uri?.id ?? entityData?.id ?? null,
      datapoint: entityData ?? null,
      failure: isDone ? null : failure,
    };
  });
}
