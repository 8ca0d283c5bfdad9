/** Writes answers as JSON: what a row tells was written once, and is only put in its place. */

/** Under this, objects bear what is written of them every time alike. JSON does not see it; a spread takes it along. */
const fixed = Symbol('fixed text');

interface Fixed {
  /** Texts around the values of `open`: one more than those. */
  readonly texts: readonly string[];
  /** The members that are another every time. */
  readonly open: readonly string[];
}

type Members = Readonly<Record<string, unknown>> & { readonly [fixed]?: Fixed };

/** For `writeJson` alone: only what is left open must be set. */
export function reopen(members: Members): Record<string, unknown> {
  const { [fixed]: known } = members;
  return known ? { [fixed]: known } : { ...members };
}

/** The same members, written already; those that are undefined are left open, to be set in a copy. Lives as long as they do. */
export function writeAhead(members: Readonly<Record<string, unknown>>): Members {
  const texts: string[] = [];
  const open: string[] = [];
  let written: string[] = [];
  for (const [key, value] of Object.entries(members)) {
    written.push(texts.length + written.length === 0 ? '{' : ',', JSON.stringify(key), ':');
    if (value !== undefined) written.push(JSON.stringify(value));
    else {
      open.push(key);
      texts.push(written.join(''));
      written = [];
    }
  }
  texts.push(texts.length + written.length === 0 ? '{}' : `${written.join('')}}`);
  return { ...members, [fixed]: { texts, open } };
}

/** What `JSON.stringify` would write, to the letter. */
export function writeJson(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const { [fixed]: known } = value as Members;
  if (known) return fillIn(known, value as Members);
  if (!isPlain(value)) return JSON.stringify(value);
  return Array.isArray(value) ? writeList(value) : writeMembers(value as Members);
}

/** Whatever says itself how it is written, or wraps something else, is left to `JSON.stringify`. */
function isPlain(value: object): boolean {
  if ('toJSON' in value) return false;
  if (Array.isArray(value)) return true;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

function writeList(items: readonly unknown[]): string {
  let text = '';
  for (const item of items) text += `${text === '' ? '' : ','}${writeJson(item) ?? 'null'}`;
  return `[${text}]`;
}

function fillIn({ texts, open }: Fixed, members: Members): string {
  let text = texts[0]!;
  for (let index = 0; index < open.length; index += 1) {
    text += `${writeJson(members[open[index]!]) ?? 'null'}${texts[index + 1]!}`;
  }
  return text;
}

function writeMembers(members: Members): string {
  let text = '';
  for (const key of Object.keys(members)) {
    const written = writeJson(members[key]);
    if (written !== undefined) text += `${text === '' ? '' : ','}${JSON.stringify(key)}:${written}`;
  }
  return `{${text}}`;
}
