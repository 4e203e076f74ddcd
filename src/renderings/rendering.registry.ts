import { Injectable } from '@nestjs/common';
import type { Rendering } from './outline.js';

/** All kinds of case that can be given out by another channel. */
@Injectable()
export class Renderings {
  private readonly renderings = new Map<string, Rendering<never>>();

  /** Called once for each such kind. */
  add<C>(rendering: Rendering<C>): void {
    this.renderings.set(rendering.kind, rendering);
  }

  get(kind: string): Rendering<unknown> | undefined {
    return this.renderings.get(kind) as Rendering<unknown> | undefined;
  }
}
