/** Lint rules of the schema's SDL and of the example operations: what a rule can hold of the schema's manners. */
import graphql from '@graphql-eslint/eslint-plugin';

const schemaFiles = 'schema/**/*.graphql';
const operationFiles = 'examples/*.graphql';

const { rules: recommended } = graphql.configs['flat/schema-recommended'];
const { rules: more } = graphql.configs['flat/schema-all'];
const { rules: relay } = graphql.configs['flat/schema-relay'];
const { rules: operations } = graphql.configs['flat/operations-recommended'];

/** What a change does stands at the end of its name, or before the part that it changes. */
const changeVerbs =
  'Add|Attach|Create|Delete|Detach|Grant|KeepAlive|Remove|Rename|Replace|Reset|Revoke|Set|Start|Update';

/** A spelling, and words of the wire, that no name uses. */
const foreignWords = [/favourite/i, /colour/i, /(^|[a-z])(def_?time|tl|tp)$/];

const names = {
  types: { style: 'PascalCase', forbiddenPatterns: foreignWords },
  FieldDefinition: { style: 'camelCase', forbiddenPatterns: [...foreignWords, /^(get|list|fetch|find)([A-Z]|$)/] },
  InputValueDefinition: { style: 'camelCase', forbiddenPatterns: foreignWords },
  Argument: 'camelCase',
  DirectiveDefinition: 'camelCase',
  EnumValueDefinition: { style: 'UPPER_CASE', forbiddenPatterns: foreignWords },
  InputObjectTypeDefinition: { style: 'PascalCase', requiredPattern: /[a-z]Input$/, forbiddenPatterns: foreignWords },
  EnumTypeDefinition: { style: 'PascalCase', forbiddenPatterns: [...foreignWords, /(^enum)|(enum$)/i] },
  InterfaceTypeDefinition: { style: 'PascalCase', forbiddenPatterns: [...foreignWords, /(^interface)|(interface$)/i] },
  UnionTypeDefinition: { style: 'PascalCase', forbiddenPatterns: [...foreignWords, /(^union)|(union$)/i] },
  ObjectTypeDefinition: { style: 'PascalCase', forbiddenPatterns: [...foreignWords, /(^type)|((type|input)$)/i] },
  'FieldDefinition[parent.name.value=Query]': { style: 'camelCase', forbiddenPatterns: [/^(query|get|all)|query$/i] },
  'FieldDefinition[parent.name.value=Mutation]': {
    style: 'camelCase',
    requiredPattern: new RegExp(`^[a-z]+([A-Z][a-z]+)*?(${changeVerbs})([A-Z][a-z]+)*$`),
    forbiddenPatterns: [/(^mutation)|(mutation$)/i, new RegExp(`^(${changeVerbs})[A-Z]`, 'i')],
  },
};

/** What is true of the tree, where no rule of the plugin looks. */
const shapes = [
  {
    selector: 'FieldDefinition[parent.name.value=Mutation] > .gqlType Name[value!=/Payload$/]',
    message: 'A change answers a payload of its own: `thingChangePayload`.',
  },
  {
    selector: 'FieldDefinition[parent.name.value=Mutation] > NonNullType.gqlType',
    message: 'A change calls upstream: its payload is nullable.',
  },
  {
    selector:
      'ObjectTypeDefinition[name.value=/Payload$/]:not(:has(> NamedType.interfaces[name.value=MutationPayload]))',
    message: 'A payload implements `MutationPayload`, and nothing else is called so.',
  },
  {
    selector:
      'Directive[name.value=deprecated] > .arguments[name.value=reason] > .value[value!=/`[^`]+`.*\\d{4}-\\d{2}-\\d{2}/s]',
    message:
      'The reason names what to use instead, as `code`, and the day, as 2030-01-31, from which this may be gone.',
  },
  {
    selector: 'StringValue.description[block=true]:not([value=/\\n/])',
    message: 'A description of one line stands in single quotation marks.',
  },
];

