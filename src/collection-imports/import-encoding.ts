import { isUtf8 } from 'node:buffer';

export const refusedBecause = {
  empty: 'There is nothing in it',
  compressed: 'It is an archive or compressed',
  encoding: 'It is text neither in UTF-8 nor in UTF-16',
  not_text: 'It is not text',
} as const;
export type RefusedBecause = keyof typeof refusedBecause;

/** A file that cannot be read as text. */
export class NotText extends Error {
  constructor(readonly because: RefusedBecause) {
    super(refusedBecause[because]);
  }
}

/** How much of a file is looked at to tell how its text is written. */
const SAMPLE = 64 * 1024;

/** The same text in UTF-8 without a mark in front, whatever it came in; refused where that cannot be told. */
export async function* toUtf8(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const chunks = source[Symbol.asyncIterator]();
  const head = await sampleOf(chunks);
  const { encoding, skip } = encodingOf(head);
  const rest = { [Symbol.asyncIterator]: () => chunks };
  if (encoding === 'utf-8') {
    yield head.subarray(skip);
    yield* rest;
    return;
  }
  // Half a character at the end of a chunk waits for the next one; what is no character becomes a mark of its own.
  const decoder = new TextDecoder(encoding, { ignoreBOM: true });
  yield Buffer.from(decoder.decode(head.subarray(skip), { stream: true }));
  for await (const chunk of rest) yield Buffer.from(decoder.decode(chunk, { stream: true }));
  yield Buffer.from(decoder.decode());
}

async function sampleOf(chunks: AsyncIterator<Buffer>): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for (let size = 0; size < SAMPLE;) {
    const { done, value } = await chunks.next();
    if (done) break;
    pieces.push(value);
    size += value.length;
  }
  const sample = Buffer.concat(pieces);
  if (sample.length === 0) throw new NotText('empty');
  return sample;
}

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

export function encodingOf(head: Buffer): { encoding: Encoding; skip: number } {
  if (beginsWith(head, 0xef, 0xbb, 0xbf)) return { encoding: 'utf-8', skip: 3 };
  if (beginsWith(head, 0xff, 0xfe)) return { encoding: 'utf-16le', skip: 2 };
  if (beginsWith(head, 0xfe, 0xff)) return { encoding: 'utf-16be', skip: 2 };
  if (beginsWith(head, 0x1f, 0x8b) || beginsWith(head, 0x50, 0x4b, 3, 4)) throw new NotText('compressed');
  const zeros = zerosIn(head.subarray(0, 4096));
  if (zeros.odd > 0.3 && zeros.even < 0.1) return { encoding: 'utf-16le', skip: 0 };
  if (zeros.even > 0.3 && zeros.odd < 0.1) return { encoding: 'utf-16be', skip: 0 };
  if (zeros.odd + zeros.even > 0.2) throw new NotText('not_text');
  if (mostlyBroken(head)) throw new NotText('encoding');
  return { encoding: 'utf-8', skip: 0 };
}

const beginsWith = (head: Buffer, ...bytes: number[]): boolean => bytes.every((byte, at) => head[at] === byte);

/** In UTF-16, every other byte of what is written in Latin letters, digits and signs is zero. */
function zerosIn(head: Buffer): { even: number; odd: number } {
  const count = { even: 0, odd: 0 };
  for (const [at, byte] of head.entries()) if (byte === 0) count[at % 2 === 0 ? 'even' : 'odd'] += 1;
  const half = Math.max(1, head.length / 2);
  return { even: count.even / half, odd: count.odd / half };
}

/** One broken line is a broken line; where most of those that are not plain ASCII are broken, it is another encoding. */
function mostlyBroken(head: Buffer): boolean {
  let [whole, broken] = [0, 0];
  for (let start = 0; start < head.length;) {
    const found = head.indexOf(10, start);
    const end = found === -1 ? head.length : found;
    const line = head.subarray(start, end);
    start = end + 1;
    if (line.every((byte) => byte < 0x80)) continue;
    // The sample may end within a character.
    if (isUtf8(found === -1 ? line.subarray(0, lastWhole(line)) : line)) whole += 1;
    else broken += 1;
  }
  return broken > whole;
}

function lastWhole(line: Buffer): number {
  let at = line.length;
  while (at > 0 && ((line[at - 1] ?? 0) & 0xc0) === 0x80) at -= 1;
  return (line[at - 1] ?? 0) >= 0xc0 ? at - 1 : line.length;
}
