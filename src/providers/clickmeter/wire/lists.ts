/** Lists of bare ids, or of whole things when the flag that asks for them is honoured. */
import { z } from 'zod';
import { id, rows } from './scalars';

export interface ListWire<T> {
  readonly ids: readonly string[];
  /** Null: bare ids came. */
  readonly items: readonly T[] | null;
}

const envelope = z.object({ entities: rows });
const element = z.looseObject({ id });
const bareMembers = ['id', 'uri', 'name'];

export function createListParser<T>(item: z.ZodType<T>): (body: unknown) => ListWire<T> {
  return (body) => {
    const elements = envelope.parse(body).entities.map((entity) => element.parse(entity));
    const isBare = elements.length > 0 && !elements.some(isWhole);
    return {
      ids: elements.map((entity) => entity.id),
      items: isBare ? null : elements.map((entity) => item.parse(entity)),
    };
  };
}

/** A bare element has a `uri`, and nothing that a whole thing has but, at most, its name. */
function isWhole(entity: Readonly<Record<string, unknown>>): boolean {
  return (
    Object.keys(entity).some((member) => !bareMembers.includes(member)) || (!('uri' in entity) && 'name' in entity)
  );
}