/** Values: they stand within a thing that has an id, or are made by asking, so nobody can ask for them again. */
const values = [
  // Figures, and what explains them.
  ...['Breakdown', 'BreakdownRow', 'DatapointFigures', 'DayRange', 'MetricGap', 'Metrics', 'MetricsSource', 'Money'],
  ...['Report', 'ReportFigures', 'ReportKey', 'ReportRow', 'ReportTotals', 'SeriesPoint', 'WebsiteTraffic'],
  // Rows of statistics: a page of a report is no thing of its own.
  ...['ActivePage', 'ActiveVisitors', 'EntryPage', 'EventListItem', 'EventMetadata', 'EventMetadataPair', 'ExitPage'],
  ...['PageDuration', 'SearchKeyword', 'SessionDuration', 'TrackedEvent', 'VisitedPage', 'WebsiteGrowth'],
  // Joins: what was found elsewhere, and how surely.
  ...[
    'CampaignParameter',
    'FraudSummary',
    'GoalCounterpart',
    'LandingGoal',
    'LandingPage',
    'PageLink',
    'UnmatchedLink',
  ],
  // Single events: the providers give them no id, or none that finds them again.
  ...['ClickEvent', 'ConversionEvent', 'Hit', 'HitConversion', 'ImpressionEvent'],
  // Parts of one thing: an account, a guest, a campaign, a provider, a page of a list, a change.
  ...['AccountPlan', 'AccountProfile', 'AffiliateNetwork', 'GuestConversionView', 'GuestPermission', 'Integration'],
  ...['MetricSupport', 'PageInfo', 'Problem', 'RateLimit', 'TrafficSource', 'UserError'],
];

export const graphqlConfigs = [
  {
    files: [schemaFiles, operationFiles],
    languageOptions: {
      parser: graphql.parser,
      // All parts as one: a type may be extended in another file than the one that defines it.
      parserOptions: { graphQLConfig: { schema: schemaFiles, documents: operationFiles } },
    },
    plugins: { '@graphql-eslint': graphql },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
  },
  {
    files: [schemaFiles],
    rules: {
      ...recommended,
      ...more,
      ...relay,
      ...withOptions({
        'input-name': { checkInputType: true, caseSensitiveInputType: false },
        'naming-convention': names,
        // A subscription would make calls that nobody asked for.
        'no-root-type': { disallow: ['subscription'] },
        // Forwards only: the providers read their lists from the beginning.
        'relay-arguments': { includeBoth: false },
        // Rows of figures and events have no id, and short lists are plain lists.
        'relay-edge-types': { withEdgeSuffix: true, shouldImplementNode: false, listTypeCanWrapOnlyEdgeType: false },
        'require-description': {
          types: true,
          rootField: true,
          DirectiveDefinition: true,
          FieldDefinition: true,
          InputValueDefinition: true,
          EnumValueDefinition: true,
        },
        'strict-id-in-types': {
          // A provider is known by its name.
          acceptedIdTypes: ['ID', 'ProviderId'],
          exceptions: { types: values, suffixes: ['Connection', 'Edge', 'Payload', 'Result'] },
        },
      }),
      // Both styles have their use: `shapes` holds that a block is of several lines.
      '@graphql-eslint/description-style': 'off',
      // What belongs together stands together: first what tells a thing, then what is told of it.
      '@graphql-eslint/alphabetize': 'off',
      // A payload gives the thing as it is after the change; a way to ask for everything else would start calls of a change.
      '@graphql-eslint/require-field-of-type-query-in-mutation-result': 'off',
      // It wants an argument that GraphQL's own `@deprecated` does not have: `shapes` asks for the day in the reason.
      '@graphql-eslint/require-deprecation-date': 'off',
      // GraphQL allows `@oneOf` on inputs alone: there is nothing for it to look at.
      '@graphql-eslint/require-type-pattern-with-oneof': 'off',
      'no-restricted-syntax': ['error', ...shapes],
    },
  },
  {
    files: [operationFiles],
    rules: {
      ...operations,
      ...withOptions({
        'selection-set-depth': { maxDepth: 7 },
        'require-description': { OperationDefinition: true },
      }),
      '@graphql-eslint/lone-executable-definition': 'error',
    },
  },
];

function withOptions(options) {
  return Object.fromEntries(
    Object.entries(options).map(([rule, value]) => [`@graphql-eslint/${rule}`, ['error', value]]),
  );
}
