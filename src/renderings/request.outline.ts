import { Injectable } from '@nestjs/common';
import type { Glance } from '../core/cases/kinds.js';
import { Problem } from '../core/problems.js';
import type { CrossBorderRequest } from '../requests/request.entity.js';
import type { RequestMessage } from '../requests/request.message.entity.js';
import { RequestReader } from '../requests/request.reader.js';
import { LeavingItems, type Gone } from './leaving-items.js';
import type { Outline, Wish } from './outline.js';
import { Parties } from './parties.js';
import { Renderings } from './rendering.registry.js';
import { messageSection } from './rendering.sections.js';
import { fields, type Section } from './sheet.js';

/** A request and its answers: what was said, message by message, with what went with each. */
@Injectable()
export class RequestOutline {
  constructor(
    renderings: Renderings,
    private readonly requests: RequestReader,
    private readonly items: LeavingItems,
    private readonly parties: Parties,
  ) {
    renderings.add<CrossBorderRequest>({ kind: 'request', outline: (...asked) => this.outline(...asked) });
  }

  private async outline(request: CrossBorderRequest, glance: Glance, wish: Wish): Promise<Outline> {
    const found = await this.requests.find(glance.em, glance.reader, request.id);
    const messages = chosen(found?.messages ?? [], wish.message);
    const parties = await this.parties.ofSides(glance.em, request);
    const all = await this.items.of(glance, { carrierType: 'requests', carrierId: request.id });
    return {
      refNo: request.refNo,
      theirReference: request.externalRef,
      purpose: request.purpose,
      classification: request.classification,
      between: [request.ownerCountry, request.otherCountry],
      forOthers: true,
      opening: orderOf(request),
      said: messages.map((message) => ({
        section: messageSection(request, message, parties),
        items: all.filter((gone) => goesWith(gone, message, request)),
      })),
    };
  }
}

/** All that was said, or one message of it. Before anything was said there is nothing to give out. */
function chosen(messages: readonly RequestMessage[], id: string | undefined): readonly RequestMessage[] {
  const found = id === undefined ? messages : messages.filter((message) => message.id === id);
  if (found.length === 0) throw new Problem(id === undefined ? 'nothing_said_yet' : 'not_found');
  return found;
}

/** It went when the message was written down, from the side that said it. */
function goesWith({ at, fromCountry }: Gone, message: RequestMessage, request: CrossBorderRequest): boolean {
  const from = message.side === 'owner' ? request.ownerCountry : request.otherCountry;
  return fromCountry === from && at.getTime() === message.recordedAt.getTime();
}

function orderOf(request: CrossBorderRequest): Section {
  const { instrument, urgency, language, sentAt, basis } = request;
  return {
    heading: 'Request',
    fields: fields(
      ['From', request.ownerCountry],
      ['To', request.otherCountry],
      ['Legal basis', [instrument, basis.article]],
      ['Sent', sentAt],
      ['Urgency', urgency],
      ['Answer wished by', request.wishedBy],
      ['Language', language],
      ['Restrictions on its use', request.useRestrictions],
    ),
  };
}
