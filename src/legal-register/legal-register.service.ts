import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import type { Officer } from '../core/access/actor.js';
import { Work } from '../core/work/work.js';
import type { EntryKind } from './legal-entry.codes.js';
import { contents } from './legal-entry.contents.js';
import type { LegalEntriesQueryDto, LegalEntriesView, LegalEntryView } from './legal-entry.dto.js';
import { LegalEntryStore } from './legal-entry.store.js';

@Injectable()
export class LegalRegisterService {
  constructor(
    private readonly work: Work,
    private readonly store: LegalEntryStore,
  ) {}

  list(officer: Officer, query: LegalEntriesQueryDto): Promise<LegalEntriesView> {
    return this.work.as(officer, async (em) => {
      const found = await this.store.page(em, { ...query, limit: query.limit + 1 });
      const items = found.slice(0, query.limit);
      return { items, next: found.length > query.limit ? (items.at(-1)?.id ?? null) : null };
    });
  }

  get(officer: Officer, id: string): Promise<LegalEntryView> {
    return this.work.as(officer, (em) => this.store.get(em, id));
  }

  history(officer: Officer, id: string): Promise<LegalEntryView[]> {
    return this.work.as(officer, async (em) => this.store.versions(em, await this.store.get(em, id)));
  }

  form(kind: EntryKind): object {
    return z.toJSONSchema(contents[kind], { io: 'input', unrepresentable: 'any' });
  }
}
