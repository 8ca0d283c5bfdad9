/** API clients of a domain; one method creates and updates, told apart by `id`. */
import { replyJson } from '../../kit';
import type { FieldReader } from '../body';
import { inDomain, withFields } from '../call';
import { replyDone } from '../replies';
import type { ClientRow } from '../store';
import { changeRow, createBase, deleteOwned, keepRow, listOwned, withOwned, type Kind, type Routes } from './rows';

const clients: Kind<ClientRow> = { name: 'client', rowsOf: (store) => store.clients };

export const clientRoutes: Routes = {
  'GET /api/v1/client': listOwned('id', clients),
  'POST /api/v1/client': withFields(
    (reader) => {
      const id = reader.optionalText('id');
      const description = reader.text('description');
      return id === ''
        ? { id: null, description, domain_id: reader.text('domain_id'), ...readScopes(reader) }
        : { id, description };
    },
    (fields, call) => {
      const { store, codes } = call;
      if (fields.id !== null) {
        const { id, description } = fields;
        return withOwned(call, clients, id, (client) =>
          replyJson(200, keepRow(store.clients, changeRow(client, { description }, call))),
        );
      }
      return inDomain(call, fields.domain_id, () => {
        const client = keepRow(store.clients, { ...fields, ...createBase(call), client_id: codes.writeOpaque(32) });
        const secret = codes.writeOpaque(64);
        store.clientSecrets.set(client.client_id, secret);
        return replyJson(200, { ...client, client_secret: secret });
      });
    },
  ),
  'DELETE /api/v1/client': deleteOwned(clients, (client, { store }, remove) => {
    store.clientSecrets.delete(client.client_id);
    remove();
    return replyDone();
  }),
};

/** Letters, in either order; nothing is no access. */
function readScopes(reader: FieldReader) {
  const read = (name: string, letters: string): string => {
    const scope = reader.optionalText(name);
    const isKnown = [...scope].every((letter, index) => letters.includes(letter) && !scope.includes(letter, index + 1));
    if (!isKnown) reader.note(name, `Only the letters ${letters} are expected, each once`);
    return scope;
  };
  return {
    scope_hit: read('scope_hit', 'w'),
    scope_event: read('scope_event', 'w'),
    scope_statistics: read('scope_statistics', 'r'),
    scope_domains: read('scope_domains', 'rw'),
  };
}
