/** The manners of what the schema answers, as far as no lint rule can hold them. */
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { GraphQLSchema } from 'graphql';
import {
  getNamedType,
  getNullableType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
  lexicographicSortSchema,
} from 'graphql';
import type { Fields } from './schema-parts';
import { hasDirective, listArguments, listDescriptions, listFields, listTypes, loadSchema } from './schema-parts';

let schema: GraphQLSchema;
let fields: Fields;

beforeAll(async () => {
  schema = lexicographicSortSchema(await loadSchema());
  fields = listFields(schema);
});

function listCoordinates(found: readonly { readonly coordinate: string }[]): readonly string[] {
  return found.map(({ coordinate }) => coordinate);
}

describe('descriptions', () => {
  it('are whole sentences', () => {
    const texts = listDescriptions(schema);
    expect(texts.length).toBeGreaterThan(1500);
    const poor = texts.filter(([, text]) => !text || !/^["`A-Z0-9].*[.)]$/s.test(text));
    expect(poor).toEqual([]);
  });

  it('tell what null means, once for all changes', () => {
    const silent = fields.filter(
      ({ of, part }) => !isNonNullType(part.type) && of.name !== 'Mutation' && !/\bnull\b/i.test(part.description!),
    );
    expect(listCoordinates(silent)).toEqual([]);
    expect(schema.getMutationType()?.description).toMatch(/null with an error/);
  });

  it('tell what an absent argument means', () => {
    const silent = listArguments(schema).filter(
      ({ part: { name, type, description } }) =>
        !isNonNullType(type) && name !== 'after' && !/\bnull\b|\babsent\b|^Only /i.test(description!),
    );
    expect(listCoordinates(silent)).toEqual([]);
  });

  it('say of each metric who measures it', () => {
    const metrics = schema.getType('Metrics');
    const clicks = isObjectType(metrics) ? metrics.getFields().clicks?.description : undefined;
    expect(clicks).toMatch(/Adds up over days\. Measured by .*visits/);
  });

  it('name the day and the replacement of what is deprecated', () => {
    const vague = fields.filter(
      ({ part: { deprecationReason } }) =>
        deprecationReason != null && !/`[^`]+`.*\d{4}-\d{2}-\d{2}/s.test(deprecationReason),
    );
    expect(listCoordinates(vague)).toEqual([]);
  });
});

describe('fields that start a call', () => {
  it('are nullable', () => {
    const calling = fields.filter(({ part }) => hasDirective(part, 'upstream'));
    expect(calling.length).toBeGreaterThan(150);
    const hard = calling.filter(({ part: { type } }) => isNonNullType(type) && !hasNullableItems(type.ofType));
    expect(listCoordinates(hard)).toEqual([]);
  });

  it('name what they call wherever they can fail, page or change something', () => {
    const mute = fields.filter(
      ({ of, part }) =>
        !hasDirective(part, 'upstream') &&
        (of.name === 'Mutation' || isConnection(part.type) || /with an error/.test(part.description!)),
    );
    // Accounts are settings, and `traffic` only takes the arguments of the fields below it.
    expect(listCoordinates(mute)).toEqual(['Query.accounts', 'Website.traffic']);
  });
});

describe('identity', () => {
  it('makes a node of everything that has a global id', () => {
    const withId = fields.filter(({ part: { name, type } }) => name === 'id' && type.toString() === 'ID!');
    expect(withId.length).toBeGreaterThan(20);
    const apart = withId.filter(
      ({ of }) => of.name !== 'Node' && isObjectType(of) && !of.getInterfaces().some(({ name }) => name === 'Node'),
    );
    expect(listCoordinates(apart)).toEqual([]);
  });

  it('gives every node its id at the provider; accounts have none there', () => {
    const nodes = listTypes(schema).filter(
      (type) => isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Node'),
    );
    const without = nodes.filter(
      (type) => isObjectType(type) && type.getFields().upstreamId?.type.toString() !== 'String!',
    );
    expect(without.map(({ name }) => name)).toEqual(['Account']);
  });

  it('has no foreign keys but of what the graph does not hold', () => {
    const keys = fields.filter(({ part: { name } }) => /Ids?$/.test(name) && !/^(upstream|deleted)Id$/.test(name));
    expect(listCoordinates(keys)).toEqual([
      'AccountPlan.profileId',
      'ApiClient.clientId',
      'ClickEvent.subId',
      'ClickEvent.transactionId',
      'ConversionEvent.subId',
      'ConversionEvent.transactionId',
      'FilterGroup.advertiserIds',
      'FilterGroup.offerIds',
      'FilterGroup.publisherIds',
      'ImpressionEvent.subId',
      'ImpressionEvent.transactionId',
      'Member.userId',
    ]);
  });
});

describe('lists', () => {
  it('have items that are non-null, `nodes` by ids aside', () => {
    const soft = fields.filter(({ part: { type } }) => hasNullableItems(getNullableType(type)));
    expect(listCoordinates(soft)).toEqual(['Query.nodes']);
  });

  it('are connections unless they are short: of a row, as long as was asked, or of the settings', () => {
    const plain = fields.filter(
      ({ part: { name, type } }) =>
        isListType(getNullableType(type)) &&
        !/^(edges|nodes|problems|userErrors|results|series|topReport)$|Series$/.test(name),
    );
    expect(listCoordinates(plain)).toEqual([
      'Account.limits',
      'ActiveVisitors.pages',
      'Breakdown.rows',
      'Campaign.offers',
      'Campaign.tags',
      'ClickEvent.rejectionReasons',
      'ConversionEvent.rejectionReasons',
      'EventListItem.metadata',
      'Export.advertisers',
      'Export.columns',
      'Export.offers',
      'Export.publishers',
      'FilterGroup.advertiserIds',
      'FilterGroup.offerIds',
      'FilterGroup.publisherIds',
      'FilterGroup.tags',
      'FraudSummary.parts',
      'GoalCounterpart.alternatives',
      'Hit.conversions',
      'ImpressionEvent.rejectionReasons',
      'LandingPage.alternatives',
      'LandingPage.narrowedBy',
      'LandingPage.notNarrowedBy',
      'LinkGroup.tags',
      'Metrics.gaps',
      'Metrics.sources',
      'Provider.accounts',
      'Provider.dimensions',
      'Provider.metrics',
      'Query.providers',
      'Report.dimensions',
      'ReportRow.figures',
      'ReportRow.keys',
      'ReportTotals.figures',
      'SearchKeyword.terms',
      'TrackedEvent.metaKeys',
      'TrackingLink.goals',
      'TrackingLink.retargetingScripts',
      'TrackingLink.tags',
      'TrackingPixel.goals',
      'TrackingPixel.tags',
      'UserError.field',
      'Website.sessionDurations',
    ]);
  });

  it('have one shape as connections, with a count that may be unknown', () => {
    const connections = listTypes(schema).filter(({ name }) => name.endsWith('Connection'));
    expect(connections.length).toBeGreaterThan(20);
    for (const type of connections) {
      const edge = type.name.replace(/Connection$/, 'Edge');
      const node = fields.find(({ coordinate }) => coordinate === `${edge}.node`)?.part.type.toString();
      const shape = isObjectType(type)
        ? Object.values(type.getFields()).map((field) => `${type.name}.${field.name}: ${field.type.toString()}`)
        : [];
      expect(shape).toEqual([
        `${type.name}.edges: [${edge}!]!`,
        `${type.name}.nodes: [${node}]!`,
        `${type.name}.pageInfo: PageInfo!`,
        `${type.name}.problems: [Problem!]!`,
        `${type.name}.totalCount: SafeInt`,
      ]);
    }
  });

  it('page forwards by 25, where there is another page and no way back', () => {
    const odd = fields.filter(({ part: { type, args } }) => {
      const paging = args.filter(({ name }) => /^(first|after|last|before)$/.test(name));
      const said = paging.map((arg) => `${arg.name}: ${arg.type.toString()} = ${String(arg.defaultValue)}`);
      return isConnection(type) && said.join() !== 'after: String = undefined,first: Int! = 25';
    });
    expect(listCoordinates(odd)).toEqual(['Account.clickstream', 'Account.fraudEvents']);
  });
});

describe('values', () => {
  it('have a specification for each scalar that is not of GraphQL itself', () => {
    const scalars = listTypes(schema).filter(isScalarType);
    expect(scalars.map(({ name }) => name)).toEqual(
      ['CountryCode', 'DateTime', 'EmailAddress', 'JSON', 'LocalDate', 'SafeInt', 'TimeZone', 'URL'].sort(),
    );
    expect(scalars.filter((scalar) => !scalar.specifiedByURL)).toEqual([]);
  });

  it('are untouched in rows alone; the filters of a group are documented nowhere', () => {
    const untouched = fields.filter(({ part: { type } }) => getNamedType(type).name === 'JSON');
    expect(listCoordinates(untouched).filter((coordinate) => !coordinate.endsWith('.raw'))).toEqual([
      'FilterGroup.filters',
    ]);
  });

  it('say seconds where they are a length of time', () => {
    const numbers = [...fields, ...listArguments(schema)].filter(({ part }) =>
      ['Int', 'Float', 'SafeInt'].includes(getNamedType(part.type).name),
    );
    expect(numbers.length).toBeGreaterThan(100);
    const unclear = numbers.filter(
      ({ part: { name, description } }) =>
        !/Seconds$/.test(name) &&
        (/duration|elapsed|timeout|delay|Ms$|milli|minutes?$|hours?$|timeSpent/i.test(name) ||
          /\b(in|of) (seconds|minutes|hours)\b/i.test(description!)),
    );
    // A growth: a share of the time spent before.
    expect(listCoordinates(unclear)).toEqual(['WebsiteGrowth.timeSpent']);
  });

  it('are fractions where they are shares', () => {
    const shares = fields.filter(
      ({ part: { name, type } }) => /(rate|share)$/i.test(name) && getNamedType(type).name === 'Float',
    );
    expect(shares.length).toBeGreaterThan(5);
    const unclear = shares.filter(({ part }) => !/from 0 to 1|above 0 and at most 1/.test(part.description!));
    // A growth may be below 0 and above 1.
    expect(listCoordinates(unclear)).toEqual(['WebsiteGrowth.bounceRate']);
  });
});

function isConnection(type: Parameters<typeof getNamedType>[0]): boolean {
  return getNamedType(type)?.name.endsWith('Connection') ?? false;
}

function hasNullableItems(type: unknown): boolean {
  return isListType(type) && !isNonNullType(type.ofType);
}
