/** Faults on order: what a test wants to go wrong at the next matching requests. */
import { validateHeaderName, validateHeaderValue } from 'node:http';
import type { EmulatorReply } from '../kit';

export interface Fault {
  /** Part of `METHOD /path`; absent, every request matches. */
  readonly match?: string;
  /** How many requests it hits; absent, all of them until the faults are cleared. */
  readonly times?: number;
  readonly latencyMs?: number;
  /** With `status` or `body` this is the answer; otherwise the emulator still gives its own. */
  readonly status?: number;
  readonly body?: string;
  /** Added to whatever is answered. */
  readonly headers?: Readonly<Record<string, string>>;
  /** `reset` cuts the connection unanswered, `hang` never answers, `truncate` cuts it halfway through the body, `html` answers a web page. */
  readonly mode?: 'reset' | 'hang' | 'truncate' | 'html';
}

export interface ActiveFault extends Fault {
  readonly id: number;
  /** How many requests it will still hit; null for ever. */
  readonly remaining: number | null;
}

export interface FaultList {
  readonly list: () => readonly ActiveFault[];
  readonly add: (fault: Fault) => ActiveFault;
  readonly clear: () => void;
  /** The oldest fault that matches this request, counted as used. */
  readonly take: (method: string, path: string) => ActiveFault | null;
}

export function createFaultList(): FaultList {
  let active: readonly ActiveFault[] = [];
  let lastId = 0;
  return {
    list: () => active,
    add: (fault) => {
      lastId += 1;
      const added = { ...fault, id: lastId, remaining: fault.times ?? null };
      active = [...active, added];
      return added;
    },
    clear: () => {
      active = [];
    },
    take: (method, path) => {
      const fault = active.find(({ match }) => match === undefined || `${method} ${path}`.includes(match));
      if (fault === undefined) return null;
      active = active.map((each) => (each === fault ? useOnce(each) : each)).filter((each) => each.remaining !== 0);
      return fault;
    },
  };
}

/** What is answered under a fault; `answer` is asked only if the fault brings no answer of its own. */
export function applyFault(fault: Fault, answer: () => EmulatorReply): EmulatorReply {
  const reply = toOwnReply(fault) ?? answer();
  return { ...reply, headers: { ...reply.headers, ...fault.headers } };
}

/** Reads a fault from a control request's body, or says what was expected. */
export function readFault(value: unknown): Fault | { readonly expected: string } {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { expected: 'a JSON object' };
  for (const [name, field] of Object.entries(value)) {
    const check = fieldChecks[name];
    if (check === undefined)
      return { expected: `only the fields ${Object.keys(fieldChecks).join(', ')}, not "${name}"` };
    if (!check.isValid(field)) return { expected: `${name}: ${check.expected}` };
  }
  if (effects.every((name) => !(name in value))) return { expected: `at least one of ${effects.join(', ')}` };
  return value;
}

function useOnce(fault: ActiveFault): ActiveFault {
  return fault.remaining === null ? fault : { ...fault, remaining: fault.remaining - 1 };
}

function toOwnReply(fault: Fault): EmulatorReply | null {
  if (fault.mode === 'html') {
    return {
      status: fault.status ?? 200,
      headers: { 'content-type': 'text/html; charset=utf-8' },
      body: fault.body ?? page,
    };
  }
  if (fault.status === undefined && fault.body === undefined) return null;
  const headers = fault.body === undefined ? {} : { 'content-type': 'application/json; charset=utf-8' };
  return { status: fault.status ?? 200, headers, ...(fault.body === undefined ? {} : { body: fault.body }) };
}

const effects = ['latencyMs', 'status', 'body', 'headers', 'mode'];

const page = '<!doctype html>\n<html><head><title>Please wait</title></head><body><h1>Please wait</h1></body></html>\n';

interface FieldCheck {
  readonly expected: string;
  readonly isValid: (value: unknown) => boolean;
}

const fieldChecks: Readonly<Record<string, FieldCheck>> = {
  match: { expected: 'a string', isValid: (value) => typeof value === 'string' },
  times: { expected: 'a whole number from 1', isValid: (value) => isWholeNumber(value, 1, Number.MAX_SAFE_INTEGER) },
  latencyMs: { expected: 'a whole number from 0 to 600000', isValid: (value) => isWholeNumber(value, 0, 600_000) },
  status: { expected: 'a whole number from 200 to 599', isValid: (value) => isWholeNumber(value, 200, 599) },
  body: { expected: 'a string', isValid: (value) => typeof value === 'string' },
  headers: { expected: 'an object of header names and values', isValid: isHeaders },
  mode: {
    expected: 'reset, hang, truncate or html',
    isValid: (value) => ['reset', 'hang', 'truncate', 'html'].includes(value as string),
  },
};

function isWholeNumber(value: unknown, lowest: number, highest: number): boolean {
  return Number.isInteger(value) && (value as number) >= lowest && (value as number) <= highest;
}

function isHeaders(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Object.entries(value).every(([name, text]) => typeof text === 'string' && canBeSent(name, text));
}

function canBeSent(name: string, text: string): boolean {
  try {
    validateHeaderName(name);
    validateHeaderValue(name, text);
    return true;
  } catch {
    return false;
  }
}
