/** The account's own things as the graph knows them. */
import type { Entity } from '../../../model/entity';
import type { AccountSettings } from '../../provider';
import type { EntryWire, GrantWire, GuestWire, PlanWire, UserWire } from '../wire';
import { toInstant } from './instants';
import { isPixel, toChoice, toEntity, toText } from './values';

export const guestFields = [
  ...['userName', 'name', 'email', 'notes', 'language', 'dateFormat', 'timeFormat', 'decimalSeparator'],
  ...['numberGroupSeparator', 'timeZoneNumber', 'timeZoneName', 'loginCount', 'createdAt', 'figuresSince'],
  ...['groupGrantCount', 'linkGrantCount', 'pixelGrantCount', 'mayDoAll', 'mayCreateGroups', 'conversionView'],
  'hidesReferrer',
];

export function normaliseUser(wire: UserWire) {
  return {
    email: toEmail(wire.email),
    firstName: toText(wire.firstName) ?? toText(wire.name),
    lastName: toText(wire.lastName),
    companyName: toText(wire.companyName),
    companyRole: toText(wire.companyRole),
    phone: toText(wire.phone),
    registeredAt: toInstant(wire.registrationDate),
    timeZoneNumber: wire.timezone ?? null,
    timeZoneName: toText(wire.timezonename),
    figuresSince: toInstant(wire.timeframeMinDate),
    bonusClicks: wire.bonusClicks ?? 0,
    redirectOnly: wire.redirectOnly,
  };
}

export function normalisePlan(wire: PlanWire, { currency }: AccountSettings) {
  return {
    name: toText(wire.name),
    profileId: toText(wire.profileId),
    price: { amount: wire.price ?? 0, currency },
    isRecurring: wire.recurring,
    recurringPeriod: wire.recurringPeriod ?? null,
    billingPeriodStart: toInstant(wire.billingPeriodStart),
    billingPeriodEnd: toInstant(wire.billingPeriodEnd),
    monthlyEvents: wire.monthlyEvents ?? 0,
    usedMonthlyEvents: wire.usedMonthlyEvents ?? 0,
    bonusMonthlyEvents: wire.bonusMonthlyEvents ?? 0,
    maximumDatapoints: wire.maximumDatapoints ?? 0,
    usedDatapoints: wire.usedDatapoints ?? 0,
    maximumGuests: wire.maximumGuests ?? 0,
    allowedPersonalDomains: wire.allowedPersonalDomains ?? 0,
    allowedPersonalUrls: wire.allowedPersonalUrls ?? 0,
  };
}

export function normaliseGuest(wire: GuestWire, account: AccountSettings): Entity {
  const { conversionOptions: view } = wire;
  return toEntity('Guest', wire.id, account, {
    userName: toText(wire.userName),
    name: toText(wire.name),
    email: toEmail(wire.email),
    notes: toText(wire.notes),
    language: toText(wire.language),
    dateFormat: toText(wire.dateFormat),
    timeFormat: toChoice(wire.timeFormat, ['ampm', 'h24'], ['AM_PM', 'H24']),
    decimalSeparator: toText(wire.decimalSeparator),
    // A space is a mark, too.
    numberGroupSeparator: wire.numberGroupSeparator || null,
    timeZoneNumber: wire.timeZone ?? null,
    timeZoneName: toText(wire.timezonename),
    loginCount: wire.loginCount ?? 0,
    createdAt: toInstant(wire.creationDate),
    figuresSince: toInstant(wire.timeframeMinDate),
    groupGrantCount: wire.groupGrants ?? 0,
    linkGrantCount: wire.tlGrants ?? 0,
    pixelGrantCount: wire.tpGrants ?? 0,
    mayDoAll: wire.extendedGrants?.allowAllGrants ?? false,
    mayCreateGroups: wire.extendedGrants?.allowGroupCreation ?? false,
    conversionView: {
      hidesCount: view?.hideCount ?? false,
      hidesValue: view?.hideValue ?? false,
      hidesCost: view?.hideCost ?? false,
      hidesCommissionCost: view?.hideComCost ?? false,
      hidesParameters: view?.hideParams ?? false,
      valueShare: toShare(view?.percentValue),
      commissionShare: toShare(view?.percentCommission),
    },
    hidesReferrer: wire.hitOptions?.hideReferrer ?? false,
  });
}

/** Whether it is a group, its address tells. */
export function normaliseGrant(wire: GrantWire, account: AccountSettings) {
  const { id, uri } = wire.Entity;
  const isGroup = uri ? uri.includes('/groups/') : String(wire.EntityType).toLowerCase() === 'group';
  const type = isPixel(wire.DatapointType) || isPixel(wire.EntityType) ? 'TrackingPixel' : 'TrackingLink';
  return {
    access: toAccess(wire.Type),
    entityName: toText(wire.EntityName),
    group: isGroup ? toEntity('LinkGroup', id, account, {}) : null,
    datapoint: isGroup ? null : toEntity(type, id, account, {}),
  };
}

export function normaliseEntry(type: string, wire: EntryWire, account: AccountSettings): Entity {
  return toEntity(
    type,
    wire.id,
    account,
    type === 'IpBlacklistEntry' ? { ip: toText(wire.ip) } : { hostname: toText(wire.name) },
  );
}

function toAccess(value: GrantWire['Type']): string | null {
  if (value === null || value === undefined || value === '') return null;
  const words: Readonly<Record<string, string>> = {
    r: 'READ',
    read: 'READ',
    w: 'WRITE',
    write: 'WRITE',
    rw: 'READ_WRITE',
  };
  return words[String(value).toLowerCase()] ?? 'OTHER';
}

/** Per cent on the wire. */
function toShare(percent: number | null | undefined): number | null {
  return percent == null ? null : percent / 100;
}

/** Whatever the scalar would refuse is no address. */
function toEmail(value: string | null | undefined): string | null {
  return value && /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/.test(value) ? value : null;
}
