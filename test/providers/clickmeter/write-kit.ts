/** A gateway over one account whose API answers as a test tells it, to see what changes send. */
import type { Asked, TestGateway } from '../../support/gateway';
import { startGateway } from '../../support/gateway';
import type { Loopback, LoopbackReply } from '../../support/loopback';
import { startLoopback } from '../../support/loopback';
import { encodeGlobalId } from '../../../src/model/ids';
import { contractAccount } from './recording';

/** `PUT /datapoints/5001/notes` → JSON, status, or a whole reply; several in turn as a list of replies. */
export type Script = Readonly<Record<string, number | object>>;

export interface WriteKit {
  readonly ask: TestGateway['ask'];
  readonly api: Loopback;
  /** What changed something, with its body: `['POST /datapoints', {…}]`. */
  readonly writes: () => readonly (readonly [string, unknown])[];
  readonly calls: () => readonly string[];
  readonly close: () => Promise<void>;
}

export async function startWrites(script: Script): Promise<WriteKit> {
  const api = await startLoopback(({ method, path }) => toReply(script[`${method} ${path}`]));
  const gateway = await startGateway({ accounts: [contractAccount(api.url)] });
  return {
    ask: gateway.ask,
    api,
    writes: () =>
      api.requests
        .filter(({ method }) => method !== 'GET')
        .map(({ method, path, body }) => [`${method} ${path}`, body === '' ? undefined : JSON.parse(body)] as const),
    calls: () => api.requests.map(({ method, path }) => `${method} ${path}`),
    close: async () => {
      await gateway.stop();
      await api.close();
    },
  };
}

export const idOf = (type: string, upstreamId: string): string =>
  encodeGlobalId({ type, provider: 'CLICKMETER', account: 'shop', upstreamId });

export const accountId = encodeGlobalId({
  type: 'Account',
  provider: 'CLICKMETER',
  account: 'shop',
  upstreamId: 'shop',
});

/** One mutation with one input: what it answers, or the errors instead. */
export async function change(
  kit: Pick<WriteKit, 'ask'>,
  field: string,
  selection: string,
  input: object,
): Promise<Asked['data']> {
  const type = `${field.charAt(0).toUpperCase()}${field.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { answer: ${field}(input: $input) { ${selection} userErrors { field message code } } }`;
  const { data, errors } = await kit.ask(query, { input });
  return errors
    ? { errors: errors.map(({ message, extensions }) => ({ message, code: extensions.code })) }
    : data.answer;
}

function toReply(told: number | object | undefined): LoopbackReply {
  if (typeof told === 'number') return { status: told };
  if (told === undefined) {
    return { status: 404, json: { errorCode: '0404', httpErrorCode: 404, Message: 'Not found' } };
  }
  return 'reply' in told ? (told.reply as LoopbackReply) : { json: told };
}
