/** Countries as ISO 3166-1 codes, from codes and English names in any letter case. */

/** Regions of the Unicode list that are no country: unions, outlying islands, test and unknown ones. */
const others = 'AC CP CQ DG EA EU EZ IC QO TA UN XA XB ZZ'.split(' ');

const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

const codes: ReadonlyMap<string, string> = new Map(
  listPairs().flatMap((code): [string, string][] => {
    const name = names.of(code);
    // Old and everyday codes, such as UK, stand for the present one.
    const region = new Intl.Locale(`und-${code}`).region;
    if (!name || !region || others.includes(code)) return [];
    return [
      [code.toLowerCase(), region],
      [name.toLowerCase(), region],
    ];
  }),
);

/** Null when it is neither, as `GLB`, the whole world, is. */
export function toCountryCode(text: string | null | undefined): string | null {
  return codes.get(text?.trim().toLowerCase() ?? '') ?? null;
}

function listPairs(): readonly string[] {
  const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(65 + index));
  return letters.flatMap((first) => letters.map((second) => first + second));
}
