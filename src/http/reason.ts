/** What an API says of a failure, fit to be quoted in one line. */

const longest = 200;

/** Undefined for what is no text, for nothing, and for HTML, such as a proxy's page. */
export function toReason(text: unknown): string | undefined {
  const line = typeof text === 'string' ? text.replace(/\s+/g, ' ').trim() : '';
  return line === '' || /[<>]/.test(line) ? undefined : line.slice(0, longest);
}
