/** The sandbox's 24Metrics as its tests reach it: one world, one emulator, a clock to turn. */
import { expect } from '@jest/globals';
import type { Emulator, EmulatorReply, EmulatorRequest } from '../../src/sandbox/kit';
import { createMetrics24Emulator, defaultCredentials } from '../../src/sandbox/metrics24';
import { createWorld } from '../../src/sandbox/world';
import type { IntegrationRecord } from '../../src/sandbox/world/types';

export const world = createWorld({ seed: 7, today: '2025-03-31' });
export const endOfToday = Date.parse('2025-04-01T00:00:00Z') - 1;
export const bought = findIntegration('campaigns');
export const linked = findIntegration('links');
export const week = { start_date: '2025-03-10', end_date: '2025-03-16' };
export const clock = { now: endOfToday };
export const emulator: Emulator = createMetrics24Emulator(world, { now: () => clock.now });

export type Body = Readonly<Record<string, unknown>>;

export interface Table {
  readonly data: readonly Body[];
  readonly pageInfo: Readonly<Record<'startCursor' | 'endCursor', string | null>> &
    Readonly<Record<'hasPreviousPage' | 'hasNextPage', boolean>>;
}

function findIntegration(watches: IntegrationRecord['watches']): IntegrationRecord {
  const found = world.integrations.find((integration) => integration.watches === watches);
  if (found === undefined) throw new Error(`No integration watches ${watches}`);
  return found;
}

export function toRequest(
  path: string,
  query: Record<string, string> = {},
  headers: Record<string, string> = {},
): EmulatorRequest {
  return { method: 'GET', path, query: new URLSearchParams(query), headers, body: '' };
}

export function toKeyedRequest(
  path: string,
  query: Record<string, string> = {},
  headers: Record<string, string> = {},
): EmulatorRequest {
  const standard = { 'api-key': defaultCredentials.apiKey, 'content-type': 'application/json' };
  return toRequest(path, query, { ...standard, ...headers });
}

export function get(path: string, query: Record<string, string> = {}): EmulatorReply {
  return emulator.answer(toKeyedRequest(path, query));
}

export function readBody(reply: EmulatorReply): Body {
  return JSON.parse(reply.body ?? 'null') as Body;
}

export function readTable(kind: string, integration: IntegrationRecord, change: Record<string, string> = {}): Table {
  const query = { ...week, integration_id: integration.id, 'page[size]': '100', ...change };
  const reply = get(`/api/v2/reports/v2/${kind}-table`, query);
  expect(reply.status).toBe(200);
  return readBody(reply)['data'] as Table;
}

export function idsOf(body: Body): readonly unknown[] {
  return (body['data'] as readonly Body[]).map(({ id }) => id);
}
