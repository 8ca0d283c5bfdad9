/** Changes of links and pixels, one at a time. */
import type { CallContext } from '../../../../http/types';
import type { DatapointDraft, DraftType } from '../../normalise';
import { createDatapointBody, mergeDatapoint } from '../../normalise';
import type { RawWire } from '../../wire';
import { isPixelWire, parseCreated, parseDone } from '../../wire';
import type { Tools } from '../tools';
import { createMissing, readRaw } from './raw';
import type { Thing } from './things';

export const datapoint: Thing = { type: 'Datapoint', path: '/datapoints', idName: 'id', readOnly: [] };

/** A thing at ClickMeter, by its kind and id. */
export interface DraftTarget {
  readonly type: DraftType;
  readonly id: string;
}

/** Answers the new id. `isInGroup` chooses the call of the group; both make the same. */
export function createDatapoint(
  tools: Tools,
  type: DraftType,
  draft: DatapointDraft,
  isInGroup: boolean,
  context: CallContext,
): Promise<string> {
  const body = createDatapointBody(type, draft);
  return isInGroup
    ? tools.write(
        { operation: 'POST /groups/{id}/datapoints', values: { id: draft.group ?? '' }, body, parse: parseCreated },
        context,
      )
    : tools.write({ operation: 'POST /datapoints', body, parse: parseCreated }, context);
}

/** What to send so that only what the draft names is changed. */
export async function readMerged(
  tools: Tools,
  { type, id }: DraftTarget,
  draft: DatapointDraft,
  context: CallContext,
): Promise<RawWire> {
  return mergeDatapoint(type, await readDatapoint(tools, { type, id }, context), draft);
}

export async function updateDatapoint(
  tools: Tools,
  target: DraftTarget,
  draft: DatapointDraft,
  context: CallContext,
): Promise<void> {
  const body = await readMerged(tools, target, draft, context);
  await tools.write({ operation: 'POST /datapoints/{id}', values: { id: target.id }, body, parse: parseDone }, context);
}

/** The call turns the mark over, so it is made only where it stands otherwise. */
export async function setDatapointFavorite(
  tools: Tools,
  target: DraftTarget,
  isFavorite: boolean,
  context: CallContext,
): Promise<void> {
  const raw = await readDatapoint(tools, target, context);
  if (Boolean(raw.preferred) === isFavorite) return;
  const request = { operation: 'PUT /datapoints/{id}/favourite', values: { id: target.id }, parse: parseDone };
  await tools.write(request, context);
}

async function readDatapoint(tools: Tools, { type, id }: DraftTarget, context: CallContext): Promise<RawWire> {
  const raw = await readRaw(tools, 'GET /datapoints/{id}', { id }, context);
  if (isPixelWire(raw) !== (type === 'TrackingPixel')) throw createMissing(tools, type);
  return raw;
}
