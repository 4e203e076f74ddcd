import { Injectable } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import type { Acting } from '../core/work/acting.js';
import { RequestDesk } from '../requests/request.desk.js';
import { IncomingItems } from './incoming.items.js';
import { IncomingRecords } from './incoming.records.js';
import { MeantRequest } from './meant-request.js';
import type { Message } from './message.js';
import { NotPossible, notPossible } from './not-possible.js';
import { isAboutARecord } from './secure-mail.codes.js';

/** A message that is to be acted on, and the request that it opened, where it was begun before. */
export interface Incoming {
  readonly office: Officer;
  readonly message: Message;
  readonly begunId: string | null;
  /** Remembers which request it opened. */
  readonly begin: (requestId: string) => Promise<void>;
}

/**
 * Does what a message says, with the same acts as by hand. Every step has a key made of the message's id, so that a
 * message that was begun and not finished goes on where it stopped, and none is done twice.
 */
@Injectable()
export class IncomingActs {
  constructor(
    private readonly request: MeantRequest,
    private readonly desk: RequestDesk,
    private readonly items: IncomingItems,
    private readonly records: IncomingRecords,
  ) {}

  /** The request that it is about; throws NotPossible where it cannot be done. */
  async apply(incoming: Incoming): Promise<string> {
    const { office, message } = incoming;
    const isRequest = message.kind === 'request' || message.kind === 'spoken_request';
    let requestId: string | null = null;
    try {
      await this.items.assertHoldable(office, message);
      requestId = isRequest ? await this.opened(incoming) : await this.found(office, message);
      if (isAboutARecord(message.kind)) {
        await this.records.take(office, requestId, message);
        return requestId;
      }
      if (isRequest) await this.register(incoming, requestId);
      else
        await this.desk.take(
          keyed(incoming, 'act'),
          requestId,
          message.kind,
          saidBy(message, await this.request.now()),
        );
      await this.items.take(office, requestId, message);
      return requestId;
    } catch (error) {
      if (error instanceof NotPossible) throw error;
      throw notPossible(error, requestId);
    }
  }

  private async found(office: Officer, message: Message): Promise<string> {
    const found = await this.request.of(office, message);
    if (found === undefined) throw new NotPossible('unknown_case');
    return found;
  }

  /** Under one reference one request: another message that asks under it contradicts the first. */
  private async opened({ begin, ...incoming }: Incoming): Promise<string> {
    const { office, message, begunId } = incoming;
    if (begunId !== null) return begunId;
    const other = await this.request.of(office, message);
    if (other !== undefined) throw new NotPossible('contradicts', 'wrong_state', other);
    const { id } = await this.desk.open(keyed(incoming, 'open'), formOf(message));
    await begin(id);
    return id;
  }

  /** What cannot be registered leaves no draft behind. */
  private async register(incoming: Incoming, id: string): Promise<void> {
    const said = saidBy(incoming.message, await this.request.now());
    try {
      await this.desk.register(keyed(incoming, 'register'), id, said);
    } catch (error) {
      const refused = notPossible(error, id);
      if (refused instanceof NotPossible)
        await this.desk.discard(keyed(incoming, 'discard'), id, 'It could not be registered.');
      throw refused;
    }
  }
}

type Keyed = Omit<Acting, 'version'>;

function keyed({ office, message }: Pick<Incoming, 'office' | 'message'>, step: string): Keyed {
  const key = `mail-${message.from.authorityId.slice(0, 8)}-${message.messageId}-${step}`;
  return { officer: office, key, fingerprint: key };
}

/** The same fields as a form that is filled in by hand: how it came, and what it says. */
function saidBy(message: Message, now: Date): object {
  const { kind, text, refused, until, authorityId, reference, sentAt } = message;
  const at = new Date(sentAt) < now ? sentAt : now.toISOString();
  const how = { channel: 'secure_mail', externalRef: reference, at };
  if (kind === 'refusal') return { ...how, ground: refused?.ground, reasons: refused?.reasons };
  const said = { ...how, ...(text !== undefined && { text }) };
  if (kind === 'conditions') return { ...said, ground: refused?.ground, reasons: refused?.reasons };
  if (kind === 'forwarding') return { ...said, authorityId };
  if (kind === 'judicial_notice') return { ...said, until };
  return kind.startsWith('answer') && refused ? { ...said, refused } : said;
}

/** A request that came from a side without an account here. */
function formOf({ request, from, to, kind }: Message): object {
  const direct = request?.route.endsWith('direct') === true;
  const { spoken, ...asked } = request ?? { spoken: undefined };
  return {
    ...asked,
    ...(kind === 'spoken_request' && spoken && { spoken }),
    elsewhere: 'owner',
    askingCountry: from.country,
    ownerAuthorityId: from.authorityId,
    otherCountry: to.country,
    ...(direct && { otherAuthorityId: to.authorityId }),
  };
}
