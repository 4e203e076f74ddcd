import { Injectable } from '@nestjs/common';
import type { Unit } from '../core/workflow/transitions.js';
import type { Subject } from './subject.entity.js';

/** What follows a subject: what was said elsewhere on the strength of what it is, and stops where it is no longer that. */
export interface SubjectFollower {
  /** In the unit of work of every act on a subject, with the subject as that act leaves it. */
  follow(unit: Unit, subject: Subject): Promise<void>;
}

/** Features that follow subjects; subjects know none of them. */
@Injectable()
export class SubjectFollowers {
  private readonly followers: SubjectFollower[] = [];

  /** Called once, by each such feature. */
  add(follower: SubjectFollower): void {
    this.followers.push(follower);
  }

  async follow(unit: Unit, subject: Subject): Promise<void> {
    for (const follower of this.followers) await follower.follow(unit, subject);
  }
}
