/** Redirect domains and retargeting scripts. */
import type { RedirectDomainRecord, RetargetingScriptRecord } from '../../world/types';
import { domainTypeNumbers, encode, type Wire } from '../wire';

export function encodeDomain(domain: RedirectDomainRecord): Wire {
  return encode({
    id: domain.id,
    name: domain.name,
    type: domainTypeNumbers[domain.kind],
    custom404: domain.custom404,
    customHomepage: domain.customHomepage,
  });
}

export function encodeScript(script: RetargetingScriptRecord): Wire {
  return encode({ id: script.id, name: script.name, script: script.script });
}
