/** The tables as they are paged upstream. */
import { InputError } from '../../../errors';
import type { AccountFraudEventsArgs } from '../../../generated/graphql';
import type { Connected } from '../../../model/connected';
import { checkFirst, createConnected } from '../../../model/connected';
import { createCursors } from '../../../model/cursors';
import type { Entity, Row } from '../../../model/entity';
import { checkRange, toRangeKey } from '../../../model/range';
import type { ResolverContext } from '../../provider';
import type { Api } from '../endpoints';
import { dropRepeats } from '../endpoints';
import type { TablePlace } from '../endpoints/calls';
import { normaliseEvent } from '../normalise';
import type { TablePage } from '../wire';
import { readText } from '../wire';
import { findOwnApi } from './find';

const tables = { CLICK: 'click', CONVERSION: 'conversion', IMPRESSION: 'impression' } as const;

export const events = {
  fraudEvents: async (account: Entity, given: AccountFraudEventsArgs, context: ResolverContext) => {
    const api = findOwnApi(account, context);
    return api && listEvents(api, given, context);
  },
};

async function listEvents(
  api: Api,
  { kind, integration, range: asked, ...page }: AccountFraudEventsArgs,
  context: ResolverContext,
): Promise<Connected<Row>> {
  const range = checkRange(asked, 'range');
  api.checkIntegration(integration, 'integration');
  const question = ['fraudEvents', api.account.id, kind, integration, toRangeKey(range)];
  const cursors = createCursors(question, isUpstreamCursor);
  const place = toPlace(page, cursors.decode);
  const days = api.toDays(range, 'range');
  const { value } = await api.calls.readTable(tables[kind], integration, days, place, context.call);
  const edges = dropRepeats(value.rows, api.options)
    .slice(0, place.size)
    .map((wire, index, rows) => ({
      cursor: cursors.encode(
        readText(wire.real_tx_id) ?? readPageCursor(value, index === 0, index === rows.length - 1),
      ),
      node: normaliseEvent(wire, tables[kind], integration, api.account, api.options),
    }));
  return createConnected<Row>(edges, {
    // What the page was reached from lies on that side of it, whatever the answer says.
    hasNextPage: place.before != null || (value.hasNextPage ?? value.rows.length >= place.size),
    hasPreviousPage:
      place.before == null ? place.after != null : (value.hasPreviousPage ?? edges.length === place.size),
    totalCount: () => Promise.resolve(null),
    problems: [],
  });
}

type PageArguments = Pick<AccountFraudEventsArgs, 'first' | 'after' | 'last' | 'before'>;

/** The API takes one cursor at most, so that a page has one direction. */
function toPlace(
  { first, after, last, before }: PageArguments,
  decode: (cursor: string, field: string) => string,
): TablePlace & { readonly size: number } {
  if (last == null && before == null) {
    return { size: checkFirst(first ?? 25), after: after == null ? null : decode(after, 'after') };
  }
  if (first != null || after != null) throw new InputError('first and after exclude last and before.', 'last');
  if (last == null) throw new InputError('before needs last.', 'last');
  if (before == null) throw new InputError('last needs before: the table is not read from its end.', 'before');
  if (last < 1 || last > 100) throw new InputError(`last must be from 1 to 100, not ${last}.`, 'last');
  return { size: last, before: decode(before, 'before') };
}

/** For rows without a transaction: the page tells the cursors of its ends. */
function readPageCursor({ startCursor, endCursor }: TablePage, isFirst: boolean, isLast: boolean): string {
  return (isLast ? endCursor : isFirst ? startCursor : null) ?? '';
}

function isUpstreamCursor(value: unknown): value is string {
  return typeof value === 'string' && /^[^\p{Cc}\p{Cs}]{1,256}$/u.test(value);
}
