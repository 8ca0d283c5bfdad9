/** The account's profile and its guests as ClickMeter takes them. Undefined: as it is; null: cleared. */
import type { RawWire } from '../wire';

type Maybe<T> = T | null | undefined;

export interface ProfileChange {
  readonly email?: Maybe<string>;
  readonly firstName?: Maybe<string>;
  readonly lastName?: Maybe<string>;
  readonly companyName?: Maybe<string>;
  readonly companyRole?: Maybe<string>;
  readonly phone?: Maybe<string>;
  readonly timeZoneNumber?: Maybe<number>;
  readonly redirectOnly?: Maybe<boolean>;
}

export interface ConversionViewChange {
  readonly hidesCount?: Maybe<boolean>;
  readonly hidesValue?: Maybe<boolean>;
  readonly hidesCost?: Maybe<boolean>;
  readonly hidesCommissionCost?: Maybe<boolean>;
  readonly hidesParameters?: Maybe<boolean>;
  readonly valueShare?: Maybe<number>;
  readonly commissionShare?: Maybe<number>;
}

export interface GuestChange {
  readonly userName?: Maybe<string>;
  readonly password?: Maybe<string>;
  readonly name?: Maybe<string>;
  readonly email?: Maybe<string>;
  readonly notes?: Maybe<string>;
  readonly language?: Maybe<string>;
  readonly dateFormat?: Maybe<string>;
  readonly timeFormat?: Maybe<string>;
  readonly decimalSeparator?: Maybe<string>;
  readonly numberGroupSeparator?: Maybe<string>;
  readonly timeZoneNumber?: Maybe<number>;
  readonly mayDoAll?: Maybe<boolean>;
  readonly mayCreateGroups?: Maybe<boolean>;
  readonly conversionView?: Maybe<ConversionViewChange>;
  readonly hidesReferrer?: Maybe<boolean>;
}

export function toProfileMembers(change: ProfileChange): RawWire {
  const { email, timeZoneNumber, redirectOnly, firstName, lastName, companyName, companyRole, phone } = change;
  return {
    ...(email != null && { email }),
    ...toTexts({ firstName, lastName, companyName, companyRole, phone }),
    ...(timeZoneNumber != null && { timezone: timeZoneNumber }),
    ...(redirectOnly !== undefined && { redirectOnly: redirectOnly ?? false }),
  };
}

/** Groups of options keep what they do not change. */
export function toGuestMembers(change: GuestChange, raw: RawWire = {}): RawWire {
  const { userName, password, timeFormat, timeZoneNumber, mayDoAll, mayCreateGroups, hidesReferrer } = change;
  const { name, email, notes, language, dateFormat, decimalSeparator, numberGroupSeparator } = change;
  return {
    ...(userName != null && { userName }),
    ...(password != null && { password }),
    ...toTexts({ name, email, notes, language, dateFormat, decimalSeparator, numberGroupSeparator }),
    ...(timeFormat !== undefined && { timeFormat: timeFormat === 'H24' ? 1 : 0 }),
    ...(timeZoneNumber !== undefined && { timeZone: timeZoneNumber ?? 0 }),
    ...toOptions('extendedGrants', raw, { allowAllGrants: mayDoAll, allowGroupCreation: mayCreateGroups }),
    ...toOptions('conversionOptions', raw, toView(change.conversionView ?? {})),
    ...toOptions('hitOptions', raw, { hideReferrer: hidesReferrer }),
  };
}

function toView(view: ConversionViewChange): Readonly<Record<string, Maybe<boolean | number>>> {
  return {
    hideCount: view.hidesCount,
    hideValue: view.hidesValue,
    hideCost: view.hidesCost,
    hideComCost: view.hidesCommissionCost,
    hideParams: view.hidesParameters,
    percentValue: toPercent(view.valueShare),
    percentCommission: toPercent(view.commissionShare),
  };
}

function toOptions(member: string, raw: RawWire, options: Readonly<Record<string, Maybe<boolean | number>>>): RawWire {
  const said = Object.entries(options).filter(([, value]) => value !== undefined);
  if (said.length === 0) return {};
  const set = Object.fromEntries(said.map(([name, value]) => [name, value ?? false]));
  return { [member]: { ...(raw[member] as object | null | undefined), ...set } };
}

function toTexts(texts: Readonly<Record<string, Maybe<string>>>): RawWire {
  return Object.fromEntries(
    Object.entries(texts).flatMap(([name, text]) => (text === undefined ? [] : [[name, text ?? '']])),
  );
}

function toPercent(share: Maybe<number>): number | undefined {
  return share == null ? undefined : Math.round(share * 100);
}
