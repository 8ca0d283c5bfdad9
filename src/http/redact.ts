/** Takes secrets out of texts before they leave: messages, reasons, quoted answers. */

const mark = '[redacted]';
/** Shorter ones would tear ordinary words apart, and guard nothing. */
const shortestLength = 4;

/** Guarantees: no secret is left in clear, URL-encoded, hexadecimal, or base64, alone or inside something longer (`user:secret`). */
export function createRedactor(secrets: readonly string[]): (text: string) => string {
  const forms = [...new Set(secrets.filter((secret) => secret.length >= shortestLength).flatMap(toForms))]
    .filter((form) => form.length >= shortestLength)
    .sort((left, right) => right.length - left.length);
  if (forms.length === 0) {
    return (text) => text;
  }
  const pattern = new RegExp(forms.map(escapePattern).join('|'), 'gi');
  return (text) => text.replace(pattern, mark);
}

function toForms(secret: string): string[] {
  return [
    secret,
    encodeURIComponent(secret),
    new URLSearchParams({ k: secret }).toString().slice(2),
    JSON.stringify(secret).slice(1, -1),
    Buffer.from(secret).toString('hex'),
    ...[0, 1, 2].flatMap((offset) => toBase64Core(secret, offset)),
  ];
}

/** The characters that stand for the secret alone when `offset` bytes, mod 3, come before it. */
function toBase64Core(secret: string, offset: number): string[] {
  const bytes = Buffer.concat([Buffer.alloc(offset), Buffer.from(secret)]);
  const first = Math.ceil((offset * 8) / 6);
  const last = Math.floor((bytes.length * 8) / 6);
  return [bytes.toString('base64').slice(first, last), bytes.toString('base64url').slice(first, last)];
}

function escapePattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
}
