import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Overdue } from '../core/workflow/transitions.js';

export type Due = (em: EntityManager, now: Date, limit: number) => Promise<Overdue[]>;

/** Where features enter on which cases the clock has to act by what they keep, and how. */
@Injectable()
export class ReadmissionDues {
  private readonly dues: Due[] = [];

  add(due: Due): void {
    this.dues.push(due);
  }

  async of(em: EntityManager, now: Date, limit: number): Promise<Overdue[]> {
    const found: Overdue[] = [];
    for (const due of this.dues) found.push(...(await due(em, now, limit)));
    return found.slice(0, limit);
  }
}
