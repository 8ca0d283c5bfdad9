/** The account's own things as they arrive. Tokens, keys and passwords are among what is passed over. */
import { z } from 'zod';
import { amount, choice, flag, id, rows, text } from './scalars';

export type UserWire = z.infer<typeof user>;
export type PlanWire = z.infer<typeof plan>;
export type GuestWire = z.infer<typeof guest>;
export type GrantWire = z.infer<typeof grant>;
export type EntryWire = z.infer<typeof entry>;

const user = z.object({
  email: text,
  firstName: text,
  name: text,
  lastName: text,
  companyName: text,
  companyRole: text,
  phone: text,
  registrationDate: text,
  timezone: amount,
  timezonename: text,
  timeframeMinDate: text,
  bonusClicks: amount,
  redirectOnly: flag,
});

const plan = z.object({
  name: text,
  profileId: text,
  price: amount,
  recurring: flag,
  recurringPeriod: amount,
  billingPeriodStart: text,
  billingPeriodEnd: text,
  monthlyEvents: amount,
  usedMonthlyEvents: amount,
  bonusMonthlyEvents: amount,
  maximumDatapoints: amount,
  usedDatapoints: amount,
  maximumGuests: amount,
  allowedPersonalDomains: amount,
  allowedPersonalUrls: amount,
});

export const guest = z.object({
  id,
  userName: text,
  name: text,
  email: text,
  notes: text,
  language: text,
  dateFormat: text,
  decimalSeparator: text,
  numberGroupSeparator: text,
  timezonename: text,
  timeZone: amount,
  timeFormat: choice,
  loginCount: amount,
  creationDate: text,
  timeframeMinDate: text,
  groupGrants: amount,
  tlGrants: amount,
  tpGrants: amount,
  extendedGrants: z.object({ allowAllGrants: flag, allowGroupCreation: flag }).nullish(),
  conversionOptions: z
    .object({
      hideCount: flag,
      hideValue: flag,
      hideCost: flag,
      hideComCost: flag,
      hideParams: flag,
      percentValue: amount,
      percentCommission: amount,
    })
    .nullish(),
  hitOptions: z.object({ hideReferrer: flag }).nullish(),
});

/** Its members are written with capitals. */
const grant = z.object({
  Entity: z.object({ id, uri: text }),
  EntityName: text,
  EntityType: choice,
  DatapointType: choice,
  Type: choice,
});

const entry = z.object({ id: z.union([z.string(), z.number()]).transform(String), name: text, ip: text });
const count = z.object({ count: amount });

export const parseUser = (body: unknown): UserWire => user.parse(body);
export const parsePlan = (body: unknown): PlanWire => plan.parse(body);
export const parseGuest = (body: unknown): GuestWire => guest.parse(body);
export const parseGrants = (body: unknown): readonly GrantWire[] => readRows(body).map((row) => grant.parse(row));
export const parseEntry = (body: unknown): EntryWire => entry.parse(body);
export const parseEntries = (body: unknown): readonly EntryWire[] => readRows(body).map((row) => entry.parse(row));

/** A count of zero is left out, like every zero. */
export const parseCount = (body: unknown): number => count.parse(body).count ?? 0;

/** Entries of the white list and the black list have ids of their own: 32 hexadecimal digits. */
export function isEntryId(value: string): boolean {
  return /^[\dA-F]{32}$/i.test(value);
}

/** Lists stand in an envelope, as all lists do, or alone, as the documents say. */
function readRows(body: unknown): readonly unknown[] {
  return Array.isArray(body) ? body : z.object({ entities: rows }).parse(body).entities;
}
