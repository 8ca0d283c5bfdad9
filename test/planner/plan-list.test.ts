/** Which of several lists of one type answers: by what each is known to bear, and how long it is known to be. */
import { describe, expect, it } from '@jest/globals';
import type { Needs } from '../../src/planner/needs';
import { noNeeds } from '../../src/planner/needs';
import { findLists, pickLists } from '../../src/planner/plan-list';
import type { Connection, ListSource } from '../../src/providers/provider';
import { createStubConnection } from '../support/stub-provider';

const stub = createStubConnection({ things: [], rowsPerCall: 100 });
const [sorted] = stub.lists as [ListSource];

/** Beside the sorted list, which bears names, one that bears notes too and has to be gathered. */
function offer(changes: Partial<ListSource>): Connection {
  const whole = { ...sorted, operation: 'GET /whole', orders: [], fields: ['name', 'notes'] };
  return { ...stub, lists: [sorted, { ...whole, ...changes }] };
}

function pick(connection: Connection, fields: readonly string[], rows = 100): string | undefined {
  const needs: Needs = { ...noNeeds, fields: { TrackingLink: fields } };
  const question = { order: { by: 'NAME', direction: 'ASC' }, range: { preset: 'LAST_7_DAYS' }, rows } as const;
  const found = findLists('datapoint', [{ connection, filter: {} }], question);
  const { lists } = pickLists(found, needs, { isKept: () => false, readLeft: () => undefined });
  return lists[0]?.source.operation;
}

describe('a list that has to be gathered', () => {
  it('answers when it is known to be short enough to save the details', () => {
    expect(pick(offer({ estimatePages: () => 2 }), ['name', 'notes'], 2)).toBe('GET /whole');
    expect(pick(offer({ estimatePages: () => 3 }), ['name', 'notes'], 2)).toBe('GET /things');
  });

  it('counts as three calls while its length is not known', () => {
    expect(pick(offer({}), ['name', 'notes'], 2)).toBe('GET /things');
    expect(pick(offer({ estimatePages: () => undefined }), ['name', 'notes'], 2)).toBe('GET /things');
    expect(pick(offer({}), ['name', 'notes'], 3)).toBe('GET /whole');
  });

  it('saves nothing where it does not carry its fields for the question', () => {
    const once = { estimatePages: () => 1 };
    expect(pick(offer(once), ['notes'])).toBe('GET /whole');
    expect(pick(offer({ ...once, carriesFields: () => false }), ['notes'])).toBe('GET /things');
    expect(pick(offer({ ...once, carriesFields: ({ rows }) => rows > 50 }), ['notes'])).toBe('GET /whole');
  });

  it('leaves the question to the sorted one where that bears all', () => {
    expect(pick(offer({ estimatePages: () => 1 }), ['name'])).toBe('GET /things');
  });
});
