/** ClickMeter: its listing of the datapoint endpoints, and the other sections that its overview promises. */
import type { ProviderCoverage } from '../entry';
import { find } from '../entry';
import { clickmeterListing, clickmeterOverview } from '../operations';
import { account } from './account';
import { datapoints } from './datapoints';
import { owned } from './owned';

const datapoint = (type: string, count: number) =>
  `datapoints(first: ${count}, filter: { types: [${type}] }) { nodes { id } }`;

export const clickmeter: ProviderCoverage = {
  sandbox: 'clickmeter',
  id: 'CLICKMETER',
  name: 'ClickMeter',
  pathPrefix: '',
  turnMs: 2_000,
  sections: [
    { title: 'Datapoints', operations: clickmeterListing },
    { title: 'The other sections', operations: clickmeterOverview },
  ],
  prepare: [
    find(
      'GET /datapoints',
      'Query.datapoints',
      `{ ${datapoint('TRACKING_LINK', 2)} groups(filter: { types: [LINK_GROUP] }) { nodes { id } } goals { nodes { id } } domains { nodes { id ... on RedirectDomain { kind } } } }`,
      {
        learn: ({ datapoints: links, groups, goals, domains }) => ({
          link: links.nodes[0].id,
          group: groups.nodes[0].id,
          conversion: goals.nodes[0].id,
          domain: domains.nodes.find(({ kind }: { kind: string }) => kind === 'SYSTEM').id,
        }),
      },
    ),
  ],
  entries: [...datapoints, ...owned, ...account],
  refused: [],
  notYet: [],
};
