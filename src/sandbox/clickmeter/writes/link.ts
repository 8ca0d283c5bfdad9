/** The link part of a datapoint body: its target, and everything that decides where else a click may go. */
import {
  readEnumField,
  readFlagField,
  readIdField,
  readListField,
  readNumberField,
  readPartField,
  readTextField,
  requireIdField,
  requireTextField,
  toBody,
  type Body,
} from '../body';
import { createMalformed, createUnknown } from '../faults';
import type { LinkTarget, Store } from '../store';
import { encode, type Wire } from '../wire';

type FieldKind = 'text' | 'number' | 'flag';
type FieldKinds = Readonly<Record<string, FieldKind>>;

const plainFields: FieldKinds = {
  goDomainId: 'number',
  appendQuery: 'flag',
  encodeUrl: 'flag',
  hideUrl: 'flag',
  hideUrlTitle: 'text',
  isABTest: 'flag',
  password: 'text',
  expirationClicks: 'number',
  expirationDate: 'text',
  pauseAfterClicksExpiration: 'flag',
  pauseAfterDateExpiration: 'flag',
  urlAfterClicksExpiration: 'text',
  urlAfterDateExpiration: 'text',
};

const partFields: Readonly<Record<string, FieldKinds>> = {
  browserDestinationItem: { emailDestinationUrl: 'text', mobileDestinationUrl: 'text', spidersDestinationUrl: 'text' },
  uniqueDestinationItem: { firstDestinationUrl: 'text' },
};

const listFields: Readonly<Record<string, FieldKinds>> = {
  randomDestinationItems: { url: 'text' },
  sequentialDestinationItems: { url: 'text' },
  spilloverDestinationItems: { url: 'text' },
  weightedDestinationItems: { url: 'text', weight: 'number' },
  urlsByLanguage: { languageCode: 'text', url: 'text' },
  urlsByNation: { nation: 'text', url: 'text' },
};

/** Which integers these have beyond 0 is attested nowhere; they follow the order of the published names. */
const destinationModes = [
  'Simple',
  'RandomDestination',
  'DestinationByLanguage',
  'SpilloverDestination',
  'DynamicUrl',
  'BrowserDestination',
  'DestinationByNation',
  'UniqueDestination',
  'SequentialDestination',
  'WeightedDestination',
];
const referrerCleanings = ['None', 'Clean', 'Myself'];
const redirectNumbers: Readonly<Record<string, number>> = {
  '301': 301,
  '307': 307,
  permanentredirect: 301,
  temporaryredirect: 307,
};

export function readLink(store: Store, body: Body): LinkTarget {
  const destinationMode = readEnumField(body, 'destinationMode', destinationModes) ?? 0;
  const url = readUrl(body, destinationMode === 0);
  const domainId = requireIdField(body, 'domainId');
  if (!store.domains.has(domainId)) throw createUnknown('domainId', domainId);
  const expirationDate = readTextField(body, 'expirationDate') ?? '';
  if (!/^(\d{14})?$/.test(expirationDate)) throw createMalformed('expirationDate', expirationDate, 'YYYYMMDDHHmmss');
  return {
    url,
    redirectType: readRedirectType(body),
    domainId,
    scriptIds: readScripts(store, body),
    settings: encode({
      destinationMode,
      referrerClean: readEnumField(body, 'referrerClean', referrerCleanings),
      ...readFields(body, plainFields),
      ...readParts(body),
      ...readLists(body),
    }),
  };
}

/** Only a plain redirect cannot do without an address of its own. */
function readUrl(body: Body, isRequired: boolean): string {
  const url = isRequired ? requireTextField(body, 'url') : (readTextField(body, 'url') ?? '');
  if (url !== '' && !URL.canParse(url)) throw createMalformed('url', url, 'an absolute address');
  return url;
}

function readRedirectType(body: Body): number {
  const text = readTextField(body, 'redirectType') ?? '301';
  const number = redirectNumbers[text.trim().toLowerCase()];
  if (number === undefined) throw createMalformed('redirectType', text, '301 or 307');
  return number;
}

function readScripts(store: Store, body: Body): readonly number[] {
  return (readListField(body, 'scripts') ?? []).map((value) => {
    const id = readIdField(toBody(value) ?? new Map([['id', value]]), 'id');
    if (id === undefined || !store.scripts.has(id)) throw createUnknown('scripts', id ?? 0);
    return id;
  });
}

function readParts(body: Body): Wire {
  return Object.fromEntries(
    Object.entries(partFields).map(([name, kinds]) => {
      const part = readPartField(body, name);
      return [name, part && readFields(part, kinds)];
    }),
  );
}

/** An empty list of destinations is none. */
function readLists(body: Body): Wire {
  return Object.fromEntries(
    Object.entries(listFields).map(([name, kinds]) => {
      const items = readListField(body, name) ?? [];
      return [name, items.length === 0 ? null : items.map((item) => readFields(toBody(item) ?? new Map(), kinds))];
    }),
  );
}

function readFields(body: Body, kinds: FieldKinds): Wire {
  return encode(Object.fromEntries(Object.entries(kinds).map(([name, kind]) => [name, readers[kind](body, name)])));
}

const readers: Readonly<Record<FieldKind, (body: Body, name: string) => unknown>> = {
  text: readTextField,
  number: readNumberField,
  flag: readFlagField,
};
