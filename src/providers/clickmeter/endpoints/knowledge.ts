/** What earlier answers taught about an account; it decides how things are asked for, never what is answered. */
import { pageSize } from '../limits';

export interface Knowledge {
  /** How many active things of a type there are. */
  readonly noteCount: (type: string, count: number) => void;
  /** Pages that hold all of them; undefined: not known yet. */
  readonly readPages: (type: string) => number | undefined;
  readonly noteGroup: (id: string, group: string) => void;
  readonly readGroup: (id: string) => string | undefined;
  /** Whether a list answers whole things when asked to. */
  readonly noteExpansion: (operation: string, isExpanded: boolean) => void;
  readonly readExpansion: (operation: string) => boolean | undefined;
}

const mostGroups = 20_000;

export function createKnowledge(): Knowledge {
  const counts = new Map<string, number>();
  const groups = new Map<string, string>();
  const expansions = new Map<string, boolean>();
  return {
    noteCount: (type, count) => void counts.set(type, count),
    readPages: (type) => {
      const count = counts.get(type);
      return count === undefined ? undefined : Math.max(1, Math.ceil(count / pageSize));
    },
    noteGroup: (id, group) => {
      if (groups.size >= mostGroups) groups.clear();
      groups.set(id, group);
    },
    readGroup: (id) => groups.get(id),
    noteExpansion: (operation, isExpanded) => void expansions.set(operation, isExpanded),
    readExpansion: (operation) => expansions.get(operation),
  };
}
