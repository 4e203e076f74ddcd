import { Injectable } from '@nestjs/common';
import { Cases } from '../core/cases/cases.js';
import type { Acting } from '../core/work/acting.js';
import type { StrategicExchangeView } from './strategic-exchange.dto.js';
import { StrategicExchangeDrafts } from './strategic-exchange.drafts.js';
import { StrategicExchangeLaw } from './strategic-exchange.law.js';
import { StrategicExchangesService } from './strategic-exchanges.service.js';

/** Sends it, if it is allowed today and nobody is found in it. */
@Injectable()
export class StrategicExchangeSendingService {
  constructor(
    private readonly cases: Cases,
    private readonly exchanges: StrategicExchangesService,
    private readonly drafts: StrategicExchangeDrafts,
    private readonly law: StrategicExchangeLaw,
  ) {}

  send(by: Acting, id: string): Promise<StrategicExchangeView> {
    return this.cases.act(this.exchanges.kind, by, {
      id,
      action: 'send',
      change: async ({ subject, now }, em) => {
        const { title, body, ownerCountry: from, otherCountry: to } = subject;
        await this.drafts.assertNobodyIn({ em, now }, { title, body, from, to });
        subject.basis = await this.law.insist(em, subject, now);
      },
    });
  }
}
