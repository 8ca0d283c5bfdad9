/** Reads the JSON body of a write, field by field; whatever is wrong with one is noted under its name. */
import type { Validation } from './replies';

export type Fields = Readonly<Record<string, unknown>>;

/** Absent and `null` are the same. A field that is wrong reads as if it were empty: only without notes is the result of use. */
export interface FieldReader {
  /** Required, and not empty. */
  readonly text: (name: string) => string;
  readonly optionalText: (name: string) => string;
  /** Required; an instant with its zone. */
  readonly instant: (name: string) => number;
  /** At least one, each as `isValid` wants it; doubles are dropped. */
  readonly texts: (name: string, isValid: (text: string) => boolean) => readonly string[];
  /** Required, not below zero. */
  readonly whole: (name: string) => number;
  /** Not below zero; absent is 0. */
  readonly optionalWhole: (name: string) => number;
  readonly optionalNumber: (name: string) => number;
  readonly optionalFlag: (name: string) => boolean;
  /** A flat object; its numbers and booleans become text. */
  readonly optionalMap: (name: string) => Readonly<Record<string, string>>;
  readonly note: (name: string, message: string) => void;
}

/** Null for anything but a JSON object. */
export function readFields(body: string): Fields | null {
  try {
    const value: unknown = JSON.parse(body);
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
}

/** Null for anything but a JSON array of objects. */
export function readList(body: string): readonly Fields[] | null {
  try {
    const value: unknown = JSON.parse(body);
    return Array.isArray(value) && value.every(isObject) ? value : null;
  } catch {
    return null;
  }
}

export function createFieldReader(fields: Fields, validation: Validation): FieldReader {
  const has = (name: string): boolean => fields[name] !== undefined && fields[name] !== null;

  /** The first complaint about a field stands. */
  function note(name: string, message: string): void {
    validation[name] ??= message;
  }

  function read<Value>(
    name: string,
    otherwise: Value,
    isValid: (value: unknown) => value is Value,
    kind: string,
  ): Value {
    if (!has(name)) return otherwise;
    const value = fields[name];
    if (isValid(value)) return value;
    note(name, `${kind} is expected`);
    return otherwise;
  }

  function requireField(name: string): void {
    if (!has(name) || fields[name] === '') note(name, 'This field is required');
  }

  const optionalText = (name: string): string => read(name, '', isText, 'Text');
  const optionalWhole = (name: string): number => read(name, 0, isWhole, 'A whole number, not below zero,');

  return {
    text: (name) => {
      requireField(name);
      return optionalText(name);
    },
    optionalText,
    instant: (name) => {
      requireField(name);
      const text = optionalText(name);
      if (!instantShape.test(text) || Number.isNaN(Date.parse(text)))
        note(name, 'An instant with its zone is expected');
      return Date.parse(text);
    },
    texts: (name, isValid) => {
      requireField(name);
      const texts = read<readonly string[]>(name, [], isTexts, 'A list of texts');
      if (texts.length === 0) note(name, 'At least one is required');
      for (const text of texts) if (!isValid(text)) note(name, `Not valid: ${text}`);
      return [...new Set(texts)];
    },
    whole: (name) => {
      requireField(name);
      return optionalWhole(name);
    },
    optionalWhole,
    optionalNumber: (name) => read(name, 0, isAmount, 'A number, not below zero,'),
    optionalFlag: (name) => read(name, false, isFlag, 'true or false'),
    optionalMap: (name) => {
      const map = read<Readonly<Record<string, Plain>>>(name, {}, isPlainMap, 'A flat object');
      return Object.fromEntries(Object.entries(map).map(([key, value]) => [key, String(value)]));
    },
    note,
  };
}

const instantShape = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,9})?(Z|[+-]\d{2}:\d{2})$/;

type Plain = string | number | boolean;

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every(isText);
}

function isWhole(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function isAmount(value: unknown): value is number {
  return typeof value === 'number' && value >= 0;
}

function isFlag(value: unknown): value is boolean {
  return typeof value === 'boolean';
}

function isPlainMap(value: unknown): value is Readonly<Record<string, Plain>> {
  return (
    isObject(value) && Object.values(value).every((entry) => ['string', 'number', 'boolean'].includes(typeof entry))
  );
}
