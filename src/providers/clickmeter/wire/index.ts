/** ClickMeter's bodies as they arrive: only what is used, with every spelling that was seen. */
import { conversion, datapoint, domain, group, script } from './entities';
import { guest } from './account';
import { createListParser } from './lists';
import { named } from './scalars';

export * from './account';
export * from './failure';
export * from './hits';
export * from './options';
export * from './statistics';
export * from './writes';
export { isId } from './scalars';
export type * from './entities';
export type { ListWire } from './lists';

export const parseDatapoint = (body: unknown) => datapoint.parse(body);
export const parseGroup = (body: unknown) => group.parse(body);
export const parseConversion = (body: unknown) => conversion.parse(body);
export const parseDomain = (body: unknown) => domain.parse(body);
export const parseScript = (body: unknown) => script.parse(body);
export const parseTag = (body: unknown) => named.parse(body);

export const parseDatapoints = createListParser(datapoint);
export const parseGroups = createListParser(group);
export const parseConversions = createListParser(conversion);
export const parseDomains = createListParser(domain);
export const parseGuests = createListParser(guest);
export const parseTags = createListParser(named);
export const parseScripts = createListParser(script);
