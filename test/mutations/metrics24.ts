/** The mutations of 24Metrics: filter groups, one and many, and exports. */
import type { Entry, Invalid, Known, ProviderMutations, Unknown, World } from './entry';
import { createUnknownId, look, refuseNonsense } from './entry';

const toId = (type: string, upstreamId: string): string => createUnknownId('METRICS24', 'metrics24', type, upstreamId);
const toUnknownGroup = ({ integration }: Known): string => toId('FilterGroup', `${integration}:nobody`);

const unknownAccount: Unknown = {
  override: { account: createUnknownId('METRICS24', 'nobody', 'Account', 'nobody') },
  field: 'input.account',
};
const unknownGroup: Unknown = { override: (known) => ({ id: toUnknownGroup(known) }), field: 'input.id' };

const otherKind = (field: string): Invalid => ({
  what: `another kind of thing as ${field}`,
  override: { [field]: toId('Offer', '701') },
  field: `input.${field}`,
});
const ofIntegration: readonly Invalid[] = [
  {
    what: 'an integration that the settings do not name',
    override: { integration: 'none' },
    field: 'input.integration',
  },
  { what: 'a path as integration', override: { integration: '../x' }, field: 'input.integration' },
  { what: 'an idempotency key of nothing', override: { idempotencyKey: '' }, field: 'input.idempotencyKey' },
  refuseNonsense('account'),
  otherKind('account'),
];
const takenPriority: Invalid = {
  what: 'a priority that another group has',
  override: { priority: 10 },
  field: null,
  code: 'UPSTREAM_REJECTED',
  isToldByProvider: true,
};
const badMembers: readonly Invalid[] = [
  { what: 'nothing as name', override: { name: ' ' }, field: 'input.name' },
  { what: 'more than 50 tags', override: { tags: Array.from({ length: 51 }, String) }, field: 'input.tags' },
  { what: 'filters that are no list', override: { filters: { type: 'VPN' } }, field: 'input.filters' },
  takenPriority,
];
const badIds: readonly Invalid[] = [
  { what: 'no ids', override: { ids: [] }, field: 'input.ids' },
  { what: 'more than 500 ids', override: { ids: Array.from({ length: 501 }, () => 'x') }, field: 'input.ids' },
  { what: 'nonsense among the ids', override: { ids: ['nonsense'] }, field: 'input.ids.0' },
  { what: 'another kind of thing among the ids', override: { ids: [toId('Offer', '701')] }, field: 'input.ids.0' },
];

const prepareGroup =
  (priority: number) =>
  async ({ make, known }: World): Promise<Known> => {
    const input = { integration: known.integration, name: `Group ${priority}`, priority, monitorsOnly: false };
    return { group: (await make('filterGroupCreate', 'filterGroup { id }', input)).filterGroup.id };
  };
const readGroup = (fields: string) => (known: Known) => look(known.group, 'FilterGroup', fields);

const filterGroups: readonly Entry[] = [
  {
    mutation: 'filterGroupCreate',
    selection: 'filterGroup { id }',
    write: 'POST /integrations/{integration}/filter-groups',
    input: ({ integration }) => ({ integration, name: 'A new group', priority: 4001, tags: ['autumn'] }),
    invalid: [...badMembers, ...ofIntegration],
    unknown: unknownAccount,
    read: () => ({
      query:
        '{ groups(first: 100, filter: { types: [FILTER_GROUP], search: "A new" }) { nodes { id ... on FilterGroup { name priority tags } } } }',
      pick: ({ groups }) => groups.nodes,
    }),
    becomes: (_, { filterGroup }) => [{ id: filterGroup.id, name: 'A new group', priority: 4001, tags: ['autumn'] }],
  },
  {
    mutation: 'filterGroupUpdate',
    selection: 'filterGroup { name }',
    write: 'PATCH /integrations/{integration}/filter-groups/{id}',
    prepare: prepareGroup(4002),
    input: ({ group }) => ({ id: group, name: 'A changed group', tags: ['changed'] }),
    invalid: [
      ...badMembers,
      refuseNonsense(),
      otherKind('id'),
      { what: 'a name that is cleared', override: { name: null }, field: 'input.name' },
      { what: 'a change of nothing', override: { name: undefined, tags: undefined }, field: 'input' },
    ],
    unknown: unknownGroup,
    read: readGroup('name tags priority'),
    becomes: () => ({ name: 'A changed group', tags: ['changed'], priority: 4002 }),
  },
  {
    mutation: 'filterGroupDelete',
    selection: 'deletedId',
    write: 'DELETE /integrations/{integration}/filter-groups/{id}',
    prepare: prepareGroup(4003),
    input: ({ group }) => ({ id: group }),
    invalid: [refuseNonsense(), otherKind('id')],
    unknown: unknownGroup,
    read: readGroup('name'),
    becomes: () => 'NOT_FOUND',
  },
  {
    mutation: 'filterGroupsUpdate',
    selection: 'results { index filterGroup { id monitorsOnly } userErrors { field code } }',
    write: 'PATCH /integrations/{integration}/filter-groups',
    prepare: prepareGroup(4004),
    input: ({ group }) => ({ ids: [group], monitorsOnly: true }),
    invalid: badIds,
    unknown: { override: (known) => ({ ids: [toUnknownGroup(known)] }), field: 'input.ids.0' },
    read: readGroup('monitorsOnly'),
    becomes: () => ({ monitorsOnly: true }),
  },
  {
    mutation: 'filterGroupsDelete',
    selection: 'results { index deletedId userErrors { field code } }',
    write: 'DELETE /integrations/{integration}/filter-groups',
    prepare: prepareGroup(4005),
    input: ({ group }) => ({ ids: [group] }),
    invalid: badIds,
    unknown: { override: (known) => ({ ids: [toUnknownGroup(known)] }), field: 'input.ids.0' },
    read: readGroup('name'),
    becomes: () => 'NOT_FOUND',
  },
];

