/** The table of upstream calls: each operation as planned, at its minimum, and without a planner; printed, and put into the document. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Operation } from '../test/support/bench/corpus';
import { measureAgain, readCorpus, toComparable, weigh } from '../test/support/bench/corpus';
import type { Laboratory, Measured } from '../test/support/bench/laboratory';
import { startLaboratory } from '../test/support/bench/laboratory';
import type { Minimum } from '../test/support/bench/search';
import { findMinimum } from '../test/support/bench/search';
import { toNaive } from '../test/support/bench/sources';

interface Line {
  readonly operation: Operation;
  readonly first: number;
  readonly planned: Measured;
  readonly minimum: Minimum;
  readonly naive: Measured;
}

/** With names: only those operations, and the document stays as it is. */
export async function run(root: string, names: readonly string[]): Promise<void> {
  const corpus = await readCorpus(pathToFileURL(join(root, 'bench/operations/')));
  const wanted = corpus.filter(({ name }) => names.length === 0 || names.some((part) => name.includes(part)));
  const laboratory = await startLaboratory('without-memo');
  const lines: Line[] = [];
  try {
    for (const operation of wanted) {
      const line = await weighLine(laboratory, operation);
      lines.push(line);
      process.stdout.write(`${toRow(line).join('  ')}\n`);
    }
  } finally {
    await laboratory.stop();
  }
  const report = describe(lines);
  process.stdout.write(report);
  if (names.length === 0) replaceSection(join(root, 'docs/performance.md'), report);
}

async function weighLine(laboratory: Laboratory, operation: Operation): Promise<Line> {
  const weighed = await weigh(laboratory, operation);
  const naive = await measureAgain(laboratory, operation, weighed, toNaive);
  if (toComparable(naive.answer) !== toComparable(weighed.planned.answer)) {
    throw new Error(`${operation.name}: the answer without a planner is another one.`);
  }
  return { ...weighed, operation, naive, minimum: await findMinimum(laboratory, operation, weighed) };
}

const head = [
  'operation', 'calls', 'minimum', 'ratio', 'without planner', 'first time', 'waits s', 'without planner waits s', 'by provider', 'choices tried',
]; // prettier-ignore

function toRow({ operation, first, planned, minimum, naive }: Line): readonly (string | number)[] {
  return [
    operation.name,
    planned.total,
    minimum.calls,
    toRatio(planned.total, minimum.calls).toFixed(2),
    naive.total,
    first,
    toSeconds(planned.waitedMs),
    toSeconds(naive.waitedMs),
    Object.entries(planned.calls)
      .map(([provider, count]) => `${provider} ${count}`)
      .join(', '),
    minimum.isComplete ? minimum.tried : `${minimum.tried}, not all`,
  ];
}

function describe(lines: readonly Line[]): string {
  const ratios = lines.map(({ planned, minimum }) => toRatio(planned.total, minimum.calls));
  const atMinimum = ratios.filter((ratio) => ratio <= 1).length;
  const sum = (pick: (line: Line) => number): number => lines.reduce((all, line) => all + pick(line), 0);
  return `
${lines.length} operations of \`bench/operations\`, asked of the sandbox on a clock on which only waiting takes time. ${atMinimum} of them
(${((100 * atMinimum) / lines.length).toFixed(0)} %) cost the minimum; the largest ratio is ${Math.max(...ratios).toFixed(2)}. In all ${sum(({ planned }) => planned.total)} calls,
${sum(({ minimum }) => minimum.calls)} at the minimum, ${sum(({ naive }) => naive.total)} without a planner; the limits make them wait ${toSeconds(sum(({ planned }) => planned.waitedMs))} s and ${toSeconds(sum(({ naive }) => naive.waitedMs))} s.

| ${head.join(' | ')} |
| ${head.map(() => '---').join(' | ')} |
${lines.map((line) => `| ${toRow(line).join(' | ')} |`).join('\n')}
`;
}

function toRatio(calls: number, minimum: number): number {
  return minimum === 0 ? (calls === 0 ? 1 : Infinity) : calls / minimum;
}

function toSeconds(ms: number): string {
  return (ms / 1000).toFixed(1);
}

function replaceSection(file: string, report: string): void {
  const marked = /(<!-- bench:calls -->\n)[^]*?(<!-- end of calls -->)/;
  const document = readFileSync(file, 'utf8');
  if (!marked.test(document)) throw new Error(`${file} has no place for the table.`);
  writeFileSync(
    file,
    document.replace(marked, (_, start: string, end: string) => `${start}${report}\n${end}`),
  );
}
