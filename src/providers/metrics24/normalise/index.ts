/** Wire to model, by kind of thing. */
export { normaliseEvent, toRowKey } from './event';
export type { EventRow, TableName } from './event';
export { exportFields, normaliseExport } from './export';
export type { ExportKind, ExportRow, ExportStatus } from './export';
export { countTables } from './figures';
export type { CountedRow, ReadTable } from './figures';
export { filterGroupFields, normaliseFilterGroup, toFilterGroupReference } from './filter-group';
