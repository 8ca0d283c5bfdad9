import { describe, expect, it } from '@jest/globals';
import { findGoal } from '../../../src/model/join';
import { matchPathPattern } from '../../../src/model/join/path-pattern';

const site = { hostname: 'shop.example' };
const paid = { name: 'Order', pattern: '/checkout/thank-you', ...site };
const letter = { name: 'Newsletter', pattern: '/newsletter/*', ...site };
const event = { name: 'Order', pattern: null, ...site };
const elsewhere = { ...paid, hostname: 'other.example' };

describe('a goal that code counts', () => {
  it.each([
    ['a whole address', 'See https://www.shop.example/checkout/thank-you?x=1.', 'GOAL_URL', 0.95, paid],
    ['a path', 'Reached at /checkout/thank-you.', 'GOAL_PATH', 0.85, paid],
    ['a path that a pattern holds', '(/newsletter/done)', 'GOAL_PATH', 0.85, letter],
    ['the pattern itself', 'Reached at /newsletter/*', 'GOAL_PATH', 0.85, letter],
  ] as const)('is found by %s in its text', (_, text, matchedBy, confidence, goal) => {
    expect(findGoal({ name: 'x', text }, [letter, paid])).toEqual({ goal, ties: [], matchedBy, confidence });
  });

  it.each([
    ['an address on another host', 'https://elsewhere.example/checkout/thank-you'],
    ['a path that goes on', '/checkout/thank-you/again'],
    ['a pattern that is wider', '/newsletter/**'],
    ['a fraction', 'and/or 1/2 of //cdn.example/newsletter/x'],
    ['no text', null],
  ])('is not found by %s', (_, text) => {
    expect(findGoal({ name: 'x', text }, [letter, paid])).toBeNull();
  });

  it('is found by its name, in any letter case and with any blanks', () => {
    expect(findGoal({ name: ' oRDER ', text: null }, [letter, event])).toMatchObject({
      goal: event,
      matchedBy: 'GOAL_NAME',
      confidence: 0.6,
    });
  });

  it('is never found by having no name, where the other has none', () => {
    expect(findGoal({ name: null, text: null }, [{ ...paid, name: null }])).toBeNull();
  });

  it('lists goals between which nothing decides, and shares its confidence among them', () => {
    expect(findGoal({ name: 'x', text: '/checkout/thank-you' }, [paid, elsewhere])).toEqual({
      goal: paid,
      ties: [elsewhere],
      matchedBy: 'GOAL_PATH',
      confidence: 0.425,
    });
  });

  it('takes of several on the page the one of its name', () => {
    const other = { ...paid, name: 'Other' };
    expect(findGoal({ name: 'Order', text: '/checkout/thank-you' }, [other, paid])).toMatchObject({
      goal: paid,
      ties: [],
      confidence: 0.85,
    });
  });

  it('goes by the page before it goes by the name', () => {
    expect(findGoal({ name: 'Newsletter', text: '/checkout/thank-you' }, [letter, paid])).toMatchObject({ goal: paid });
  });
});

describe('a pattern of paths', () => {
  it.each([
    ['/a', '/a', true],
    ['/a', '/a/', false],
    ['/a/*', '/a/b', true],
    ['/a/*', '/a/', false],
    ['/a/*', '/a/b/c', false],
    ['/a/*/c', '/a/b/c', true],
    ['/*-end', '/x-y-end', true],
    ['/a/**', '/a/', true],
    ['/a/**', '/a/b/c', true],
    ['/a/**/z', '/a/b/c/z', true],
    ['/**/m/**', '/k/l/m/n', true],
    ['/a.b', '/aXb', false],
    ['**', '', true],
  ])('%s on %s: %s', (pattern, path, isMatch) => {
    expect(matchPathPattern(pattern, path)).toBe(isMatch);
  });

  it('of many stars is told in steps that grow with its length alone', () => {
    expect(matchPathPattern('/**a*'.repeat(300), `${'/ab'.repeat(600)}`)).toBe(true);
    expect(matchPathPattern(`${'**a'.repeat(300)}$`, 'a'.repeat(1900))).toBe(false);
  });
});
