/** Lists and counts in the order and by the filters that ClickMeter has of its own. */
import { InputError } from '../../../errors';
import type {
  AccountRedirectDomainCountArgs,
  AccountTagsArgs,
  LinkGroupDatapointFiguresArgs,
  TaggedKind,
} from '../../../generated/graphql';
import { decodeGlobalId } from '../../../model/ids';
import { checkRange } from '../../../model/range';
import { toOrderField } from '../../../model/spelling';
import type { Tools } from '../endpoints';
import { readCount } from '../endpoints/account';
import { isSortable, readGroupSummary } from '../endpoints/group-summary';
import type { NestedReader } from '../endpoints/nested';
import { nestedDatapoints, nestedGroups, nestedScripts, nestedTags } from '../endpoints/nested';
import type { Paging } from './connection';
import { pageByOffset } from './connection';
import { datapointTypes } from './draft';
import type { Narrowing } from './fields';
import { deletable, ofAccount, ofThing, toListQuery } from './fields';
import { readOwn } from './input';

const kinds: Readonly<Record<TaggedKind, string>> = {
  TRACKING_LINK: 'tl',
  TRACKING_PIXEL: 'tp',
  DATAPOINT: 'dp',
  LINK_GROUP: 'gr',
};

export const accountLists = {
  tags: ofAccount<AccountTagsArgs>((tools, { name, bearers, kind, ...paging }, { call }) => {
    const query = { name: name || undefined, ...toBearers(tools, bearers), type: kind ? kinds[kind] : undefined };
    return pageByOffset(
      paging,
      ['tags', tools.account.id, query],
      (offset) => nestedTags(tools, { operation: 'GET /tags', query }, offset, call),
      () => readCount(tools, 'GET /tags/count', { query }, call),
    );
  }),
  retargetingScripts: ofAccount<Paging>((tools, paging, { call }) =>
    pageByOffset(
      paging,
      ['scripts', tools.account.id],
      (offset) => nestedScripts(tools, { operation: 'GET /retargeting', query: {} }, offset, call),
      () => readCount(tools, 'GET /retargeting/count', {}, call),
    ),
  ),
  datapointCount: ofAccount<Narrowing>((tools, given, { call }) =>
    readCount(tools, 'GET /datapoints/count', { query: toListQuery(given) }, call),
  ),
  linkGroupCount: ofAccount<Narrowing>((tools, given, { call }) =>
    readCount(tools, 'GET /groups/count', { query: toListQuery(given, deletable) }, call),
  ),
  conversionCount: ofAccount<Narrowing>((tools, given, { call }) =>
    readCount(tools, 'GET /conversions/count', { query: toListQuery(given, deletable) }, call),
  ),
  redirectDomainCount: ofAccount<AccountRedirectDomainCountArgs>((tools, { kind, search }, { call }) => {
    if (kind === 'OTHER') throw new InputError('Domains of kinds without a name cannot be counted.', 'kind');
    const query = { type: kind.toLowerCase(), name: search || undefined };
    return readCount(tools, 'GET /domains/count', { query }, call);
  }),
};

export const nestedLists = {
  LinkGroup: {
    datapointCount: ofThing<Narrowing>(({ tools, id }, given, { call }) =>
      readCount(tools, 'GET /groups/{id}/datapoints/count', { values: { id }, query: toListQuery(given) }, call),
    ),
    datapointFigures: ofThing<LinkGroupDatapointFiguresArgs>(
      ({ tools, id }, { type, status, search, order, range, ...paging }, { call }) => {
        const { type: wireType, status: state, textSearch } = toListQuery({ type, status, search }, deletable);
        const asked = { by: toOrderField(order.by), direction: order.direction };
        if (!isSortable(asked.by)) throw new InputError(`Nothing is sorted by ${order.by} here.`, 'order.by');
        const question = {
          id,
          type: wireType,
          status: state,
          search: textSearch,
          order: asked,
          range: tools.toDays(checkRange(range, 'range')),
        };
        const read = (offset: number) => readGroupSummary(tools, { ...question, offset }, call);
        const totalCount = async () => (await read(0)).count;
        return pageByOffset(paging, ['figures', tools.account.id, question], read, totalCount);
      },
    ),
  },
  Conversion: {
    datapoints: listBelow('/conversions/{conversionId}/datapoints', 'conversionId', nestedDatapoints),
  },
  RetargetingScript: { datapoints: listBelow('/retargeting/{id}/datapoints', 'id', nestedDatapoints) },
  Tag: {
    taggedDatapoints: listBelow('/tags/{tagId}/datapoints', 'tagId', nestedDatapoints),
    taggedGroups: listBelow('/tags/{tagId}/groups', 'tagId', nestedGroups, deletable),
  },
};

/** A list and, below it, the number of what it holds. */
function listBelow(path: string, idName: string, read: NestedReader, states?: Parameters<typeof toListQuery>[1]) {
  return ofThing<Narrowing & Paging>(({ tools, id }, { first, after, ...given }, { call }) => {
    const question = { values: { [idName]: id }, query: toListQuery(given, states) };
    return pageByOffset(
      { first, after },
      [path, tools.account.id, question],
      (offset) => read(tools, { operation: `GET ${path}`, ...question }, offset, call),
      () => readCount(tools, `GET ${path}/count`, question, call),
    );
  });
}

/** The two lists of ids are two filters. */
function toBearers(tools: Tools, bearers: readonly string[] | null | undefined) {
  if (!bearers || bearers.length === 0) return {};
  const isOfGroups = decodeGlobalId(bearers[0]!, 'bearers.0').type === 'LinkGroup';
  const types = isOfGroups ? ['LinkGroup'] : datapointTypes;
  const ids = bearers.map((id, index) => readOwn(tools, id, types, `bearers.${index}`)).join(',');
  return isOfGroups ? { groups: ids } : { datapoints: ids };
}
