/** A fifth provider, as somebody would write it who knows only the contract: one list, which carries names and clicks. */
import { z } from 'zod';
import { createAccountClient } from '../../../src/http/client';
import { toPath } from '../../../src/http/paths';
import { toUsualKind } from '../../../src/http/status';
import type { UpstreamCall } from '../../../src/http/types';
import type { Entity, Figures } from '../../../src/model/entity';
import { toDayRange } from '../../../src/model/range';
import type { Provider, ResolverContext } from '../../../src/providers/provider';

const linkWire = z.object({ id: z.string(), name: z.string(), target: z.string(), clicks: z.number() });
const listWire = z.object({ links: z.array(linkWire) });
const lettersWire = z.array(z.string());

const listCall: UpstreamCall<z.infer<typeof listWire>> = {
  operation: 'GET /links',
  method: 'GET',
  path: '/links',
  buckets: ['all'],
  freshForSeconds: 60,
  isRepeatable: true,
  parse: (body) => listWire.parse(body),
};

interface FifthApi {
  readonly readLetters: (id: string, context: ResolverContext['call']) => Promise<readonly string[]>;
}

export const fifth: Provider = {
  id: 'FIFTH',
  name: 'Fifth',
  documentation: 'https://fifth.example/docs',
  settings: {
    urlVariable: 'FIFTH_URL',
    defaultUrl: 'https://fifth.example',
    pathPrefix: '',
    credentials: { key: 'FIFTH_KEY' },
    options: z.strictObject({}),
  },
  metrics: { clicks: { upstreamName: 'clicks', settlesAfterDays: 0 } },
  dimensions: [],
  connect: (account, { store, clock }) => {
    const client = createAccountClient({
      provider: 'FIFTH',
      account: account.id,
      baseUrl: account.url,
      limits: [{ name: 'all', calls: 5, perMs: 1000, source: 'assumed' }],
      createAuthoriser: () => ({ authorise: async () => ({ 'x-key': account.credentials.key! }) }),
      readRefusal: ({ status }) => ({ kind: toUsualKind(status) }),
      secrets: Object.values(account.credentials),
      store,
      clock,
    });
    const facts = { operation: listCall.operation, buckets: listCall.buckets, freshForSeconds: 60 };
    const api: FifthApi = {
      readLetters: async (id, context) => {
        const path = toPath('/links/{id}/letters', { id });
        const call = {
          ...listCall,
          operation: 'GET /links/{id}/letters',
          path,
          parse: (body: unknown) => lettersWire.parse(body),
        };
        return (await client.send(call, context)).value;
      },
    };
    return {
      provider: 'FIFTH',
      account,
      limits: client.limits,
      estimateWaitMs: client.estimateWaitMs,
      changes: client.changes,
      lists: [
        {
          ...facts,
          noun: 'datapoint',
          type: 'ShortLink',
          fields: ['name', 'url', 'status', 'createdAt'],
          figures: ['clicks'],
          orders: [],
          filters: [],
          rowsPerCall: Infinity,
          readPage: async ({ range }, _partition, _page, context) => {
            const answer = await client.send(listCall, context);
            const rows = answer.value.links.map((link) => ({
              row: toRow(link, account.id),
              figures: {
                values: { clicks: link.clicks },
                range: toDayRange(range, account.timeZone, clock.now()),
                timeZone: account.timeZone,
                currency: null,
                asOf: answer.asOf,
                isStale: answer.isStale,
                isSettled: true,
                sources: [{ provider: 'FIFTH', account: account.id, operation: listCall.operation }],
              } satisfies Figures,
            }));
            return { rows, next: null, total: rows.length };
          },
        },
      ],
      reads: [],
      figures: [],
      api,
    };
  },
  resolvers: {
    ShortLink: {
      letters: (link: Entity, _: unknown, context: ResolverContext) =>
        (context.findConnection(link.account).api as FifthApi).readLetters(link.upstreamId, context.call),
    },
  },
};

function toRow(link: z.infer<typeof linkWire>, account: string): Entity {
  const { id, name, target } = link;
  return {
    __typename: 'ShortLink',
    provider: 'FIFTH',
    account,
    upstreamId: id,
    name,
    url: target,
    status: null,
    createdAt: null,
  };
}
