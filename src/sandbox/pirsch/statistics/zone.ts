/** Calendar days and hours in a time zone; a day is a whole number, counted from 1970-01-01. */
import { Temporal } from 'temporal-polyfill';

export interface ZoneClock {
  readonly toDay: (at: number) => number;
  /** 0 to 23. */
  readonly toHour: (at: number) => number;
}

export interface ZoneClocks {
  /** Null for a name that is no IANA zone. */
  readonly get: (zone: string) => ZoneClock | null;
}

const dayMs = 86_400_000;
const keptZones = 24;

/** Clocks are kept, because their offsets are costly to look up. */
export function createZoneClocks(): ZoneClocks {
  const clocks = new Map<string, ZoneClock>();
  return {
    get: (zone) => {
      const kept = clocks.get(zone);
      if (kept !== undefined) return kept;
      if (!isZone(zone)) return null;
      if (clocks.size >= keptZones) clocks.clear();
      const clock = createZoneClock(zone);
      clocks.set(zone, clock);
      return clock;
    },
  };
}

export function readDay(text: string): number | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  const at = Date.parse(`${text}T00:00:00Z`);
  return Number.isNaN(at) || !new Date(at).toISOString().startsWith(text) ? null : at / dayMs;
}

/** Midnight UTC, whatever the zone is. */
export function toDayStamp(day: number): string {
  return `${new Date(day * dayMs).toISOString().slice(0, 10)}T00:00:00Z`;
}

function createZoneClock(zone: string): ZoneClock {
  /** At the beginning of each UTC day that was asked about. */
  const offsets = new Map<number, number>();

  function readDayOffset(utcDay: number): number {
    let offset = offsets.get(utcDay);
    if (offset === undefined) {
      offset = readOffset(zone, utcDay * dayMs);
      offsets.set(utcDay, offset);
    }
    return offset;
  }

  function toLocal(at: number): number {
    const utcDay = Math.floor(at / dayMs);
    const offset = readDayOffset(utcDay);
    return at + (offset === readDayOffset(utcDay + 1) ? offset : readOffset(zone, at));
  }

  return {
    toDay: (at) => Math.floor(toLocal(at) / dayMs),
    toHour: (at) => Math.floor((toLocal(at) % dayMs) / 3_600_000),
  };
}

function readOffset(zone: string, at: number): number {
  return Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone).offsetNanoseconds / 1_000_000;
}

function isZone(zone: string): boolean {
  if (!/^[A-Za-z]/.test(zone)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}
