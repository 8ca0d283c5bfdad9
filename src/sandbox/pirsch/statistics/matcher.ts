/** The value syntax of the filters: `!` is not, `~` contains, `^` does not contain, `null` is empty, repeated is or. */

export type Matcher = (value: string) => boolean;

/** One value suffices of those that are wanted; none of the unwanted may apply. Null when nothing is asked. */
export function createMatcher(values: readonly string[]): Matcher | null {
  if (values.length === 0) return null;
  const wanted: Matcher[] = [];
  const unwanted: Matcher[] = [];
  for (const value of values) {
    const rest = value.slice(1);
    if (value.startsWith('!')) unwanted.push(isEqual(rest));
    else if (value.startsWith('^')) unwanted.push(isContaining(rest));
    else wanted.push(value.startsWith('~') ? isContaining(rest) : isEqual(value));
  }
  return (value) =>
    (wanted.length === 0 || wanted.some((matches) => matches(value))) && !unwanted.some((matches) => matches(value));
}

/** Reads an RE2 expression as far as JavaScript has it; null for what RE2 refuses. */
export function createPatternMatcher(pattern: string): Matcher | null {
  // RE2 has no look-around and no back-references.
  if (/\(\?<?[=!]|\\[1-9]|\\k</.test(pattern)) return null;
  const caseless = pattern.startsWith('(?i)');
  const source = (caseless ? pattern.slice(4) : pattern).replaceAll('(?P<', '(?<');
  try {
    return rememberByValue(createTest(new RegExp(source, caseless ? 'i' : '')));
  } catch {
    return null;
  }
}

function createTest(expression: RegExp): Matcher {
  return (value) => expression.test(value);
}

/** A domain has few paths and many views of them. */
function rememberByValue(matches: Matcher): Matcher {
  const known = new Map<string, boolean>();
  return (value) => {
    let result = known.get(value);
    if (result === undefined) {
      result = matches(value);
      known.set(value, result);
    }
    return result;
  };
}

function isEqual(expected: string): Matcher {
  const sought = expected.toLowerCase() === 'null' ? '' : expected;
  return (value) => value === sought;
}

function isContaining(part: string): Matcher {
  const sought = part.toLowerCase();
  return (value) => value.toLowerCase().includes(sought);
}
