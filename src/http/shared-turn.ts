/** What the limiter and those who share a call tell each other. */
import type { ProviderError } from '../errors';

/** Who waits for one turn together; told at once of what becomes of it. */
export interface SharedTurn {
  readonly readClients: () => readonly string[];
  /** It comes at `startAt` by the present plan; `refuse` makes the refusal of whoever cannot wait so long. */
  readonly onPlan: (startAt: number, refuse: () => ProviderError) => void;
  /** It will not come: nobody may join any more. */
  readonly onRefusal: () => void;
}
