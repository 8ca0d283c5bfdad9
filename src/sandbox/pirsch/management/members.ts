/** Members of a domain: added as viewers by e-mail address; the owner stays as it is. */
import { inDomain, withFields, type Call } from '../call';
import { replyDone, replyInvalid } from '../replies';
import type { MemberRow } from '../store';
import {
  changeRow,
  createBase,
  deleteOwned,
  isEmail,
  keepRow,
  listOwned,
  withOwned,
  type Kind,
  type Routes,
} from './rows';

const members: Kind<MemberRow> = { name: 'member', rowsOf: (store) => store.members };

export const memberRoutes: Routes = {
  'GET /api/v1/member': listOwned('id', members),
  'POST /api/v1/member': withFields(
    (reader) => ({ domainId: reader.text('id'), emails: reader.texts('emails', isEmail) }),
    ({ domainId, emails }, call) =>
      inDomain(call, domainId, () => {
        const known = [...call.store.members.values()].filter((member) => member.domain_id === domainId);
        const double = emails.find((email) => known.some(({ user }) => user.email === email));
        if (double !== undefined) return replyInvalid({ emails: `Already a member: ${double}` });
        for (const email of emails) {
          addMember({ domainId, userId: call.codes.writeOpaque(10), role: 'viewer', email, name: '' }, call);
        }
        return replyDone();
      }),
  ),
  'PUT /api/v1/member': withFields(
    (reader) => {
      const [id, role] = [reader.text('id'), reader.text('role').toLowerCase()];
      if (!givenRoles.includes(role)) reader.note('role', 'Viewer or Admin is expected');
      return { id, role };
    },
    ({ id, role }, call) =>
      withOwned(call, members, id, (member) => {
        if (member.role === 'owner')
          return replyInvalid({ role: 'The owner changes only when the domain is transferred' });
        keepRow(call.store.members, changeRow(member, { role }, call));
        return replyDone();
      }),
  ),
  'DELETE /api/v1/member': deleteOwned(members, (member, _call, remove) => {
    if (member.role === 'owner') return replyInvalid({ id: 'The owner cannot be removed' });
    remove();
    return replyDone();
  }),
};

/** Every domain has the account's owner among its members. */
export function addOwner(domainId: string, call: Call): void {
  const { ownerId, members: rows } = call.store;
  const known = [...rows.values()].find((member) => member.user_id === ownerId)?.user;
  const [email, name] = [known?.email ?? 'owner@fernhollow.example', known?.full_name ?? ''];
  addMember({ domainId, userId: ownerId, role: 'owner', email, name }, call);
}

const givenRoles = ['viewer', 'admin'];

interface NewMember {
  readonly domainId: string;
  readonly userId: string;
  readonly role: string;
  readonly email: string;
  readonly name: string;
}

function addMember({ domainId, userId, role, email, name }: NewMember, call: Call): void {
  keepRow(call.store.members, {
    ...createBase(call),
    domain_id: domainId,
    user_id: userId,
    role,
    user: { id: call.codes.writeOpaque(10), email, full_name: name, picture: '' },
  });
}
