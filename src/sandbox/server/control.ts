/** The control routes of an emulator's server: `/_sandbox/…`, for tests and for people who try things out. */
import { replyJson, type EmulatorReply, type EmulatorRequest } from '../kit';
import { readFault, type FaultList } from './faults';
import type { RequestLog } from './log';

export const controlPrefix = '/_sandbox/';

export interface Controlled {
  readonly log: RequestLog;
  readonly faults: FaultList;
  readonly expireTokens: () => void;
  readonly reset: () => void;
}

export function answerControl(request: EmulatorRequest, controlled: Controlled): EmulatorReply {
  const route = routes[request.path.slice(controlPrefix.length).replace(/\/$/, '')];
  if (route === undefined) {
    const known = Object.keys(routes).map((name) => `${controlPrefix}${name}`);
    return replyJson(404, { error: `No such control route. There are: ${known.join(', ')}` });
  }
  const act = route[request.method];
  if (act === undefined) {
    const methods = Object.keys(route).join(', ');
    return replyJson(405, { error: `This control route takes ${methods}.` }, { allow: methods });
  }
  return act(request, controlled);
}

type ControlRoute = Readonly<Record<string, (request: EmulatorRequest, controlled: Controlled) => EmulatorReply>>;

const nothing: EmulatorReply = { status: 204 };

const routes: Readonly<Record<string, ControlRoute>> = {
  log: {
    GET: listLog,
    DELETE: (_, { log }) => {
      log.clear();
      return nothing;
    },
  },
  faults: {
    GET: (_, { faults }) => replyJson(200, faults.list()),
    POST: addFault,
    DELETE: (_, { faults }) => {
      faults.clear();
      return nothing;
    },
  },
  'tokens/expire': {
    POST: (_, { expireTokens }) => {
      expireTokens();
      return nothing;
    },
  },
  reset: {
    POST: (_, { reset }) => {
      reset();
      return nothing;
    },
  },
};

function listLog(request: EmulatorRequest, { log }: Controlled): EmulatorReply {
  const since = request.query.get('since');
  if (since === null) return replyJson(200, log.entries);
  const after = Number(since);
  if (since.trim() === '' || !Number.isFinite(after)) {
    return replyJson(400, { error: 'Expected since: epoch milliseconds, such as 1767225600000.' });
  }
  return replyJson(
    200,
    log.entries.filter((entry) => entry.at > after),
  );
}

function addFault(request: EmulatorRequest, { faults }: Controlled): EmulatorReply {
  const fault = readFault(parseJson(request.body));
  if ('expected' in fault) return replyJson(400, { error: `Expected ${fault.expected}.` });
  faults.add(fault);
  return replyJson(201, faults.list());
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
