/** `docs/coverage.md`: each operation beside the field that reaches it. */
import type { ProviderCoverage } from './entry';

export function createPage(providers: readonly ProviderCoverage[]): string {
  return [
    '# What of the providers is reached',
    '',
    'Written by `npm run coverage:api -- --write` from `test/coverage`, whose test asks every question once of the sandbox and finds its call in the log there.',
    '',
    ...table(
      ['provider', 'reached'],
      providers.map((provider) => [provider.name, describeCounts(provider)]),
    ),
    ...providers.flatMap(createChapter),
  ].join('\n');
}

/** `31+77 of 31+77`; an operation that is refused with a reason counts, and is told apart. */
export function describeCounts(provider: ProviderCoverage): string {
  const missing = listMissing(provider);
  const all = provider.sections.map(({ operations }) => operations.length);
  const reached = provider.sections.map(
    ({ operations }) => operations.filter((operation) => !missing.includes(operation)).length,
  );
  const refused = provider.refused.length > 0 ? `, ${provider.refused.length} of them not offered` : '';
  return `${reached.join('+')} of ${all.join('+')}${refused}`;
}

/** Operations that have neither an entry nor a reason. */
export function listMissing({ sections, entries, refused }: ProviderCoverage): readonly string[] {
  const answered = [...entries, ...refused].map(({ operation }) => operation);
  return sections
    .flatMap(({ operations }) => operations)
    .filter((operation) => {
      const place = answered.indexOf(operation);
      if (place >= 0) answered.splice(place, 1);
      return place < 0;
    });
}

function createChapter(provider: ProviderCoverage): readonly string[] {
  const entries = [...provider.entries];
  const describe = (operation: string): string => {
    const place = entries.findIndex((entry) => entry.operation === operation);
    const [entry] = place < 0 ? [] : entries.splice(place, 1);
    if (entry)
      return entry.fetchesToken ? `\`${entry.field}\`, as every field: it fetches the token` : `\`${entry.field}\``;
    const refusal = provider.refused.find((one) => one.operation === operation);
    return refusal ? `not offered: ${refusal.reason}` : 'not reachable yet';
  };
  return [
    `## ${provider.name}`,
    '',
    ...provider.sections.flatMap(({ title, operations }) => [
      `### ${title}`,
      '',
      ...table(
        ['method', 'path', 'field'],
        operations.map((operation) => {
          const [method = '', path = ''] = operation.split(' ');
          return [method, `\`${path}\``, describe(operation)];
        }),
      ),
    ]),
  ];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const widths = head.map((title, index) => Math.max(title.length, ...rows.map((row) => row[index]!.length)));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, index) => cell.padEnd(widths[index]!)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line), ''];
}
