import { expect, test } from '@jest/globals';
import { createTurnOrder, type Standing, type TurnOrder } from '../../src/http/fair';

interface Waiting extends Standing {
  readonly name: string;
}

/** `a1` is the first call of the client `a`, `ab1` one that `a` and `b` share. */
function toWaiting(name: string, rank = 1, kind = 'all'): Waiting {
  return { name, rank, kind, clients: name.replace(/\d+$/, '').split('') };
}

function readNames(order: TurnOrder<Waiting>, ...names: readonly string[]): readonly string[] {
  return order.arrange(names.map((name) => toWaiting(name))).map(({ name }) => name);
}

test('each client has one turn before any has its second', () => {
  const order = createTurnOrder<Waiting>((waiting) => waiting);
  expect(readNames(order, 'a1', 'a2', 'a3', 'b1', 'b2', 'c1')).toEqual(['a1', 'b1', 'c1', 'a2', 'b2', 'a3']);
});

test('the client that was served less recently goes first', () => {
  const order = createTurnOrder<Waiting>((waiting) => waiting);
  order.noteStart(toWaiting('b1'));
  order.noteStart(toWaiting('a1'));
  expect(readNames(order, 'a2', 'b2', 'c1')).toEqual(['c1', 'b2', 'a2']);
});

test('a lower rank goes before a higher one, however long that has waited, and turns are counted for each rank', () => {
  const order = createTurnOrder<Waiting>((waiting) => waiting);
  order.noteStart(toWaiting('a0', 2));
  const arrived = [toWaiting('a1', 2), toWaiting('b1', 2), toWaiting('a2', 1), toWaiting('b2', 1), toWaiting('x1', 0)];
  expect(order.arrange(arrived).map(({ name }) => name)).toEqual(['x1', 'a2', 'b2', 'b1', 'a1']);
});

test('calls of two kinds do not wait for each other', () => {
  const order = createTurnOrder<Waiting>((waiting) => waiting);
  const arrived = [toWaiting('a1'), toWaiting('a2'), toWaiting('a3', 1, 'report'), toWaiting('b1')];
  expect(order.arrange(arrived).map(({ name }) => name)).toEqual(['a1', 'a3', 'b1', 'a2']);
});

test('a call that several share has the best of their places, and is a turn of each', () => {
  const order = createTurnOrder<Waiting>((waiting) => waiting);
  expect(readNames(order, 'a1', 'a2', 'ab3', 'b1')).toEqual(['a1', 'ab3', 'a2', 'b1']);
  order.noteStart(toWaiting('ab3'));
  expect(readNames(order, 'a1', 'b1', 'c1')).toEqual(['c1', 'a1', 'b1']);
});

test('what it remembers of clients is bounded', () => {
  const order = createTurnOrder<Waiting>((waiting) => waiting);
  const toNamed = (client: string): Waiting => ({ name: client, rank: 1, kind: 'all', clients: [client] });
  for (let count = 0; count <= 1_000; count += 1) {
    order.noteStart(toNamed(`client-${count}`));
  }
  const arrived = [toNamed('client-1000'), toNamed('client-1'), toNamed('client-0')];
  expect(order.arrange(arrived).map(({ name }) => name)).toEqual(['client-0', 'client-1', 'client-1000']);
});
