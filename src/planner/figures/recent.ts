/** Which questions about figures were answered a moment ago: a narrower one may be answered by the same kept answers. */
import type { FiguresQuestion } from '../../model/question';
import type { Connection } from '../../providers/provider';

export interface RecentQuestions {
  readonly list: (connection: Connection, of: string) => readonly FiguresQuestion[];
  readonly note: (connection: Connection, of: string, question: FiguresQuestion) => void;
}

/** Guarantees: at most `most` questions of each type of each account, the latest first. Holds no answers. */
export function createRecentQuestions(most = 12): RecentQuestions {
  const byType = new Map<string, ReadonlyMap<string, FiguresQuestion>>();
  const toKey = ({ account }: Connection, of: string): string => `${account.id} ${of}`;
  return {
    list: (connection, of) => [...(byType.get(toKey(connection, of))?.values() ?? [])],
    note: (connection, of, question) => {
      const text = JSON.stringify(question);
      const known = [...(byType.get(toKey(connection, of)) ?? [])].filter(([one]) => one !== text);
      byType.set(toKey(connection, of), new Map([[text, question] as const, ...known].slice(0, most)));
    },
  };
}
