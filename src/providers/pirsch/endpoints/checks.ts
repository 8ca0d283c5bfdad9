/** What no change at Pirsch may hold, refused before anything is sent. */
import { InputError } from '../../../errors';

/** `field` stands right below the input. */
export function checkText(text: string, field: string): string {
  if (text.trim() === '') throw new InputError(`${field} must not be empty.`, `input.${field}`);
  return text;
}

export function checkWhole(value: number, field: string): number {
  if (value < 0) throw new InputError(`${field} must not be negative.`, `input.${field}`);
  return value;
}
