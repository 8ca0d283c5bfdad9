/** Paths in the one spelling in which they are compared, and the coarser one in which they are looked up. */

/** Takes encoded and decoded paths alike: statistics give the decoded one. A per cent sign that encodes nothing stands for itself. */
export function normalisePath(path: string): string {
  const encoded = path.replace(/%([\da-f]{2})|[^\w.~!$&'()*+,;=:@/-]/giu, (text, hex?: string) =>
    hex === undefined ? encode(text) : decodeUnreserved(hex),
  );
  return new URL(`http://host${encoded.startsWith('/') ? '' : '/'}${encoded}`).pathname;
}

/** `/` becomes empty, so that no other path becomes `/`. */
export function stripTrailingSlash(path: string): string {
  return path.replace(/\/$/, '');
}

/** Decodes what a path may hold either way with one meaning at nearly every server. A slash, `?`, `#` and `%` stay encoded. */
export function decodeDelimiters(path: string): string {
  return path.replace(/%(?:2[146-9A-C]|3[ABD]|40)/g, decodeURIComponent);
}

/** Equal for paths that differ in the case of letters only, encoded ones too. */
export function foldCase(path: string): string {
  return path.replace(/(?:%[89A-F][\dA-F])+/g, decodeText).toLowerCase();
}

/** Equal for all paths that can match each other. */
export function foldPath(path: string): string {
  return foldCase(decodeDelimiters(stripTrailingSlash(path)));
}

function encode(text: string): string {
  return [...Buffer.from(text)].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`).join('');
}

function decodeUnreserved(hex: string): string {
  const character = String.fromCharCode(parseInt(hex, 16));
  return /^[\w.~-]$/.test(character) ? character : `%${hex.toUpperCase()}`;
}

/** As it stands when it is no UTF-8. */
function decodeText(encoded: string): string {
  try {
    return decodeURIComponent(encoded);
  } catch {
    return encoded;
  }
}
