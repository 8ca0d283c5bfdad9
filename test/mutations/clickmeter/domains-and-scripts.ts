/** Domains that links live on, and scripts that they hand their visitors to. */
import type { Entry, Known, World } from '../entry';
import { look, refuseNonsense } from '../entry';
import { listOwn, search, unknownAccount, unknownThing } from './prepare';

const prepareDomain =
  (hostname: string) =>
  async ({ make }: World): Promise<Known> => {
    const input = { hostname, kind: 'PERSONAL' };
    const { redirectDomain } = await make('redirectDomainCreate', 'redirectDomain { id }', input);
    return { ownDomain: redirectDomain.id };
  };

const prepareScript =
  (name: string) =>
  async ({ make }: World): Promise<Known> => {
    const input = { name, code: '<script></script>' };
    const { retargetingScript } = await make('retargetingScriptCreate', 'retargetingScript { id }', input);
    return { script: retargetingScript.id };
  };

const readDomain = (fields: string) => (known: Known) => look(known.ownDomain, 'RedirectDomain', fields);
const readScript = (known: Known) => look(known.script, 'RetargetingScript', 'name code');

const domains: readonly Entry[] = [
  {
    mutation: 'redirectDomainCreate',
    selection: 'redirectDomain { id }',
    write: 'POST /domains',
    prepare: prepareDomain('zz-taken.example'),
    input: () => ({ hostname: 'zz-created.example', kind: 'PERSONAL' }),
    invalid: [
      { what: 'a kind that is not one’s own', override: { kind: 'SYSTEM' }, field: 'input.kind' },
      { what: 'an empty name', override: { hostname: '' }, field: 'input.hostname', isToldByProvider: true },
      {
        what: 'a name that is taken',
        override: { hostname: 'zz-taken.example' },
        field: 'input.hostname',
        isToldByProvider: true,
      },
    ],
    unknown: unknownAccount,
    read: search('domains', 'REDIRECT_DOMAIN', 'zz-created', 'hostname kind'),
    becomes: () => [{ hostname: 'zz-created.example', kind: 'PERSONAL' }],
  },
  {
    mutation: 'redirectDomainUpdate',
    selection: 'redirectDomain { id }',
    write: 'POST /domains/{id}',
    prepare: prepareDomain('zz-update.example'),
    input: ({ ownDomain }) => ({ id: ownDomain, homepageUrl: 'https://shop.example/' }),
    invalid: [
      refuseNonsense(),
      {
        what: 'a domain of the provider’s own',
        override: ({ domain }) => ({ id: domain }),
        field: 'input.hostname',
        isToldByProvider: true,
      },
    ],
    unknown: unknownThing('RedirectDomain'),
    read: readDomain('hostname homepageUrl'),
    becomes: () => ({ hostname: 'zz-update.example', homepageUrl: 'https://shop.example/' }),
  },
  {
    mutation: 'redirectDomainDelete',
    selection: 'deletedId',
    write: 'DELETE /domains/{id}',
    prepare: prepareDomain('zz-delete.example'),
    input: ({ ownDomain }) => ({ id: ownDomain }),
    invalid: [
      refuseNonsense(),
      {
        what: 'a domain of the provider’s own',
        override: ({ domain }) => ({ id: domain }),
        field: null,
        code: 'FORBIDDEN',
        isToldByProvider: true,
      },
    ],
    unknown: unknownThing('RedirectDomain'),
    read: readDomain('hostname'),
    becomes: () => 'NOT_FOUND',
  },
];

const scripts: readonly Entry[] = [
  {
    mutation: 'retargetingScriptCreate',
    selection: 'retargetingScript { id }',
    write: 'POST /retargeting',
    input: () => ({ name: 'zz-created', code: '<script></script>' }),
    invalid: [
      refuseNonsense('account'),
      { what: 'an empty name', override: { name: '' }, field: 'input.name', isToldByProvider: true },
      { what: 'an empty script', override: { code: '' }, field: 'input.code', isToldByProvider: true },
    ],
    unknown: unknownAccount,
    read: listOwn('retargetingScripts(first: 100)', 'name', ({ name }) => name === 'zz-created'),
    becomes: () => [{ name: 'zz-created' }],
  },
  {
    mutation: 'retargetingScriptUpdate',
    selection: 'retargetingScript { id }',
    write: 'POST /retargeting/{id}',
    prepare: prepareScript('zz-update'),
    input: ({ script }) => ({ id: script, name: 'zz-updated' }),
    invalid: [
      refuseNonsense(),
      { what: 'no script', override: { code: null }, field: 'input.code' },
      { what: 'an empty name', override: { name: '' }, field: 'input.name', isToldByProvider: true },
    ],
    unknown: unknownThing('RetargetingScript'),
    read: readScript,
    becomes: () => ({ name: 'zz-updated', code: '<script></script>' }),
  },
  {
    mutation: 'retargetingScriptDelete',
    selection: 'deletedId',
    write: 'DELETE /retargeting/{id}',
    prepare: prepareScript('zz-delete'),
    input: ({ script }) => ({ id: script }),
    invalid: [refuseNonsense()],
    unknown: unknownThing('RetargetingScript'),
    read: readScript,
    becomes: () => 'NOT_FOUND',
  },
];

export const domainsAndScripts: readonly Entry[] = [...domains, ...scripts];
