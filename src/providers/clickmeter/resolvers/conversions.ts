/** Changes of conversions, and of what they are counted for. */
import type {
  ConversionAttachDatapointInput,
  ConversionCreateInput,
  ConversionReplaceDatapointInput,
  ConversionSetNotesInput,
  ConversionUpdateDatapointsInput,
  ConversionUpdateInput,
} from '../../../generated/graphql';
import type { ProviderError } from '../../../errors';
import type { Entity } from '../../../model/entity';
import { decodeGlobalId } from '../../../model/ids';
import type { UserError } from '../../../model/user-error';
import { catchUserErrors, toUserErrors } from '../../../model/user-error';
import type { Tools } from '../endpoints';
import { runParts } from '../endpoints/writes/batch';
import { conversion, createThing, patchThing, setText, updateThing } from '../endpoints/writes/things';
import { toConversionMembers } from '../normalise';
import { toItemErrors } from './bulk';
import { createChange, deleteChange, updateChange } from './changes';
import { datapointTypes, readOneOf, withoutNulls } from './draft';
import type { Change } from './input';
import { checkCount, nameMissing, readBack, readOwn, readTarget, refuseNull } from './input';

const names = {
  name: ['name'],
  description: ['description'],
  value: ['value'],
  protocol: ['protocol'],
  text: ['notes'],
  id: ['datapoint'],
  replaceId: ['replacedDatapoint'],
};
const types = [conversion.type];
const patch = '/datapoints/patch';

export const conversionMutations = {
  conversionCreate: createChange<ConversionCreateInput>(
    'conversion',
    conversion.type,
    (tools, input, { call }) => {
      checkProtocol(input.protocol ?? undefined);
      return createThing(tools, conversion, toConversionMembers(withoutNulls(input)), call);
    },
    names,
  ),
  conversionUpdate: updateChange<ConversionUpdateInput>(
    'conversion',
    types,
    ({ tools, id }, input, { call }) => {
      refuseNull(input.name, 'input.name');
      checkProtocol(input.protocol);
      return updateThing(tools, conversion, id, () => toConversionMembers(input), call);
    },
    names,
  ),
  conversionDelete: deleteChange(conversion),
  conversionSetNotes: updateChange<ConversionSetNotesInput>(
    'conversion',
    types,
    ({ tools, id }, { notes }, { call }) =>
      setText(tools, conversion, id, { below: '/notes', text: notes ?? null }, call),
    names,
  ),
  conversionAttachDatapoint: associate('add'),
  conversionDetachDatapoint: associate('remove'),
  conversionReplaceDatapoint: updateChange<ConversionReplaceDatapointInput>(
    'conversion',
    types,
    ({ tools, id }, { datapoint, replacedDatapoint }, { call }) => {
      const added = readOwn(tools, datapoint, datapointTypes, 'input.datapoint');
      const replaced = readOwn(tools, replacedDatapoint, datapointTypes, 'input.replacedDatapoint');
      const body = { action: 'replace', id: Number(added), replaceId: Number(replaced) };
      return patchThing(tools, conversion, id, { below: patch, body }, call);
    },
    names,
    'id or replaceId',
  ),
  conversionUpdateDatapoints: updateDatapoints,
};

function associate(action: 'add' | 'remove') {
  return updateChange<ConversionAttachDatapointInput>(
    'conversion',
    types,
    ({ tools, id }, { datapoint }, { call }) => {
      const body = { action, id: Number(readOwn(tools, datapoint, datapointTypes, 'input.datapoint')) };
      return patchThing(tools, conversion, id, { below: patch, body }, call);
    },
    names,
    'id',
  );
}

interface Result {
  readonly datapoint: Entity | null;
  readonly userErrors: readonly UserError[];
}

interface Request {
  readonly action: 'add' | 'remove';
  readonly id: number;
}

/** The answer is one for the whole part, so all of a part share it. */
function updateDatapoints(
  ...[, { input }, context]: Parameters<Change<ConversionUpdateDatapointsInput>>
): Promise<object> {
  const act = async () => {
    checkCount(input.changes.length, 100, 'input.changes');
    const target = readTarget(context, input.id, types);
    const { tools } = target;
    const prepared = input.changes.map((change, index) => prepare(tools, change, index));
    const sendable = prepared.flatMap((one) => ('request' in one ? [one] : []));
    const send = async (part: readonly (typeof sendable)[number][]): Promise<readonly Result[]> => {
      const body = { patchRequests: part.map(({ request }) => request) };
      await patchThing(tools, conversion, target.id, { below: '/datapoints/batch/patch', body }, context.call);
      return part.map(({ datapoint }) => ({ datapoint, userErrors: [] }));
    };
    const outcomes = await runParts(sendable, send, toFailed).catch(async (failure: unknown) => {
      throw await nameMissing(failure, target, 'id of a link or pixel', context);
    });
    const sent = [...outcomes];
    const results = prepared.map((one, index) => ({ index, ...('request' in one ? sent.shift()! : one) }));
    return { conversion: await readBack(target, context), results };
  };
  const nothing = { conversion: null as Entity | null, results: [] as readonly object[] };
  return catchUserErrors(nothing, act, {}, ['input'], ['id']);
}

function prepare(
  tools: Tools,
  { datapoint, isCounted }: ConversionUpdateDatapointsInput['changes'][number],
  index: number,
): Result | { readonly request: Request; readonly datapoint: Entity } {
  try {
    const id = readOwn(tools, datapoint, datapointTypes, `input.changes.${index}.datapoint`);
    const { provider, id: account } = tools.account;
    return {
      request: { action: isCounted ? 'add' : 'remove', id: Number(id) },
      datapoint: { __typename: decodeGlobalId(datapoint).type, provider, account, upstreamId: id },
    };
  } catch (failure) {
    return { datapoint: null, userErrors: toUserErrors(failure, {}, []) };
  }
}

function toFailed(failure: ProviderError): Result {
  return { datapoint: null, userErrors: toItemErrors(failure, {}, []) };
}

/** `OTHER` is for reading only. */
function checkProtocol(protocol: string | null | undefined): void {
  readOneOf(protocol, ['HTTP', 'HTTPS'], 'input.protocol');
}
