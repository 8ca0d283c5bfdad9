/** One click or one conversion, found by the five values that name it. */
import { replyJson, type EmulatorReply } from '../kit';
import { readDay, readRequired, refuseUnknown } from './parameters';
import { Refusal } from './replies';
import type { Timelines } from './timelines';

const dayMs = 86_400_000;

export interface Singles {
  /** Null when there is no read of that name. */
  readonly answer: (name: string, query: URLSearchParams) => EmulatorReply | null;
}

export function createSingles(timelines: Timelines): Singles {
  return {
    answer: (name, query) => {
      if (name !== 'click' && name !== 'conversion') return null;
      const key = name === 'click' ? 'tx_id' : 'hash';
      refuseUnknown(query, ['integration_id', 'request_date', 'offer', 'publisher', key]);
      const wanted = ['offer', 'publisher', key].map((field) => [field, readRequired(query, field)] as const);
      const day = readDay(query, 'request_date');
      const timeline = timelines.open(name, readRequired(query, 'integration_id'));
      const { first, end } = timeline.findBounds(day, day + dayMs);
      for (const entry of timeline.entries.slice(first, end)) {
        const row = timeline.toRow(entry);
        if (wanted.every(([field, value]) => row[field] === value)) return replyJson(200, row);
      }
      throw new Refusal(404, `No ${name} matches`);
    },
  };
}
