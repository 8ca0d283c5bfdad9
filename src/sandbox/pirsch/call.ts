/** What a Pirsch route is handed once the token is accepted, and how it finds the domain it is asked about. */
import type { EmulatorReply } from '../kit';
import { replyInvalid, replyUnknownDomain } from './replies';
import type { DomainRow, Store } from './store';
import type { Traffic } from './statistics/traffic';
import type { ZoneClocks } from './statistics/zone';

export interface Call {
  readonly query: URLSearchParams;
  readonly now: number;
  readonly store: Store;
  readonly readTraffic: () => Traffic;
  readonly clocks: ZoneClocks;
}

export type Handler = (call: Call) => EmulatorReply;

/** The domain's id stands in `id` or in `domain_id`, depending on the route. */
export function withDomain(parameter: string, answer: (domain: DomainRow, call: Call) => EmulatorReply): Handler {
  return (call) => {
    const id = call.query.get(parameter) ?? '';
    if (id === '') return replyInvalid({ [parameter]: 'The domain ID is required' });
    const domain = call.store.domains.get(id);
    return domain === undefined ? replyUnknownDomain() : answer(domain, call);
  };
}
