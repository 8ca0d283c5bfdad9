/** Tags and retargeting scripts by id. */
import type { ReadSource } from '../../provider';
import { normaliseScript, normaliseTag } from '../normalise';
import { parseScript, parseTag } from '../wire';
import { createSingleRead } from './read-one';
import type { Tools } from './tools';

export function createTagRead(tools: Tools): ReadSource {
  const single = {
    operation: 'GET /tags/{tagId}',
    idName: 'tagId',
    type: 'Tag',
    parse: parseTag,
    normalise: normaliseTag,
  };
  return createSingleRead(tools, single, ['name']);
}

export function createScriptRead(tools: Tools): ReadSource {
  const single = {
    operation: 'GET /retargeting/{id}',
    idName: 'id',
    type: 'RetargetingScript',
    parse: parseScript,
    normalise: normaliseScript,
  };
  return createSingleRead(tools, single, ['name', 'code']);
}
