/** Opaque global ids: provider, account, type and upstream id in one text. */
import { InputError } from '../errors';

/** Points at one thing at one provider. */
export interface EntityRef {
  /** GraphQL type name. */
  readonly type: string;
  readonly provider: string;
  readonly account: string;
  readonly upstreamId: string;
}

export function encodeGlobalId(ref: EntityRef): string {
  return Buffer.from(JSON.stringify([ref.type, ref.provider, ref.account, ref.upstreamId])).toString('base64url');
}

/** Throws an `InputError` that names `field` when the text was not made by `encodeGlobalId`. */
export function decodeGlobalId(id: string, field = 'id'): EntityRef {
  const parts = readParts(id);
  if (!parts || encodeGlobalId(parts) !== id) {
    throw new InputError(
      `${JSON.stringify(id.slice(0, 80))} is not an id of this graph: pass an id that a query gave.`,
      field,
    );
  }
  return parts;
}

function readParts(id: string): EntityRef | undefined {
  if (id.length > 2048 || !/^[\w-]+$/.test(id)) return undefined;
  try {
    const parts: unknown = JSON.parse(Buffer.from(id, 'base64url').toString('utf8'));
    if (!Array.isArray(parts) || parts.length !== 4 || !parts.every((part) => typeof part === 'string'))
      return undefined;
    const [type, provider, account, upstreamId] = parts as [string, string, string, string];
    return { type, provider, account, upstreamId };
  } catch {
    return undefined;
  }
}
