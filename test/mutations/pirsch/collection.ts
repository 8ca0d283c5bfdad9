/** What websites' servers tell: read again as statistics, where Pirsch has one of it. */
import type { Entry, Invalid, Known, Look } from '../entry';
import { look, refuseNonsense } from '../entry';
import { blank, unknownAccount } from './prepare';

const visitor = {
  ip: '81.2.69.142',
  userAgent: 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
};
const toUrl = ({ hostname }: Known): string => `https://${hostname}/told-by-a-server`;

const noAddress: Invalid = {
  what: 'an address of a visitor that is none',
  override: { ip: '123.456.789.0' },
  field: 'input.ip',
};
const badHeader: Invalid = {
  what: 'a header of a proxy that names no address',
  override: { forwarded: 'for=unknown' },
  field: 'input.forwarded',
};
const elsewhere: Invalid = {
  what: 'a page of nobody in the account',
  override: { url: 'https://elsewhere.example/' },
  field: 'input.url',
  isToldByProvider: true,
};
const whoever: readonly Invalid[] = [noAddress, badHeader, blank('userAgent'), refuseNonsense('account')];
const wherever: readonly Invalid[] = [
  ...whoever,
  elsewhere,
  { what: 'a screen of less than nothing', override: { screenWidth: -1 }, field: 'input.screenWidth' },
  { what: 'an idempotency key of nothing', override: { idempotencyKey: '' }, field: 'input.idempotencyKey' },
];

/** Today's, which are kept like all others. */
const lookAtToday = (known: Known, selection: string): Look => look(known.website, 'Website', selection);

export const collection: readonly Entry[] = [
  {
    mutation: 'hitCreate',
    selection: 'wasSent',
    write: 'POST /hit',
    input: (known) => ({ ...visitor, url: toUrl(known), title: 'Told by a server' }),
    invalid: wherever,
    unknown: unknownAccount,
    forbidden: 'weaker',
    read: (known) =>
      lookAtToday(
        known,
        'traffic(range: { preset: TODAY }, filter: { path: "/told-by-a-server" }) { metrics { views visitors } }',
      ),
    becomes: () => ({ traffic: { metrics: { views: 1, visitors: 1 } } }),
  },
  {
    mutation: 'eventCreate',
    selection: 'wasSent',
    write: 'POST /event',
    input: (known) => ({
      ...visitor,
      url: toUrl(known),
      name: 'Told',
      durationSeconds: 3,
      metadata: [{ key: 'by', value: 'server' }],
    }),
    invalid: [
      ...wherever,
      blank('name'),
      { what: 'a duration of less than nothing', override: { durationSeconds: -1 }, field: 'input.durationSeconds' },
      {
        what: 'a key that comes twice',
        override: { metadata: ['one', 'other'].map((value) => ({ key: 'by', value })) },
        field: 'input.metadata.1.key',
      },
    ],
    unknown: unknownAccount,
    forbidden: 'weaker',
    read: (known) =>
      lookAtToday(
        known,
        'eventList(range: { preset: TODAY }, filter: { event: "Told" }) { nodes { name metadata { key value } count } }',
      ),
    becomes: () => ({
      eventList: { nodes: [{ name: 'Told', metadata: [{ key: 'by', value: 'server' }], count: 1 }] },
    }),
  },
  {
    mutation: 'sessionKeepAlive',
    selection: 'wasSent',
    write: 'POST /session',
    input: () => visitor,
    invalid: whoever,
    unknown: unknownAccount,
    forbidden: 'weaker',
    read: { reason: 'no statistic of Pirsch shows when a visitor was last there: the call itself stands in the log' },
  },
];
