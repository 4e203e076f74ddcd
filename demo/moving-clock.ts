import { Clock } from '../src/core/clock.js';

/** Goes when somebody lets time pass, and not otherwise. */
export class MovingClock extends Clock {
  constructor(private time: Date) {
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
