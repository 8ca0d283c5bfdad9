/** Wire to model, by kind of thing. */
export { normaliseEvent, toRowKey } from './event';
export type { EventRow, TableName } from './event';
export { countTables } from './figures';
export type { CountedRow, ReadTable } from './figures';
export { filterGroupFields, normaliseFilterGroup } from './filter-group';
