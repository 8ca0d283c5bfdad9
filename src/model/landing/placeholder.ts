/** Places that a tracker fills in at the click. */

/** `{clickid}`, `{{ad.id}}` and `${ID}` alike; `[clickid]`, `<clickid>`. JSON, IPv6 addresses and `[0]` are none. */
const bracketed = /\{[^{}"']+\}|\[[a-z][\w.-]*\]|<[a-z][\w.-]*>/i;

/** `__CLICKID__`, `%%CLICKID%%`: in capitals only, for `__init__` is a name like others. */
const spelled = /__[A-Z](?:_?[A-Z\d])*__|(?:%(?:25)?){2}[A-Z][A-Z\d_]{2,}(?:%(?:25)?){2}/;

/** Brackets may be percent-encoded, even several times. */
export function hasPlaceholder(text: string): boolean {
  const plain = text.replace(/%(?:25)*(7B|7D|5B|5D|3C|3E)/gi, (_, hex: string) =>
    String.fromCharCode(parseInt(hex, 16)),
  );
  return bracketed.test(plain) || spelled.test(plain);
}
