/** Fills path templates, so that no value can leave the segment it stands in. */
import { InputError } from '../errors';

/** Guarantees: host, method and every other segment stay as the template says, whatever the values hold. */
export function toPath(template: string, values: Readonly<Record<string, string | number>> = {}): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) {
      throw new Error(`${template} has no value for ${name}`);
    }
    return encodeSegment(String(value), name);
  });
}

function encodeSegment(value: string, name: string): string {
  // Dot segments are resolved by every URL parser, encoded or not, so they cannot be sent as a name.
  if (value === '' || value === '.' || value === '..') {
    throw new InputError(`${name} must not be empty, "." or ".."`, name);
  }
  if (/[\p{Cc}\p{Cs}]/u.test(value)) {
    throw new InputError(`${name} must be well-formed text without control characters`, name);
  }
  return encodeURIComponent(value);
}
