/** What a Pirsch route is handed once the token is accepted, and how it reads what it is asked. */
import type { EmulatorReply } from '../kit';
import type { CodeWriter } from '../world/codes';
import { createFieldReader, readFields, readList, type FieldReader } from './body';
import type { LiveTraffic } from './collection/live-traffic';
import { reachesDomain, type Grant } from './grants';
import { replyFailure, replyForbidden, replyInvalid, replyUnknownDomain, type Validation } from './replies';
import type { DomainRow, Store } from './store';
import type { ZoneClocks } from './statistics/zone';

export interface Call {
  readonly query: URLSearchParams;
  readonly body: string;
  readonly now: number;
  readonly grant: Grant;
  readonly store: Store;
  readonly traffic: LiveTraffic;
  readonly clocks: ZoneClocks;
  readonly codes: CodeWriter;
}

export type Handler = (call: Call) => EmulatorReply;

/** The domain's id stands in `id` or in `domain_id`, depending on the route. */
export function withDomain(parameter: string, answer: (domain: DomainRow, call: Call) => EmulatorReply): Handler {
  return (call) => {
    const id = call.query.get(parameter) ?? '';
    if (id === '') return replyInvalid({ [parameter]: 'The domain ID is required' });
    return inDomain(call, id, (domain) => answer(domain, call));
  };
}

/** Every field is checked before anything is looked for. */
export function withFields<Read>(
  read: (reader: FieldReader) => Read,
  answer: (fields: Read, call: Call) => EmulatorReply,
): Handler {
  return (call) => {
    const body = readFields(call.body);
    if (body === null) return replyFailure(400, 'The body is not a JSON object');
    const validation: Validation = {};
    const fields = read(createFieldReader(body, validation));
    return Object.keys(validation).length > 0 ? replyInvalid(validation) : answer(fields, call);
  };
}

/** As `withFields`, for many bodies in one; the first that is wrong keeps all of them out. */
export function withEntries<Read>(
  read: (reader: FieldReader) => Read,
  answer: (entries: readonly Read[], call: Call) => EmulatorReply,
): Handler {
  return (call) => {
    const list = readList(call.body);
    if (list === null) return replyFailure(400, 'The body is not a JSON array of objects');
    const entries: Read[] = [];
    for (const fields of list) {
      const validation: Validation = {};
      entries.push(read(createFieldReader(fields, validation)));
      if (Object.keys(validation).length > 0) return replyInvalid(validation);
    }
    return answer(entries, call);
  };
}

export function inDomain(
  { store, grant }: Call,
  id: string,
  answer: (domain: DomainRow) => EmulatorReply,
): EmulatorReply {
  const domain = store.domains.get(id);
  if (domain === undefined) return replyUnknownDomain();
  return reachesDomain(grant, id) ? answer(domain) : replyForbidden('The client has no access to this domain');
}
