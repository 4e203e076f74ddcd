import { Injectable } from '@nestjs/common';
import type { Sharp } from 'sharp';
import { Problem } from '../core/problems.js';
import { MOST_PIXELS, type RedactionStyle } from './attachment.codes.js';

/** In pixels of the picture as it is kept. */
export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Made {
  readonly width: number;
  readonly height: number;
  readonly bytes: number;
}

/** Pictures take memory and a processor: more than this many at once would take the officers' from them. */
const AT_ONCE = 2;
const MOST_WAITING = 10;
const SECONDS = 10;
const COARSE = 6;

/** Makes every picture anew, so that of what it carried nothing but the picture stays. */
@Injectable()
export class AttachmentImages {
  private busy = 0;
  private readonly waiting: (() => void)[] = [];

  /** Turned as its camera said, and without place, time, camera and name. */
  strip(from: string, to: string): Promise<Made> {
    return this.made(from, to, (picture) => picture);
  }

  redact(
    from: string,
    to: string,
    { areas, style }: { areas: readonly Rectangle[]; style: RedactionStyle },
  ): Promise<Made> {
    return this.made(from, to, async (picture) => {
      const { width, height } = await picture.metadata();
      const parts = areas.map((area) => within(area, { width, height }));
      const covers = [];
      for (const area of parts)
        covers.push({ input: await this.cover(picture, area, style), left: area.x, top: area.y });
      return picture.composite(covers);
    });
  }

  /** Nothing of what was there can be made out again: a few coarse blocks at the most. */
  private cover(picture: Sharp, { x: left, y: top, width, height }: Rectangle, style: RedactionStyle): Promise<Buffer> {
    const area = picture.clone().extract({ left, top, width, height });
    if (style === 'black') return area.linear(0, 0).removeAlpha().png().toBuffer();
    const blocks = area.resize(Math.min(COARSE, width), Math.min(COARSE, height), { fit: 'fill' }).removeAlpha();
    return blocks
      .png()
      .toBuffer()
      .then((small) => this.enlarged(small, width, height));
  }

  private async enlarged(small: Buffer, width: number, height: number): Promise<Buffer> {
    const { default: sharp } = await import('sharp');
    return sharp(small).resize(width, height, { fit: 'fill', kernel: 'nearest' }).png().toBuffer();
  }

  private async made(from: string, to: string, change: (picture: Sharp) => Sharp | Promise<Sharp>): Promise<Made> {
    await this.turn();
    try {
      // Loaded when the first picture comes.
      const { default: sharp } = await import('sharp');
      const picture = sharp(from, { limitInputPixels: MOST_PIXELS, failOn: 'error' })
        .autoOrient()
        .timeout({ seconds: SECONDS });
      const { width, height, size: bytes } = await (await change(picture)).toFile(to);
      return { width, height, bytes };
    } catch (error) {
      if (error instanceof Problem) throw error;
      throw new Problem('file_unreadable');
    } finally {
      this.busy -= 1;
      this.waiting.shift()?.();
    }
  }

  private async turn(): Promise<void> {
    if (this.waiting.length >= MOST_WAITING) throw new Problem('overloaded');
    while (this.busy >= AT_ONCE) await new Promise<void>((go) => this.waiting.push(go));
    this.busy += 1;
  }
}

function within({ x, y, width, height }: Rectangle, picture: { width: number; height: number }): Rectangle {
  const part = { x, y, width: Math.min(width, picture.width - x), height: Math.min(height, picture.height - y) };
  if (part.width <= 0 || part.height <= 0) throw new Problem('inconsistent', { field: 'areas' });
  return part;
}
