/** What earlier answers taught about an account; it decides how things are asked for, never what is answered. */
import { pageSize } from '../limits';

/** Which of the lists a thing stands in. */
export interface Place {
  /** As it is asked for: `active`, `deleted`, … */
  readonly status: string;
  readonly group: string | undefined;
}

/** One list of the wire; a status that is absent is any. */
export interface ListPlace {
  readonly status?: string | undefined;
  readonly group?: string | undefined;
}

export interface Knowledge {
  /** How many things of a type there are in a state, in all or in one group. */
  readonly noteCount: (type: string, place: ListPlace, count: number) => void;
  /** Pages that hold all of them, in all or in one group; undefined: not known yet. */
  readonly readPages: (type: string, status: string | undefined, group?: string) => number | undefined;
  readonly notePlace: (type: string, id: string, place: Place) => void;
  /** Active, and of no known group, unless it was seen elsewhere. */
  readonly readPlace: (type: string, id: string) => Place;
  /** Whether a list answers whole things when asked to. */
  readonly noteExpansion: (operation: string, isExpanded: boolean) => void;
  readonly readExpansion: (operation: string) => boolean | undefined;
}

/** Of things, and of lists. */
const mostPlaces = 20_000;
const usualPlace: Place = { status: 'active', group: undefined };

export function createKnowledge(): Knowledge {
  const counts = new Map<string, number>();
  const places = new Map<string, Place>();
  const expansions = new Map<string, boolean>();
  return {
    noteCount: (type, { status, group }, count) => {
      if (counts.size >= mostPlaces) counts.clear();
      counts.set(toListKey(type, status, group), count);
    },
    readPages: (type, status, group) => {
      const count = counts.get(toListKey(type, status, group));
      return count === undefined ? undefined : Math.max(1, Math.ceil(count / pageSize));
    },
    notePlace: (type, id, place) => {
      if (places.size >= mostPlaces) places.clear();
      places.set(`${type} ${id}`, place);
    },
    readPlace: (type, id) => places.get(`${type} ${id}`) ?? usualPlace,
    noteExpansion: (operation, isExpanded) => void expansions.set(operation, isExpanded),
    readExpansion: (operation) => expansions.get(operation),
  };
}

function toListKey(type: string, status = '', group = ''): string {
  return `${type} ${status} ${group}`;
}
