/** The people (and bots) of the sandbox's world: where they live, what they hold in their hands, and that they come back. */
import type { CodeWriter } from './codes';
import { spreadByWeight, type Random } from './random';
import { botDevices, botProviders, devices, internetProviders, places, type Device, type Place } from './people-tables';

/** Keeps the same place, device and address on every visit. */
export interface Person {
  readonly id: string;
  readonly place: Place;
  readonly device: Device;
  readonly screenClass: string;
  readonly ip: string;
  readonly isp: string;
}

export interface People {
  /** Someone for a visit to the source with this index: often a person who has been there before. */
  readonly choosePerson: (source: number) => Person;
  /** The person who came to this source last, if any. */
  readonly findLast: (source: number) => Person | undefined;
  readonly chooseBot: () => Person;
}

const sameSourceShare = 0.3;
const anyPersonShare = 0.14;
const rememberedPerSource = 48;

/** One entry for each source: the country, in lower case, that its new visitors come from, or null for anywhere. */
export function createPeople(countries: readonly (string | null)[], codes: CodeWriter, random: Random): People {
  const everyPlace = spreadByWeight(places);
  const placesBySource = countries.map((country) =>
    country === null ? everyPlace : everyPlace.filter((place) => place.country === country),
  );
  const everyDevice = spreadByWeight(devices);
  const addresses = createAddresses();
  const everybody: Person[] = [];
  const bySource = countries.map((): Person[] => []);
  const lastBySource: (Person | undefined)[] = [];
  const bots = Array.from({ length: 24 }, () =>
    createPerson(everyPlace, random.pick(botDevices), random.pick(botProviders)),
  );

  function createPerson(homes: readonly Place[], device: Device, isp: string): Person {
    return {
      id: codes.writeHex(16),
      place: random.pick(homes),
      device,
      screenClass: random.pick(device.screenClasses),
      ip: random.pick(addresses),
      isp,
    };
  }

  function chooseFrom(known: readonly Person[], homes: readonly Place[]): Person {
    const dice = random.next();
    if (dice < sameSourceShare && known.length > 0) return random.pick(known);
    if (dice > 1 - anyPersonShare && everybody.length > 0) return random.pick(everybody);
    const person = createPerson(homes, random.pick(everyDevice), random.pick(internetProviders));
    everybody.push(person);
    return person;
  }

  return {
    choosePerson: (source) => {
      const known = bySource[source] as Person[];
      const person = chooseFrom(known, placesBySource[source] as readonly Place[]);
      if (known.length < rememberedPerSource) known.push(person);
      else known[random.integer(rememberedPerSource)] = person;
      lastBySource[source] = person;
      return person;
    },
    findLast: (source) => lastBySource[source],
    chooseBot: () => random.pick(bots),
  };
}

/** The addresses that are reserved for documentation. */
function createAddresses(): readonly string[] {
  return ['203.0.113', '198.51.100', '192.0.2'].flatMap((network) =>
    Array.from({ length: 254 }, (_, index) => `${network}.${index + 1}`),
  );
}
