/** Changes of domains and of retargeting scripts. */
import type {
  RedirectDomainCreateInput,
  RedirectDomainUpdateInput,
  RetargetingScriptCreateInput,
  RetargetingScriptUpdateInput,
} from '../../../generated/graphql';
import type { ResolverContext } from '../../provider';
import { createMissing, toFresh } from '../endpoints/writes/raw';
import { createThing, domain, script, updateThing } from '../endpoints/writes/things';
import { toDomainMembers, toScriptMembers } from '../normalise';
import type { RawWire } from '../wire';
import { createChange, deleteChange, updateChange } from './changes';
import { readOneOf, withoutNulls } from './draft';
import type { Target } from './input';
import { refuseNull } from './input';

const domainNames = {
  name: ['hostname'],
  type: ['kind'],
  custom404: ['notFoundUrl'],
  customHomepage: ['homepageUrl'],
};
const scriptNames = { name: ['name'], script: ['code'] };

export const domainAndScriptMutations = {
  redirectDomainCreate: createChange<RedirectDomainCreateInput>(
    'redirectDomain',
    domain.type,
    (tools, input, { call }) => {
      const kind = readOneOf(input.kind, ['GO', 'DEDICATED', 'PERSONAL'], 'input.kind');
      const body = { name: input.hostname, type: kind?.toLowerCase(), ...toDomainMembers(withoutNulls(input)) };
      return createThing(tools, domain, body, call);
    },
    domainNames,
  ),
  redirectDomainUpdate: updateChange<RedirectDomainUpdateInput>(
    'redirectDomain',
    [domain.type],
    (target, input, context) =>
      updateThing(
        target.tools,
        domain,
        target.id,
        async (raw) => ({ ...toDomainMembers(input), type: await readKind(target, raw, context) }),
        context.call,
      ),
    domainNames,
  ),
  redirectDomainDelete: deleteChange(domain),
  retargetingScriptCreate: createChange<RetargetingScriptCreateInput>(
    'retargetingScript',
    script.type,
    (tools, input, { call }) => createThing(tools, script, toScriptMembers(input), call),
    scriptNames,
  ),
  retargetingScriptUpdate: updateChange<RetargetingScriptUpdateInput>(
    'retargetingScript',
    [script.type],
    ({ tools, id }, input, { call }) => {
      refuseNull(input.name, 'input.name');
      refuseNull(input.code, 'input.code');
      return updateThing(tools, script, id, () => toScriptMembers(input), call);
    },
    scriptNames,
  ),
  retargetingScriptDelete: deleteChange(script),
};

/** Written as a word, read as a number that nobody explains: where it is one, the list that holds the domain tells the kind. */
async function readKind(
  { connection, tools, id }: Target,
  { type = 'system' }: RawWire,
  context: ResolverContext,
): Promise<string> {
  if (typeof type === 'string' && !/^\d+$/.test(type)) return type.toLowerCase();
  const lists = connection.reads.find((source) => source.type === domain.type && source.fields.includes('kind'));
  const found = await lists?.read([id], toFresh(context.call));
  const kind = found?.get(id)?.kind;
  if (typeof kind !== 'string') throw createMissing(tools, domain.type);
  return kind.toLowerCase();
}
