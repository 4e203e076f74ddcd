import { Injectable } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import { Cases } from '../core/cases/cases.js';
import type { Glance } from '../core/cases/kinds.js';
import { Problem } from '../core/problems.js';
import type { Acting } from '../core/work/acting.js';
import { Commands } from '../core/work/commands.js';
import type { OpenStrategicExchangeDto, StrategicExchangeGroupView } from './strategic-exchange.dto.js';
import { StrategicExchangeDrafts } from './strategic-exchange.drafts.js';
import type { StrategicExchangeStore } from './strategic-exchange.store.js';
import { showStrategicExchange } from './strategic-exchange.view.js';
import { StrategicExchangesService } from './strategic-exchanges.service.js';

/** Opens one case for each recipient, all in one unit of work: all of them, or none. */
@Injectable()
export class StrategicExchangeOpeningsService {
  constructor(
    private readonly cases: Cases,
    private readonly commands: Commands,
    private readonly exchanges: StrategicExchangesService,
    private readonly drafts: StrategicExchangeDrafts,
  ) {}

  open(by: Acting, form: OpenStrategicExchangeDto): Promise<StrategicExchangeGroupView> {
    const countries = form.recipients.map(({ country, authorityId }) => authorityId ?? country);
    if (countries.length === 0 || new Set(countries).size < countries.length)
      throw new Problem('inconsistent', { field: 'recipients' });
    return this.commands.run(by, {
      first: async (em, now) => {
        const groupId = newId();
        await this.openAll({ em, now, reader: by.officer }, form, groupId);
        return { id: groupId, answer: await this.group({ em, now, reader: by.officer }, groupId) };
      },
      again: (em, groupId, now) => this.group({ em, now, reader: by.officer }, groupId),
    });
  }

  private async openAll(glance: Glance, form: OpenStrategicExchangeDto, groupId: string): Promise<void> {
    for (const recipient of form.recipients) {
      const opening = await this.drafts.opened(glance, glance.reader, { form, recipient, groupId });
      await this.cases.opened(this.exchanges.kind, glance, opening);
    }
  }

  private async group(glance: Glance, groupId: string): Promise<StrategicExchangeGroupView> {
    const store = this.exchanges.kind.store as StrategicExchangeStore;
    const items = [];
    for (const id of await store.idsOf(glance.em, groupId))
      items.push(showStrategicExchange(await store.get(glance.em, glance.reader, id), glance));
    return { id: groupId, items };
  }
}
