/** What the routes over stored rows share: listing, finding by id, making, changing and deleting them. */
import { replyJson, type EmulatorReply } from '../../kit';
import { inDomain, withDomain, type Call, type Handler } from '../call';
import { replyDone, replyFailure, replyInvalid, toWireList } from '../replies';
import { toStamp, type DomainOwned, type Store, type StoredRow } from '../store';

export type Routes = Readonly<Record<string, Handler>>;

/** One kind of row that belongs to a domain. */
export interface Kind<Row extends DomainOwned> {
  readonly name: string;
  readonly rowsOf: (store: Store) => Map<string, Row>;
}

export function listOwned<Row extends DomainOwned>(parameter: string, { rowsOf }: Kind<Row>): Handler {
  return withDomain(parameter, (domain, { store }) =>
    replyJson(200, toWireList([...rowsOf(store).values()].filter((row) => row.domain_id === domain.id))),
  );
}

/** The id stands in the query string; a second call finds nothing. */
export function deleteOwned<Row extends DomainOwned>(
  kind: Kind<Row>,
  answer: (row: Row, call: Call, remove: () => void) => EmulatorReply = removeAtOnce,
): Handler {
  return (call) => {
    const id = call.query.get('id') ?? '';
    if (id === '') return replyInvalid({ id: `The ID of the ${kind.name} is required` });
    return withOwned(call, kind, id, (row) => answer(row, call, () => kind.rowsOf(call.store).delete(row.id)));
  };
}

/** Rows of a domain out of the client's reach are refused, not hidden. */
export function withOwned<Row extends DomainOwned>(
  call: Call,
  { name, rowsOf }: Kind<Row>,
  id: string,
  answer: (row: Row) => EmulatorReply,
): EmulatorReply {
  const row = rowsOf(call.store).get(id);
  return row === undefined
    ? replyFailure(404, `No ${name} has this ID`)
    : inDomain(call, row.domain_id, () => answer(row));
}

/** Stores the row and gives it back. */
export function keepRow<Row extends StoredRow>(rows: Map<string, Row>, row: Row): Row {
  rows.set(row.id, row);
  return row;
}

/** The fields of a row that is made now. */
export function createBase({ codes, now }: Call): StoredRow {
  const stamp = toStamp(now);
  return { id: codes.writeOpaque(10), def_time: stamp, mod_time: stamp };
}

/** The row with its fields changed now. */
export function changeRow<Row extends StoredRow>(row: Row, change: Partial<Row>, { now }: Call): Row {
  return { ...row, ...change, mod_time: toStamp(now) };
}

export function isEmail(text: string): boolean {
  return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text);
}

function removeAtOnce(_row: DomainOwned, _call: Call, remove: () => void): EmulatorReply {
  remove();
  return replyDone();
}
