import { MOST_LINE_BYTES } from './import.codes.js';

/** Where reading goes on: how many bytes and how many lines lie behind. */
export interface Place {
  readonly offset: number;
  readonly line: number;
}

export const BEGINNING: Place = { offset: 0, line: 0 };

/** One line of a file, as its bytes. */
export interface Line {
  readonly number: number;
  /** Undefined where it is longer than a line may be. */
  readonly bytes: Buffer | undefined;
  /** The offset behind it: where the next one begins. */
  readonly end: number;
  /** False for a last line that no line end closes: the file may have been cut off there. */
  readonly closed: boolean;
}

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

/** The lines of a file from a place on, one by one: no more is ever kept than one line and one chunk. */
export async function* linesOf(source: AsyncIterable<Buffer>, from: Place = BEGINNING): AsyncGenerator<Line> {
  let place = from;
  let begun = new Unfinished();
  for await (const chunk of source) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end !== -1; end = chunk.indexOf(LINE_FEED, start)) {
      const line = begun.add(chunk.subarray(start, end)).closed(place, true);
      yield line;
      place = { offset: line.end, line: line.number };
      begun = new Unfinished();
      start = end + 1;
    }
    begun.add(chunk.subarray(start));
  }
  if (begun.size > 0) yield begun.closed(place, false);
}

/** What has come of a line; of one that is too long, its length alone. */
class Unfinished {
  size = 0;
  private pieces: Buffer[] = [];

  add(piece: Buffer): this {
    this.size += piece.length;
    if (this.size > MOST_LINE_BYTES) this.pieces = [];
    else if (piece.length > 0) this.pieces.push(piece);
    return this;
  }

  closed({ offset, line }: Place, closed: boolean): Line {
    const end = offset + this.size + (closed ? 1 : 0);
    return { number: line + 1, bytes: this.size > MOST_LINE_BYTES ? undefined : this.bytes(), end, closed };
  }

  private bytes(): Buffer {
    const whole = this.pieces.length === 1 && this.pieces[0] ? this.pieces[0] : Buffer.concat(this.pieces);
    return whole.at(-1) === CARRIAGE_RETURN ? whole.subarray(0, -1) : whole;
  }
}
