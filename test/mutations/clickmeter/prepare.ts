/** What ClickMeter's mutations need: ids that nothing has, a place for links, short ways to make things and to look at lists. */
import type { Answer, Known, Look, Unknown, World } from '../entry';
import { createUnknownId } from '../entry';

export const createUnknown = (type: string): string => createUnknownId('CLICKMETER', 'clickmeter', type, '999999999');

/** For what is made: the account is all that it names. */
export const unknownAccount: Unknown = {
  override: { account: createUnknownId('CLICKMETER', 'nobody', 'Account', 'nobody') },
  field: 'input.account',
};

export function unknownThing(type: string): Unknown {
  return { override: { id: createUnknown(type) }, field: 'input.id' };
}

/** As the emulator words it; the words of ClickMeter's own are attested nowhere. */
export const refusal = {
  status: 403,
  body: JSON.stringify({ errorCode: 'E403', httpErrorCode: 403, Message: 'This key has no right to write here' }),
};

/** A domain that links can be made on, a group for them, and a link in it. */
export async function prepareClickmeter(world: World): Promise<Known> {
  const { domains } = await world.ask('{ domains(first: 1, filter: { types: [REDIRECT_DOMAIN] }) { nodes { id } } }');
  const { linkGroup } = await world.make('linkGroupCreate', 'linkGroup { id }', { name: 'For all' });
  const known = { domain: domains.nodes[0].id, group: linkGroup.id };
  return { ...known, ...(await prepareLink('zz-shared', 'sharedLink')({ ...world, known })) };
}

export function describeLink({ group, domain }: Known, name: string): object {
  return { group, domain, name, title: `Title of ${name}`, destinationUrl: 'https://shop.example/x' };
}

/** A new link, known as `link` unless told otherwise. */
export function prepareLink(name: string, as = 'link') {
  return async ({ make, known }: World): Promise<Known> => {
    const { trackingLink } = await make('trackingLinkCreate', 'trackingLink { id }', describeLink(known, name));
    return { [as]: trackingLink.id };
  };
}

export function prepareGroup(name: string) {
  return async ({ make }: World): Promise<Known> => {
    const { linkGroup } = await make('linkGroupCreate', 'linkGroup { id }', { name });
    return { linkGroup: linkGroup.id };
  };
}

/** One preparation after the other. */
export function prepareAll(...steps: readonly ((world: World) => Promise<Known>)[]) {
  return async (world: World): Promise<Known> => {
    let known: Known = {};
    for (const step of steps) known = { ...known, ...(await step({ ...world, known: { ...world.known, ...known } })) };
    return known;
  };
}

/** The fields of those in a list whose name begins so. */
export function search(list: string, type: string, name: string, fields = 'name'): () => Look {
  return () => ({
    query: `{ ${list}(filter: { types: [${type}], search: "${name}" }) { nodes { ... on ${toTypeName(type)} { ${fields} } } } }`,
    pick: (data: Answer) => data[list].nodes,
  });
}

/** A list of the account's own, less what was there before: `keep` picks what is looked for. */
export function listOwn(list: string, fields: string, keep: (node: Answer) => boolean = () => true): () => Look {
  const [field] = list.split('(');
  return () => ({
    query: `{ accounts(providers: [CLICKMETER]) { nodes { ${list} { nodes { ${fields} } } } } }`,
    pick: (data: Answer) => data.accounts.nodes[0][field!].nodes.filter(keep),
  });
}

/** `LINK_GROUP` → `LinkGroup`. */
function toTypeName(type: string): string {
  return type
    .split('_')
    .map((word) => word[0]! + word.slice(1).toLowerCase())
    .join('');
}
