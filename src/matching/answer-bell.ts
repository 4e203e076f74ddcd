import { Injectable } from '@nestjs/common';
import { Notices } from '../core/work/notices.js';

const CHANNEL = 'match_answered';
const PATIENCE = 5000;

/** Somebody in this process who waits for one answer. */
export class Waiter {
  private rung = false;
  private over = false;
  private wake: (() => void) | undefined;
  private readonly timer = setTimeout(() => {
    this.over = true;
    this.wake?.();
  }, PATIENCE);

  ring(): void {
    this.rung = true;
    this.wake?.();
  }

  /** True when there may be an answer; false when it has been waited for long enough. */
  async next(): Promise<boolean> {
    if (!this.rung && !this.over) await new Promise<void>((wake) => (this.wake = wake));
    const { rung } = this;
    this.rung = false;
    return rung;
  }

  leave(): void {
    clearTimeout(this.timer);
  }
}

/** Rings when an answer is there that somebody in this process waits for. */
@Injectable()
export class AnswerBell {
  private readonly waiting = new Map<string, Waiter>();
  private listening: Promise<void> | undefined;

  constructor(private readonly notices: Notices) {}

  async waitFor<T>(id: string, wait: (waiter: Waiter) => Promise<T>): Promise<T> {
    await (this.listening ??= this.notices.hear({ [CHANNEL]: (heard) => this.ring(heard) }));
    const waiter = new Waiter();
    this.waiting.set(id, waiter);
    try {
      return await wait(waiter);
    } finally {
      waiter.leave();
      this.waiting.delete(id);
    }
  }

  /** With nothing where something may have been missed: then everybody looks for themselves. */
  private ring(id: string | undefined): void {
    if (id === undefined) for (const waiter of this.waiting.values()) waiter.ring();
    else this.waiting.get(id)?.ring();
  }
}