const exported = ({ integration }: Known): object => ({
  kind: 'CONVERSIONS',
  integration,
  range: { preset: 'YESTERDAY' },
  columns: ['real_tx_id', 'status'],
});
const lookAtExports = look(
  toId('Account', 'metrics24'),
  'Account',
  'exports(first: 100) { nodes { id kind columns } }',
);

const exports: readonly Entry[] = [
  {
    mutation: 'exportStart',
    selection: 'export { id }',
    write: 'POST /integrations/{integration}/reports/conversions/download',
    prepare: async ({ ask }) => {
      const { node } = await ask(lookAtExports.query, lookAtExports.variables);
      return { seen: node.exports.nodes.map(({ id }: { id: string }) => id).join(' ') };
    },
    input: exported,
    invalid: [
      ...ofIntegration,
      { what: 'no columns', override: { columns: [] }, field: 'input.columns' },
      { what: 'two columns as one', override: { columns: ['a,b'] }, field: 'input.columns' },
      { what: 'nothing as column', override: { extraParameters: [' '] }, field: 'input.extraParameters' },
      { what: 'a delimiter of two characters', override: { delimiter: '::' }, field: 'input.delimiter' },
      { what: 'a range of seconds', override: { range: { lastSeconds: 60 } }, field: 'input.range.lastSeconds' },
      {
        what: 'a column that is not there',
        override: { columns: ['no_such_column'] },
        field: null,
        code: 'UPSTREAM_REJECTED',
        isToldByProvider: true,
      },
    ],
    unknown: unknownAccount,
    read: ({ seen = '' }) => ({
      ...lookAtExports,
      pick: ({ node }) => node.exports.nodes.filter(({ id }: { id: string }) => !seen.includes(id)),
    }),
    becomes: (_, made) => [{ id: made.export.id, kind: 'CONVERSIONS', columns: ['real_tx_id', 'status'] }],
  },
  {
    mutation: 'exportDelete',
    selection: 'deletedId',
    write: 'DELETE /download-center/exports/{id}',
    prepare: async ({ make, known }) => ({
      doomed: (await make('exportStart', 'export { id }', exported(known))).export.id,
    }),
    input: ({ doomed }) => ({ id: doomed }),
    invalid: [refuseNonsense(), otherKind('id')],
    unknown: { override: { id: toId('Export', 'nobody') }, field: 'input.id' },
    read: ({ doomed }) => look(doomed, 'Export', 'kind'),
    becomes: () => 'NOT_FOUND',
  },
];

export const metrics24: ProviderMutations = {
  sandbox: 'metrics24',
  id: 'METRICS24',
  name: '24Metrics',
  pathPrefix: '/api/v2',
  // The status is documented, the body is not.
  refusal: { status: 403, body: JSON.stringify({ message: 'This key may not write.' }) },
  prepare: ({ sandbox }) => Promise.resolve({ integration: sandbox.metrics24.integrations[0]!.id }),
  entries: [...filterGroups, ...exports],
};
