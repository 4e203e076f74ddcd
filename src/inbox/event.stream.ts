import type { ServerResponse } from 'node:http';
import type { Officer } from '../core/access/actor.js';
import type { Changed } from './inbox.cases.js';
import type { InboxCountsView } from './inbox.dto.js';
import { desksOf } from './inbox.store.js';

/** As much as a client may leave unread before it is given up. */
const MOST_UNREAD = 64 * 1024;
const COME_BACK_AFTER = 3000;

/** One connection on which an officer is told that something has changed in their inbox. Kinds, ids and numbers only. */
export class EventStream {
  /** Records of which something was heard since it was last looked. */
  readonly heard = new Set<string>();
  /** Somebody is looking for it; and something was heard meanwhile. */
  looking = false;
  again = false;
  private desks: ReadonlySet<string>;
  private told = '';

  constructor(
    private theirs: Officer,
    private readonly response: ServerResponse,
  ) {
    this.desks = new Set(desksOf(theirs));
    response.write(`retry: ${COME_BACK_AFTER}\n\n`);
  }

  get officer(): Officer {
    return this.theirs;
  }

  standsAt(desk: string): boolean {
    return this.desks.has(desk);
  }

  /** With the rights of this moment. Answers whether they are other than before. */
  becomes(officer: Officer): boolean {
    const before = [...this.desks].join();
    this.theirs = officer;
    this.desks = new Set(desksOf(officer));
    return [...this.desks].join() !== before;
  }

  /** Nothing is said where nothing that is theirs to see has changed. */
  tell(items: readonly Changed[], counts: InboxCountsView): void {
    const numbers = JSON.stringify(counts);
    if (items.length === 0 && numbers === this.told) return;
    this.told = numbers;
    this.write(`event: inbox\ndata: ${JSON.stringify({ items, counts })}\n\n`);
  }

  /** Keeps the line open, as an idle one is cut. */
  beat(): void {
    this.write(': here\n\n');
  }

  end(): void {
    this.response.end();
  }

  private write(text: string): void {
    if (this.response.writableLength > MOST_UNREAD) this.response.destroy();
    else if (!this.response.writableEnded) this.response.write(text);
  }
}
