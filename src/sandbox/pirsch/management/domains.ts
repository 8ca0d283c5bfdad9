/** Domains: listed, made, deleted, and their settings; two of these are toggles. */
import { replyJson, type EmulatorReply } from '../../kit';
import { inDomain, withDomain, withFields, type Call, type Handler } from '../call';
import { reachesDomain } from '../grants';
import { replyDone, replyInvalid, replyUnknownDomain, toWireList, type Validation } from '../replies';
import type { DomainRow, Store } from '../store';
import { addOwner } from './members';
import { changeRow, createBase, keepRow, type Routes } from './rows';

export const domainRoutes: Routes = {
  'GET /api/v1/domain': listDomains,
  'POST /api/v1/domain': withFields(
    (reader) => ({
      hostname: reader.text('hostname'),
      subdomain: reader.text('subdomain'),
      timezone: reader.text('timezone'),
    }),
    createDomain,
  ),
  'DELETE /api/v1/domain': withDomain('id', deleteDomain),
  'PUT /api/v1/domain': withFields((reader) => reader.text('id'), resetCode),
  'POST /api/v1/domain/subdomain': setting('subdomain', (subdomain, { store }, { id }) =>
    checkNames({ subdomain }, store, id),
  ),
  'POST /api/v1/domain/timezone': setting('timezone', checkZone),
  'POST /api/v1/domain/public': toggle((domain) => ({ public: !domain.public })),
  'POST /api/v1/domain/title': toggle((domain) => ({ group_by_title: !domain.group_by_title })),
};

/** A question for one domain is answered with one object, all others with the list. */
function listDomains({ query, store, grant }: Call): EmulatorReply {
  if (!grant.scopes.domains.includes('r')) return replyJson(200, []);
  const domains = [...store.domains.values()].filter(({ id }) => reachesDomain(grant, id));
  for (const [parameter, field] of lookups) {
    const wanted = query.get(parameter) ?? '';
    if (wanted === '') continue;
    const found = domains.find((domain) => domain[field] === wanted);
    return found === undefined ? replyUnknownDomain() : replyJson(200, toListed(found, store));
  }
  const search = (query.get('search') ?? '').toLowerCase();
  const listed = domains.filter((domain) => domain.hostname.toLowerCase().includes(search));
  return replyJson(200, toWireList(listed.map((domain) => toListed(domain, store))));
}

const lookups = [
  ['id', 'id'],
  ['subdomain', 'subdomain'],
  ['domain', 'hostname'],
] as const;

/** One domain of the list goes without zone and grouping, as the documented sample does. */
function toListed(domain: DomainRow, store: Store) {
  const { timezone, group_by_title, ...rest } = domain;
  return domain.id === store.sparseDomainId
    ? { ...rest, user_role: '' }
    : { ...rest, timezone, group_by_title, user_role: '' };
}

type NewDomain = Pick<DomainRow, 'hostname' | 'subdomain' | 'timezone'>;

function createDomain(fields: NewDomain, call: Call): EmulatorReply {
  const { store, codes } = call;
  const validation = { ...checkNames(fields, store, null), ...checkZone(fields.timezone, call) };
  if (Object.keys(validation).length > 0) return replyInvalid(validation);
  const domain = keepRow(store.domains, {
    ...createBase(call),
    ...fields,
    user_id: store.ownerId,
    identification_code: codes.writeOpaque(32),
    public: false,
    google_user_id: null,
    google_user_email: null,
    gsc_domain: null,
    new_owner: null,
    group_by_title: false,
  });
  addOwner(domain.id, call);
  return replyJson(200, { ...domain, user_role: 'Owner' });
}

/** With all that belongs to it; a token of one of its clients is worth nothing from here on. */
function deleteDomain({ id }: DomainRow, { store }: Call): EmulatorReply {
  store.domains.delete(id);
  for (const client of store.clients.values()) {
    if (client.domain_id === id) store.clientSecrets.delete(client.client_id);
  }
  const { links, members, clients, reports, goals } = store;
  for (const rows of [links, members, clients, reports, goals]) {
    for (const row of [...rows.values()]) if (row.domain_id === id) rows.delete(row.id);
  }
  return replyDone();
}

function resetCode(id: string, call: Call): EmulatorReply {
  return inDomain(call, id, (domain) => {
    const change = { identification_code: call.codes.writeOpaque(32) };
    keepRow(call.store.domains, changeRow(domain, change, call));
    return replyJson(200, change);
  });
}

function setting(
  name: 'subdomain' | 'timezone',
  check: (value: string, call: Call, domain: DomainRow) => Validation,
): Handler {
  return withFields(
    (reader) => ({ id: reader.text('domain_id'), value: reader.text(name) }),
    ({ id, value }, call) =>
      inDomain(call, id, (domain) => {
        const validation = check(value, call, domain);
        if (Object.keys(validation).length > 0) return replyInvalid(validation);
        keepRow(call.store.domains, changeRow(domain, { [name]: value }, call));
        return replyDone();
      }),
  );
}

function toggle(turn: (domain: DomainRow) => Partial<DomainRow>): Handler {
  return withFields(
    (reader) => reader.text('domain_id'),
    (id, call) =>
      inDomain(call, id, (domain) => {
        keepRow(call.store.domains, changeRow(domain, turn(domain), call));
        return replyDone();
      }),
  );
}

/** Well-formed, and not taken by another domain than the one with this id. */
function checkNames(names: Partial<NewDomain>, { domains }: Store, ownId: string | null): Validation {
  const validation: Validation = {};
  for (const [field, shape] of nameShapes) {
    const name = names[field]?.toLowerCase();
    if (name === undefined) continue;
    const taken = [...domains.values()].some((domain) => domain.id !== ownId && domain[field].toLowerCase() === name);
    if (!shape.test(name)) validation[field] = 'This is not a valid name';
    else if (taken) validation[field] = 'This name is taken';
  }
  return validation;
}

const nameShapes = [
  ['hostname', /^[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$/],
  ['subdomain', /^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/],
] as const;

function checkZone(timezone: string, { clocks }: Call): Validation {
  return clocks.get(timezone) === null ? { timezone: 'The time zone is unknown' } : {};
}
