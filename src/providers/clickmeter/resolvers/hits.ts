/** Single clicks and views of one thing, and the newest of the account. */
import { InputError } from '../../../errors';
import type { AccountClickstreamArgs, HitSelection, TrackingLinkHitsArgs } from '../../../generated/graphql';
import { checkFirst, createConnected } from '../../../model/connected';
import { decodeGlobalId } from '../../../model/ids';
import { checkRange } from '../../../model/range';
import type { Tools } from '../endpoints';
import { readClickstream, readHits } from '../endpoints/hits';
import { pageByKey } from './connection';
import { ofAccount, ofThing } from './fields';
import { readOwn } from './input';

const filters: Readonly<Record<HitSelection, string>> = {
  BOTS: 'spiders',
  UNIQUE: 'uniques',
  REPEATED: 'nonuniques',
  CONVERTED: 'conversions',
};

/** What the query calls a thing of a type. */
const subjects: Readonly<Record<string, 'group' | 'datapoint' | 'conversion'>> = {
  LinkGroup: 'group',
  TrackingLink: 'datapoint',
  TrackingPixel: 'datapoint',
  Conversion: 'conversion',
};

/** The window has no second page; its cursors are places in it, and lead nowhere. */
export const clickstream = ofAccount<AccountClickstreamArgs>(async (tools, { first, of, only }, { call }) => {
  const query = { ...toSubject(tools, of), pageSize: checkFirst(first), filter: only ? filters[only] : undefined };
  const rows = (await readClickstream(tools, query, call)).slice(0, first);
  const edges = rows.map((node, index) => ({ node, cursor: String(index + 1) }));
  const totalCount = () => Promise.resolve(null);
  return createConnected(edges, { hasNextPage: false, hasPreviousPage: false, totalCount, problems: [] });
});

export function listHits(operation: string, idName: string) {
  return ofThing<TrackingLinkHitsArgs>(({ tools, id }, { range, only, ...paging }, { call }) => {
    if ('lastSeconds' in range) throw new InputError('Here hits are listed by days.', 'range');
    const filter = only ? filters[only] : undefined;
    const question = { operation, values: { [idName]: id }, range: checkRange(range, 'range'), filter };
    return pageByKey(paging, [tools.account.id, question], (key) => readHits(tools, question, key, call));
  });
}

function toSubject(tools: Tools, of: string | null | undefined): Readonly<Record<string, string>> {
  if (of == null) return {};
  const { type } = decodeGlobalId(of, 'of');
  const name = subjects[type];
  if (name === undefined) throw new InputError(`A ${type} has no hits of its own.`, 'of');
  return { [name]: readOwn(tools, of, [type], 'of') };
}
