import type { IncomingMessage } from 'node:http';
import { fileTypeFromBuffer } from 'file-type';
import { Problem } from '../core/problems.js';

export interface IncomingPhoto {
  readonly itemId: string;
  readonly body: IncomingMessage;
}

/** A tablet makes its photos smaller than this before it keeps them. */
const MOST_BYTES = 4 * 1024 * 1024;

/** The bytes of a picture, told by its content. Tablets draw it anew before they keep it: nothing hides in it. */
export async function photoIn(body: IncomingMessage): Promise<Buffer> {
  const pieces: Buffer[] = [];
  let bytes = 0;
  for await (const piece of body as AsyncIterable<Buffer>) {
    bytes += piece.length;
    if (bytes > MOST_BYTES) throw new Problem('too_large', { most: MOST_BYTES });
    pieces.push(piece);
  }
  const photo = Buffer.concat(pieces);
  const type = await fileTypeFromBuffer(photo);
  if (type?.mime !== 'image/jpeg' && type?.mime !== 'image/png') throw new Problem('wrong_media_type');
  return photo;
}
