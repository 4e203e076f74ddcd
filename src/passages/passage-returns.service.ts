import { Injectable } from '@nestjs/common';
import type { Acting } from '../core/work/acting.js';
import type { PassageView, SendBackDto } from './passage.dto.js';
import { PassageLaw } from './passage.law.js';
import { PassagesService } from './passages.service.js';

/** Sends something back on its way: on a ground of the register, or for what is wrong with it. */
@Injectable()
export class PassageReturnsService {
  constructor(
    private readonly passages: PassagesService,
    private readonly law: PassageLaw,
  ) {}

  sendBack(by: Acting, id: string, { ground, reason, ...step }: SendBackDto): Promise<PassageView> {
    return this.passages.sendBack(by, id, {
      reason,
      step,
      change: async (passage, em) => {
        if (ground !== undefined) await this.law.assertGround(em, ground);
        passage.returnGround = ground ?? null;
      },
    });
  }
}
