/** Reads the bytes of a body, whatever content type they claim. */

interface ReadBody {
  readonly body: unknown;
  readonly isJson: boolean;
}

/** JSON where it parses (a byte order mark is passed over), undefined for nothing, else the text. */
export function readJson(bytes: Buffer): ReadBody {
  try {
    // Ill-formed UTF-8 is not repaired: it would change names and ids unnoticed.
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.trim() === '' ? { body: undefined, isJson: true } : { body: JSON.parse(text) as unknown, isJson: true };
  } catch {
    return { body: bytes.toString('utf8'), isJson: false };
  }
}

/** An object that is no list: its members may be looked at. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
