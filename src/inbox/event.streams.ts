import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import type { ServerResponse } from 'node:http';
import type { Officer } from '../core/access/actor.js';
import { Identity } from '../core/access/identity.js';
import { Problem } from '../core/problems.js';
import { Notices } from '../core/work/notices.js';
import { EventStream } from './event.stream.js';
import { InboxService } from './inbox.service.js';

/** How often a line is kept open and its session looked up, besides whenever the database tells of either. */
const BEAT = 8000;
const STREAMS_EACH = 5;

/**
 * Every open stream of this process. What the database tells is only which desk and which record: whether that is the
 * officer's to know is asked of the database, as that officer, with the rights of that moment.
 */
@Injectable()
export class EventStreams implements OnModuleDestroy {
  private readonly logger = new Logger(EventStreams.name);
  private readonly streams = new Set<EventStream>();
  private beating: NodeJS.Timeout | undefined;

  constructor(
    private readonly identity: Identity,
    private readonly inbox: InboxService,
    private readonly notices: Notices,
  ) {}

  /** Refuses one stream too many before anything is answered. */
  assertRoom({ id }: Officer): void {
    if ([...this.streams].filter(({ officer }) => officer.id === id).length >= STREAMS_EACH)
      throw new Problem('too_many_streams');
  }

  /** It begins with how things stand, so that whatever was missed before is made good. */
  async open(officer: Officer, response: ServerResponse): Promise<void> {
    const stream = new EventStream(officer, response);
    this.streams.add(stream);
    response.on('close', () => this.streams.delete(stream));
    this.beating ??= setInterval(() => this.beat(), BEAT).unref();
    await this.notices.hear({
      waiting: (payload) => this.heardOfDesk(payload),
      officer_changed: (officerId) => this.heardOfOfficer(officerId),
    });
    await this.look(stream);
  }

  onModuleDestroy(): void {
    clearInterval(this.beating);
    for (const stream of this.streams) stream.end();
  }

  private heardOfDesk(payload: string | undefined): void {
    const [desk = '', recordId = ''] = payload?.split(' ') ?? [];
    for (const stream of this.streams) {
      if (payload !== undefined && !stream.standsAt(desk)) continue;
      if (recordId) stream.heard.add(recordId);
      void this.look(stream);
    }
  }

  private heardOfOfficer(officerId: string | undefined): void {
    for (const stream of this.streams)
      if (officerId === undefined || stream.officer.id === officerId) void this.look(stream);
  }

  private beat(): void {
    for (const stream of this.streams) {
      stream.beat();
      void this.lookAgain(stream);
    }
  }

  /** Rights also come and go by the hour, of which nobody tells. */
  private async lookAgain(stream: EventStream): Promise<void> {
    try {
      if (await this.stillThere(stream)) await this.look(stream);
    } catch (error) {
      this.missed(error);
    }
  }

  /** One look at a time; what is heard meanwhile is looked for right after. */
  private async look(stream: EventStream): Promise<void> {
    stream.again = true;
    if (stream.looking) return;
    stream.looking = true;
    while (stream.again) {
      stream.again = false;
      await this.lookOnce(stream);
    }
    stream.looking = false;
  }

  private async lookOnce(stream: EventStream): Promise<void> {
    const ids = [...stream.heard];
    stream.heard.clear();
    try {
      await this.stillThere(stream);
      if (!this.streams.has(stream)) return;
      const { items, counts } = await this.inbox.changes(stream.officer, ids);
      stream.tell(items, counts);
    } catch (error) {
      for (const id of ids) stream.heard.add(id);
      this.missed(error);
    }
  }

  /** The database is away: once it is back, the connection that listens is made anew, and everybody looks again. */
  private missed(error: unknown): void {
    this.logger.warn({ error: (error as Error).name }, 'an inbox could not be looked at');
  }

  /** Ends it where the session is over. Answers whether the officer's rights have changed. */
  private async stillThere(stream: EventStream): Promise<boolean> {
    const signedIn = await this.identity.session(stream.officer.sessionId);
    if (signedIn && !signedIn.settingUp) return stream.becomes(signedIn.officer);
    this.streams.delete(stream);
    stream.end();
    return false;
  }
}
