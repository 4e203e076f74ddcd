import { MovingClock } from '../../demo/moving-clock.js';

/** Stands still until a test lets time pass. */
export class StillClock extends MovingClock {
  constructor(time = new Date('2026-09-01T08:00:00Z')) {
    super(time);
  }
}
