/** Changes of websites. What Pirsch can only turn round is set here: looked at, and turned round if it is not as wanted. */
import { createAccountError } from '../../../errors';
import type { WebsiteCreateInput } from '../../../generated/graphql';
import type { CallContext } from '../../../http/types';
import { createReference, type Entity } from '../../../model/entity';
import { createNotFound } from '../errors';
import { normaliseWebsite, type Website } from '../normalise';
import { parseDomain, parseIdentificationCode } from '../wire';
import type { PirschApi } from './api';
import { parseNothing, refresh, sendChange, sendDelete } from './change';
import { checkText } from './checks';

export async function createWebsite(
  api: PirschApi,
  { hostname, subdomain, timeZone }: Readonly<WebsiteCreateInput>,
  context: CallContext,
): Promise<Website> {
  const body = {
    hostname: checkText(hostname, 'hostname'),
    subdomain: checkText(subdomain, 'subdomain'),
    timezone: timeZone,
  };
  return normaliseWebsite(await sendChange(api, 'POST /domain', { body, parse: parseDomain }, context), api.account);
}

export function deleteWebsite(api: PirschApi, id: string, context: CallContext): Promise<void> {
  return sendDelete(api, '/domain', { id, website: id }, context);
}

/** Every call makes another code. */
export async function resetIdentificationCode(api: PirschApi, id: string, context: CallContext): Promise<Entity> {
  const change = { body: { id }, website: id, parse: parseIdentificationCode };
  const identificationCode = await sendChange(api, 'PUT /domain', change, context);
  return { ...(await readWebsite(api, id, context)), identificationCode };
}

export async function setSubdomain(
  api: PirschApi,
  id: string,
  subdomain: string,
  context: CallContext,
): Promise<Entity> {
  const body = { domain_id: id, subdomain: checkText(subdomain, 'subdomain') };
  await sendChange(api, 'POST /domain/subdomain', { body, website: id, parse: parseNothing }, context);
  return readWebsite(api, id, context);
}

export async function setTimeZone(api: PirschApi, id: string, timeZone: string, context: CallContext): Promise<Entity> {
  const body = { domain_id: id, timezone: timeZone };
  await sendChange(api, 'POST /domain/timezone', { body, website: id, parse: parseNothing }, context);
  // Lists of older versions do not tell the zone.
  return { ...(await readWebsite(api, id, context)), timeZone };
}

export interface Toggle {
  /** The website's field that says how it is. */
  readonly field: 'isPublic' | 'groupsByTitle';
  readonly operation: string;
}

export const publicToggle: Toggle = { field: 'isPublic', operation: 'POST /domain/public' };
export const titleToggle: Toggle = { field: 'groupsByTitle', operation: 'POST /domain/title' };

/** Whoever sets the same website at the same time waits, so that two do not turn it round twice. */
export function setToggle(
  api: PirschApi,
  { field, operation }: Toggle,
  id: string,
  isWanted: boolean,
  context: CallContext,
): Promise<Entity> {
  return api.takeTurn(`website ${id}`, async () => {
    const before = await api.findWebsite(id, refresh(context));
    if (!before) throw createNotFound(api.account, 'website');
    if (before[field] === isWanted) return before;
    if (before[field] === null) {
      const message = `Pirsch does not say how ${before.hostname} is now, and can only turn it round.`;
      throw createAccountError(api.account, 'unsupported', message);
    }
    await sendChange(api, operation, { body: { domain_id: id }, website: id, parse: parseNothing }, context);
    return readWebsite(api, id, context);
  });
}

/** The change was made: when it cannot be seen now, the website stands for itself and its fields say why they are missing. */
async function readWebsite(api: PirschApi, id: string, context: CallContext): Promise<Entity> {
  const website = await api.findWebsite(id, context).catch(() => undefined);
  return website ?? createReference('Website', id, api.account);
}
