import { Injectable } from '@nestjs/common';
import { Cases } from '../core/cases/cases.js';
import { registerOnce } from '../core/exchange/registered.js';
import { Problem } from '../core/problems.js';
import type { Acting } from '../core/work/acting.js';
import { Transitions } from '../core/workflow/transitions.js';
import type { RegisterStrategicExchangeDto, StrategicExchangeView } from './strategic-exchange.dto.js';
import { StrategicExchangeDrafts } from './strategic-exchange.drafts.js';
import type { StrategicExchange } from './strategic-exchange.entity.js';
import { strategicExchangeWorkflow } from './strategic-exchange.workflow.js';
import { StrategicExchangesService } from './strategic-exchanges.service.js';

/** Takes down what a state without account here has told by another channel. */
@Injectable()
export class StrategicExchangeRegisteringService {
  constructor(
    private readonly cases: Cases,
    private readonly exchanges: StrategicExchangesService,
    private readonly drafts: StrategicExchangeDrafts,
    private readonly transitions: Transitions,
  ) {}

  /** Written down, and there at once. */
  register(by: Acting, form: RegisterStrategicExchangeDto): Promise<StrategicExchangeView> {
    const { kind } = this.exchanges;
    return this.cases.open(kind, by, async (em, now) => {
      const { at = now } = form;
      if (at > now) throw new Problem('time_ahead', { field: 'at' });
      const opening = await this.drafts.told({ em, now }, by.officer, form);
      const { tellingCountry: from, heard } = form;
      const also = async (row: StrategicExchange) => {
        await registerOnce(em, { kind: 'strategic_exchanges', id: row.id, from, reference: heard.reference });
        const change = ({ subject }: { subject: StrategicExchange }) => void Object.assign(subject, { sentAt: at });
        const move = { actor: by.officer, id: row.id, action: 'register', change } as const;
        Object.assign(row, await this.transitions.run({ em, now }, strategicExchangeWorkflow, kind.store, move));
      };
      return { ...opening, also };
    });
  }
}
