import { Injectable } from '@nestjs/common';
import type { Opening } from '../core/cases/cases.js';
import type { Glance } from '../core/cases/kinds.js';
import { registerOnce } from '../core/exchange/registered.js';
import { takenDown } from '../core/exchange/taken-down.js';
import { Problem } from '../core/problems.js';
import { SentElsewhereReader } from '../handling/sent-elsewhere.reader.js';
import type { RegisterBreachNoticeDto } from './breach.dto.js';
import type { BreachNotice } from './breach.entity.js';
import { UNANSWERED } from './breach.telling.js';

/** How the news of a breach comes in from a state without account here. */
@Injectable()
export class BreachArrivals {
  constructor(private readonly sent: SentElsewhereReader) {}

  /** A state without account here tells of a breach of what one's own has passed on to it. */
  async registered(
    { em, now, reader }: Glance,
    { itemIds, heard, detectedAt, ...said }: RegisterBreachNoticeDto,
  ): Promise<Opening<BreachNotice>> {
    if (detectedAt > now) throw new Problem('inconsistent', { field: 'detectedAt' });
    const { owner, country, authorityId } = await this.sent.of({ em }, reader, itemIds);
    const from = { fromCountry: country, fromAuthorityId: authorityId };
    const how = { elsewhere: country, takenDown: [takenDown({ actor: reader, now }, 'register', heard)] };
    const message = { from: country, reference: heard.reference, about: itemIds };
    return {
      subject: { ...said, ...owner, ...from, ...UNANSWERED, ...how, breachId: null, itemIds, detectedAt },
      also: ({ id }) => registerOnce(em, { kind: 'breach_notices', id, ...message }),
    };
  }
}
