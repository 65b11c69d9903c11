import { Inflate } from 'fflate';
import { MAX_UNPACKED } from '../limits';
import { damaged, Refusal } from '../refusal';
import type { ZipEntry } from './zipDirectory';

/** Packed bytes that are unpacked at a time; deflate makes at most a thousand times as many. */
const STEP = 16 * 1024;
const MEGABYTE = 1024 * 1024;

/**
 * The parts of a zip, unpacked on demand. Real bytes are counted over all parts, whatever the
 * directory claims: beyond the limit, reading ends with a refusal. Names are looked up without
 * regard to case; of two parts with one name the first is taken.
 */
export class ZipParts {
  private readonly entries = new Map<string, ZipEntry>();
  private unpacked = 0;

  constructor(
    private readonly bytes: Uint8Array,
    entries: readonly ZipEntry[],
    private readonly limit = MAX_UNPACKED,
  ) {
    for (const entry of entries) {
      const name = entry.name.toLowerCase();
      if (!this.entries.has(name)) this.entries.set(name, entry);
    }
  }

  has(name: string): boolean {
    return this.entries.has(name.toLowerCase());
  }

  /** Names of all parts as they are written. */
  names(): readonly string[] {
    return [...this.entries.values()].map(({ name }) => name);
  }

  /** Gives a part piece by piece; false when there is no such part. Throws a refusal. */
  each(name: string, take: (piece: Uint8Array) => void): boolean {
    const entry = this.entries.get(name.toLowerCase());
    if (entry === undefined) return false;
    if (entry.isEncrypted) throw new Refusal('read.password');
    const count = (piece: Uint8Array): void => {
      this.unpacked += piece.length;
      if (this.unpacked > this.limit)
        throw new Refusal('read.tooLarge', { limit: Math.round(this.limit / MEGABYTE) });
      if (piece.length > 0) take(piece);
    };
    if (entry.method === 0) this.copy(entry, count);
    else if (entry.method === 8) this.inflate(entry, count);
    else throw damaged();
    return true;
  }

  /** A whole part; null when there is none. Throws a refusal. */
  whole(name: string): Uint8Array | null {
    const pieces: Uint8Array[] = [];
    let length = 0;
    const isThere = this.each(name, (piece) => {
      pieces.push(piece);
      length += piece.length;
    });
    if (!isThere) return null;
    const whole = new Uint8Array(length);
    let at = 0;
    for (const piece of pieces) {
      whole.set(piece, at);
      at += piece.length;
    }
    return whole;
  }

  private copy({ start, end }: ZipEntry, take: (piece: Uint8Array) => void): void {
    for (let at = start; at < end; at += MEGABYTE)
      take(this.bytes.subarray(at, Math.min(at + MEGABYTE, end)));
  }

  private inflate({ start, end }: ZipEntry, take: (piece: Uint8Array) => void): void {
    const inflate = new Inflate((piece) => take(piece));
    try {
      for (let at = start; at < end; at += STEP) {
        const next = Math.min(at + STEP, end);
        inflate.push(this.bytes.subarray(at, next), next === end);
      }
    } catch (error) {
      if (error instanceof Refusal) throw error;
      throw damaged();
    }
  }
}
