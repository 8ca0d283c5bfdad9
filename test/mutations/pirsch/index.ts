/** Pirsch. What it refuses, it refuses to a client that may read one website's settings and statistics, and nothing else. */
import type { ProviderMutations } from '../entry';
import { accessLinks, apiClients } from './access';
import { collection } from './collection';
import { goals } from './goals';
import { emailReports, members } from './people';
import { preparePirsch, weakenPirsch } from './prepare';
import { websites } from './websites';

export const pirsch: ProviderMutations = {
  sandbox: 'pirsch',
  id: 'PIRSCH',
  name: 'Pirsch',
  pathPrefix: '/api/v1',
  refusal: { status: 403, body: JSON.stringify({ validation: null, error: ['No access'] }) },
  weaken: weakenPirsch,
  harmless: ['POST /token'],
  turnMs: 61_000,
  prepare: preparePirsch,
  entries: [...collection, ...websites, ...accessLinks, ...apiClients, ...members, ...emailReports, ...goals],
};
