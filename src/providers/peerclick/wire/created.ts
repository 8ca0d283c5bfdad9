/** What PeerClick answers to a creation: a word of success, and little of what was made. */
import { z } from 'zod';
import { isRecord } from '../../../http/body';

export interface CreatedWire {
  /** Null: not told. */
  readonly id: string | null;
  /** Null: not told. */
  readonly url: string | null;
}

const created = z.looseObject({
  id: z
    .union([z.string().min(1), z.number().int()])
    .transform(String)
    .nullish()
    .catch(null),
  url: z.string().nullish().catch(null),
});

/** `member` is `offer` or `campaign`. Null: the answer neither says `Success` nor shows what was made. */
export function parseCreated(body: unknown, member: string): CreatedWire | null {
  const inner = isRecord(body) && isRecord(body[member]) ? created.parse(body[member]) : undefined;
  const isSuccess = isRecord(body) && body.description === 'Success';
  return inner || isSuccess ? { id: inner?.id ?? null, url: inner?.url ?? null } : null;
}
