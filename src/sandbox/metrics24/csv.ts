/** Rows as the text of an export file: every cell quoted, the fields' names first. */
import type { RowWire } from './rows';

export function renderCsv(rows: readonly RowWire[], fields: readonly string[], delimiter: string): string {
  const toLine = (cells: readonly unknown[]): string => cells.map(toCell).join(delimiter);
  const lines = rows.map((row) => toLine(fields.map((field) => row[field])));
  return `${[toLine(fields), ...lines].join('\r\n')}\r\n`;
}

function toCell(value: unknown): string {
  return `"${toText(value).replaceAll('"', '""')}"`;
}

function toText(value: unknown): string {
  if (value === null || value === undefined) return '';
  return Array.isArray(value) ? value.join(' ') : typeof value === 'string' ? value : JSON.stringify(value);
}
