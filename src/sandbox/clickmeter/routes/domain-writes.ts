/** Writes of redirect domains and retargeting scripts; both really vanish when deleted. */
import { readTextField, requireOneOfField, requireTextField, type Body } from '../body';
import { findEntity, type Route } from '../call';
import { createForbidden, createInvalid } from '../faults';
import { replaceEntity } from '../store';
import { writeUri } from '../wire';

export const domainWrites: readonly Route[] = [
  {
    method: 'POST',
    path: '/domains',
    answer: (call) => {
      const { store } = call;
      const body = call.body();
      const name = requireTextField(body, 'name').trim();
      const kind = requireOneOfField(body, 'type', ['go', 'dedicated', 'personal']);
      if ([...store.domains.values()].some((domain) => domain.name.toLowerCase() === name.toLowerCase())) {
        throw createUsed(name);
      }
      const id = store.takeId.domain();
      store.domains.set(id, { id, name, kind, ...readPages(body) });
      return writeUri('/domains', id);
    },
  },
  {
    method: 'POST',
    path: '/domains/:id(^\\d+$)',
    answer: (call) => {
      const domain = findEntity(call.store.domains, call.id, 'Domain');
      const body = call.body();
      // Needed, but another name or type is not taken over.
      const name = requireTextField(body, 'name');
      if (domain.kind === 'system') throw createUsed(name);
      replaceEntity(call.store.domains, { ...domain, ...readPages(body) });
      return writeUri('/domains', domain.id);
    },
  },
  {
    method: 'DELETE',
    path: '/domains/:id(^\\d+$)',
    answer: ({ store, id }) => {
      // System domains belong to everybody.
      if (findEntity(store.domains, id, 'Domain').kind === 'system') throw createForbidden('A system domain stays');
      store.domains.delete(id);
      return writeUri('/domains', id);
    },
  },
];

export const retargetingWrites: readonly Route[] = [
  {
    method: 'POST',
    path: '/retargeting',
    answer: ({ store, body }) => {
      const fields = readScript(body());
      const id = store.takeId.script();
      store.scripts.set(id, { id, ...fields });
      return writeUri('/retargeting', id);
    },
  },
  {
    method: 'POST',
    path: '/retargeting/:id(^\\d+$)',
    answer: ({ store, id, body }) => {
      findEntity(store.scripts, id, 'Script');
      replaceEntity(store.scripts, { id, ...readScript(body()) });
      return writeUri('/retargeting', id);
    },
  },
  {
    method: 'DELETE',
    path: '/retargeting/:id(^\\d+$)',
    answer: ({ store, id }) => {
      findEntity(store.scripts, id, 'Script');
      store.scripts.delete(id);
      for (const datapoint of [...store.datapoints.values()]) {
        const { link } = datapoint;
        if (!link?.scriptIds.includes(id)) continue;
        const scriptIds = link.scriptIds.filter((scriptId) => scriptId !== id);
        replaceEntity(store.datapoints, { ...datapoint, link: { ...link, scriptIds } });
      }
      return writeUri('/retargeting', id);
    },
  },
];

function readPages(body: Body) {
  return {
    custom404: readTextField(body, 'custom404') ?? '',
    customHomepage: readTextField(body, 'customHomepage') ?? '',
  };
}

function readScript(body: Body) {
  return { name: requireTextField(body, 'name'), script: requireTextField(body, 'script') };
}

function createUsed(name: string) {
  return createInvalid('name', 'name is already used', '0006', name);
}
