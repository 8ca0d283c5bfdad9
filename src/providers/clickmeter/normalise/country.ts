/** Countries as two upper-case letters, from codes and English names. */

const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(65 + index));

const codesByName: ReadonlyMap<string, string> = new Map(
  letters
    .flatMap((first) => letters.map((second) => first + second))
    .flatMap((code): [string, string][] => {
      const name = names.of(code);
      const region = toPresentCode(code);
      return name && region ? [[name.toLowerCase(), region]] : [];
    }),
);

/** Null for anything that is neither, the unknown country included. */
export function toCountryCode(text: string | null | undefined): string | null {
  const value = text?.trim() ?? '';
  if (!/^[A-Za-z]{2}$/.test(value)) return codesByName.get(value.toLowerCase()) ?? null;
  const code = toPresentCode(value);
  return code && names.of(code) && code !== 'ZZ' ? code : null;
}

/** Old and everyday codes, such as UK, stand for the present one. */
function toPresentCode(code: string): string | undefined {
  return new Intl.Locale(`und-${code}`).region;
}
