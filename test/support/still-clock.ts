import { Clock } from '../../src/core/clock.js';

/** Stands still until a test lets time pass. */
export class StillClock extends Clock {
  constructor(private time = new Date('2026-09-01T08:00:00Z')) {
    super();
  }

  override now(): Date {
    return this.time;
  }

  pass(milliseconds: number): void {
    this.time = new Date(this.time.getTime() + milliseconds);
  }

  goTo(moment: string): void {
    this.time = new Date(moment);
  }
}
