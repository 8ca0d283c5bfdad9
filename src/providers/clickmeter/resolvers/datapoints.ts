/** Changes of one link or pixel. */
import type {
  DatapointSetFavoriteInput,
  DatapointSetNotesInput,
  TrackingLinkCreateInput,
  TrackingLinkUpdateInput,
  TrackingPixelCreateInput,
  TrackingPixelUpdateInput,
} from '../../../generated/graphql';
import { createDatapoint, datapoint, setDatapointFavorite, updateDatapoint } from '../endpoints/writes/datapoints';
import { setText } from '../endpoints/writes/things';
import type { DraftType } from '../normalise';
import { createChange, deleteChange, updateChange } from './changes';
import { datapointNames, datapointTypes, toDraft, toDraftTarget, withoutNulls } from './draft';

type CreateInput = TrackingLinkCreateInput | TrackingPixelCreateInput;
type UpdateInput = TrackingLinkUpdateInput | TrackingPixelUpdateInput;

export const datapointMutations = {
  trackingLinkCreate: create('TrackingLink', 'trackingLink'),
  trackingPixelCreate: create('TrackingPixel', 'trackingPixel'),
  trackingLinkUpdate: update('TrackingLink', 'trackingLink'),
  trackingPixelUpdate: update('TrackingPixel', 'trackingPixel'),
  trackingLinkDelete: deleteChange(datapoint, ['TrackingLink']),
  trackingPixelDelete: deleteChange(datapoint, ['TrackingPixel']),
  datapointSetFavorite: updateChange<DatapointSetFavoriteInput>(
    'datapoint',
    datapointTypes,
    (target, { favorite }, { call }) => setDatapointFavorite(target.tools, toDraftTarget(target), favorite, call),
  ),
  datapointSetNotes: updateChange<DatapointSetNotesInput>(
    'datapoint',
    datapointTypes,
    ({ tools, id }, { notes }, { call }) =>
      setText(tools, datapoint, id, { below: '/notes', text: notes ?? null }, call),
    { text: ['notes'] },
  ),
};

function create(type: DraftType, field: string) {
  return createChange<CreateInput>(
    field,
    type,
    (tools, { account: _account, idempotencyKey: _key, scope, ...draft }, { call }) =>
      createDatapoint(tools, type, toDraft(tools, withoutNulls(draft)), scope === 'GROUP', call),
    datapointNames,
    ['group'],
  );
}

function update(type: DraftType, field: string) {
  return updateChange<UpdateInput>(
    field,
    [type],
    (target, { id: _, ...change }, { call }) =>
      updateDatapoint(target.tools, toDraftTarget(target), toDraft(target.tools, change), call),
    datapointNames,
  );
}
