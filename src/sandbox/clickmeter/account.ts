/** The account around the catalogue: its owner, plan, guests with their grants, white and black list. */
import type { World } from '../world/types';
import type { Wire } from './wire';

export interface Account {
  /** Replaced on update. */
  user: UserRecord;
  readonly plan: PlanRecord;
  readonly guests: Map<number, GuestRecord>;
  /** Keyed by 32 upper-case hexadecimal digits. */
  readonly whitelist: Map<string, string>;
  readonly blacklist: Map<string, string>;
}

export interface UserRecord {
  readonly email: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly companyName: string;
  readonly companyRole: string;
  readonly phone: string;
  readonly registeredAt: number;
  readonly timeZoneName: string;
  readonly earliestDataAt: number;
  readonly bonusClicks: number;
  readonly backOfficeToken: string;
}

export interface PlanRecord {
  readonly name: string;
  readonly profileId: number;
  readonly price: number;
  readonly monthlyEvents: number;
  readonly maximumDatapoints: number;
  readonly maximumGuests: number;
  readonly allowedPersonalDomains: number;
  readonly allowedPersonalUrls: number;
}

export interface GuestRecord {
  readonly id: number;
  readonly userName: string;
  readonly name: string;
  readonly email: string;
  readonly notes: string;
  readonly createdAt: number;
  readonly loginCount: number;
  readonly apiKey: string;
  readonly password: string;
  readonly grants: readonly GrantRecord[];
  /** Formats and restrictions that were chosen, as on the wire; the account's own apply to the rest. */
  readonly settings?: Wire;
}

export interface GrantRecord {
  readonly kind: 'datapoint' | 'group';
  readonly entityId: number;
  readonly verb: 'r' | 'w';
}

export function createAccount(world: World): Account {
  const firstAt = Date.parse(`${world.firstDay}T00:00:00Z`);
  const createdTimes = [...world.links, ...world.groups].map((entry) => entry.createdAt);
  const registeredAt = createdTimes.reduce((one, other) => Math.min(one, other), firstAt) - 3_600_000;
  return {
    user: {
      email: 'owner@trackgraph.example',
      firstName: 'Robin',
      lastName: 'Berger',
      companyName: 'Trackgraph Sandbox',
      companyRole: 'Owner',
      phone: '',
      registeredAt,
      timeZoneName: 'UTC',
      earliestDataAt: firstAt,
      bonusClicks: 0,
      backOfficeToken: 'sandbox-back-office-token',
    },
    plan: {
      name: 'Large',
      profileId: 3,
      price: 99,
      monthlyEvents: 500_000,
      maximumDatapoints: 1_000,
      maximumGuests: 10,
      allowedPersonalDomains: 5,
      allowedPersonalUrls: 50,
    },
    guests: new Map(createGuests(world, registeredAt).map((guest) => [guest.id, guest])),
    whitelist: new Map(world.websites.map((website, order) => [writeEntryId('A', order), website.hostname])),
    blacklist: new Map(['192.0.2.250', '198.51.100.250'].map((ip, order) => [writeEntryId('B', order), ip])),
  };
}

function createGuests(world: World, registeredAt: number): readonly GuestRecord[] {
  const [firstGroup, secondGroup] = world.groups.filter((group) => !group.deleted);
  const link = world.links.find((candidate) => candidate.state === 'active');
  const grants: readonly GrantRecord[] = [
    ...(firstGroup ? [{ kind: 'group', entityId: firstGroup.id, verb: 'w' } as const] : []),
    ...(secondGroup ? [{ kind: 'group', entityId: secondGroup.id, verb: 'r' } as const] : []),
    ...(link ? [{ kind: 'datapoint', entityId: link.id, verb: 'r' } as const] : []),
  ];
  return [
    {
      id: 901,
      userName: 'agency',
      name: 'Agency desk',
      email: 'agency@trackgraph.example',
      notes: 'Runs the campaigns',
      createdAt: registeredAt + 86_400_000,
      loginCount: 41,
      apiKey: '00000000-0000-4000-8000-000000000901',
      password: 'sandbox-guest-password',
      grants,
    },
    {
      id: 902,
      userName: 'auditor',
      name: 'Auditor',
      email: 'auditor@trackgraph.example',
      notes: '',
      createdAt: registeredAt + 2 * 86_400_000,
      loginCount: 0,
      apiKey: '00000000-0000-4000-8000-000000000902',
      password: 'sandbox-guest-password',
      grants: [],
    },
  ];
}

export function writeEntryId(letter: string, order: number): string {
  return letter + order.toString(16).toUpperCase().padStart(31, '0');
}
