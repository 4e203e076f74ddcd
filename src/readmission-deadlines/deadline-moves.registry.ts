import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { DeadlineCode } from './deadline.codes.js';
import type { ReadmissionDeadline } from './deadline.entity.js';

/** Where the limit of one case, document, attempt … lies now. */
export type MovedTo = Pick<ReadmissionDeadline, 'recordId' | 'subjectId' | 'dueAt' | 'dueSafeAt'>;
type Follow = (em: EntityManager, moved: readonly MovedTo[]) => Promise<void>;

/** Where features whose records say themselves until when enter: what a recount moves, moves there in the same unit. */
@Injectable()
export class DeadlineMovesRegistry {
  private readonly followers = new Map<DeadlineCode, Follow>();

  /** Called once by the module of the feature. */
  on(code: DeadlineCode, follow: Follow): void {
    this.followers.set(code, follow);
  }

  async tell(em: EntityManager, moved: readonly (MovedTo & Pick<ReadmissionDeadline, 'code'>)[]): Promise<void> {
    for (const [code, follow] of this.followers) {
      const own = moved.filter((one) => one.code === code);
      if (own.length > 0) await follow(em, own);
    }
  }
}
