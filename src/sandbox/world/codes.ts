/** The opaque codes of the sandbox's world: ids, hashes and keys, written from the world's own chance. */
import type { Random } from './random';

const crockford = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const hexadecimal = '0123456789abcdef';
const alphanumeric = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

export interface CodeWriter {
  /** 26 characters that sort by time. */
  readonly writeTimed: (at: number) => string;
  readonly writeHex: (length: number) => string;
  readonly writeOpaque: (length: number) => string;
}

export function createCodeWriter(random: Random): CodeWriter {
  // Strings made from bytes are flat; tens of thousands joined from pieces would keep every piece in memory.
  const bytes = Buffer.alloc(64);

  function writeFrom(alphabet: string, start: number, end: number): string {
    for (let index = start; index < end; index += 1)
      bytes[index] = alphabet.charCodeAt(random.integer(alphabet.length));
    return bytes.toString('latin1', 0, end);
  }

  function writeFiveCharacters(value: number, start: number): void {
    for (let place = 0; place < 5; place += 1)
      bytes[start + place] = crockford.charCodeAt((value >> (20 - 5 * place)) & 31);
  }

  return {
    writeTimed: (at) => {
      writeFiveCharacters(Math.floor(at / 2 ** 25), 0);
      writeFiveCharacters(at % 2 ** 25, 5);
      return writeFrom(crockford, 10, 26);
    },
    writeHex: (length) => writeFrom(hexadecimal, 0, length),
    writeOpaque: (length) => writeFrom(alphanumeric, 0, length),
  };
}
