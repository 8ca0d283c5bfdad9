/** What fields with calls of their own have in common: whose thing it is, and what their arguments mean to ClickMeter. */
import { InputError } from '../../../errors';
import type { Entity } from '../../../model/entity';
import type { ResolverContext } from '../../provider';
import type { Tools } from '../endpoints';
import type { States } from '../endpoints/filters';
import { datapointStates, deletableStates } from '../endpoints/filters';
import { createMissing } from '../endpoints/writes/raw';
import { toWireDay } from '../normalise';
import { isId } from '../wire';

/** A field of a row; `A` are its arguments. */
export type Field<A = object> = (parent: Entity, given: A, context: ResolverContext) => unknown;

/** A field of the account: null at any other provider. */
export function ofAccount<A>(resolve: (tools: Tools, given: A, context: ResolverContext) => unknown): Field<A> {
  return (parent, given, context) => {
    const connection = context.findConnection(parent.account);
    return connection.provider === 'CLICKMETER' ? resolve(connection.api as Tools, given, context) : null;
  };
}

/** A field of one of ClickMeter's things. */
export function ofThing<A>(
  resolve: (thing: { readonly tools: Tools; readonly id: string }, given: A, context: ResolverContext) => unknown,
): Field<A> {
  return (parent, given, context) => {
    const tools = context.findConnection(parent.account).api as Tools;
    if (!isId(parent.upstreamId)) throw createMissing(tools, parent.__typename);
    return resolve({ tools, id: parent.upstreamId }, given, context);
  };
}

export interface Narrowing {
  readonly type?: string | null | undefined;
  readonly status?: string | null | undefined;
  readonly search?: string | null | undefined;
  readonly tag?: string | null | undefined;
  readonly favorites?: boolean | null | undefined;
  readonly createdAfter?: string | null | undefined;
  readonly createdBefore?: string | null | undefined;
  readonly writable?: boolean | null | undefined;
}

/** As lists and counts are narrowed. */
export function toListQuery(given: Narrowing, states: States = datapointStates) {
  return {
    type: toWireType(given.type),
    status: toWireStatus(given.status, states),
    textSearch: given.search || undefined,
    tags: given.tag || undefined,
    onlyFavorites: given.favorites || undefined,
    createdAfter: given.createdAfter ? toWireDay(given.createdAfter) : undefined,
    createdBefore: given.createdBefore ? toWireDay(given.createdBefore) : undefined,
    write: given.writable || undefined,
  };
}

/** As figures are narrowed: by other names. */
export function toFiguresQuery(given: Narrowing, states: States = datapointStates) {
  return {
    type: toWireType(given.type),
    status: toWireStatus(given.status, states),
    tag: given.tag || undefined,
    favourite: given.favorites || undefined,
  };
}

/** Groups and conversions are in use or deleted. */
export const deletable = deletableStates;

function toWireType(type: string | null | undefined): 'tl' | 'tp' | undefined {
  if (type == null) return undefined;
  if (type !== 'TRACKING_LINK' && type !== 'TRACKING_PIXEL') {
    throw new InputError(`${type} is no kind of ClickMeter's: TRACKING_LINK and TRACKING_PIXEL are.`, 'type');
  }
  return type === 'TRACKING_LINK' ? 'tl' : 'tp';
}

function toWireStatus(status: string | null | undefined, states: States): string | undefined {
  if (status == null) return undefined;
  const known = states[status];
  if (known === undefined) {
    throw new InputError(
      `Nothing can be looked for by the state ${status}: only by ${Object.keys(states).join(', ')}.`,
      'status',
    );
  }
  return known;
}
