/** Access links: a code that opens a domain's dashboard to whoever has it. */
import { replyJson } from '../../kit';
import { inDomain, withFields } from '../call';
import { replyDone } from '../replies';
import type { AccessLinkRow } from '../store';
import { changeRow, createBase, deleteOwned, keepRow, listOwned, withOwned, type Kind, type Routes } from './rows';

const links: Kind<AccessLinkRow> = { name: 'access link', rowsOf: (store) => store.links };

export const linkRoutes: Routes = {
  'GET /api/v1/domain/link': listOwned('domain_id', links),
  'POST /api/v1/domain/link': withFields(
    (reader) => ({ domainId: reader.text('domain_id'), description: reader.text('description') }),
    ({ domainId, description }, call) =>
      inDomain(call, domainId, () => {
        const code = call.codes.writeOpaque(20);
        const link = { ...createBase(call), domain_id: domainId, code, description, valid_until: null };
        return replyJson(200, keepRow(call.store.links, link));
      }),
  ),
  'PUT /api/v1/domain/link': withFields(
    (reader) => ({ id: reader.text('id'), description: reader.text('description') }),
    ({ id, description }, call) =>
      withOwned(call, links, id, (link) => {
        keepRow(call.store.links, changeRow(link, { description }, call));
        return replyDone();
      }),
  ),
  'DELETE /api/v1/domain/link': deleteOwned(links),
};
