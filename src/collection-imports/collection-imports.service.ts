import { Injectable } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { whereEqual } from '../core/cases/where.js';
import type { PageOf } from '../core/paging/page.js';
import type { Acting } from '../core/work/acting.js';
import type { ImportsQueryDto, ImportView, OpenImportDto } from './collection-import.dto.js';
import { ImportActs } from './import.acts.js';
import { ImportDrafts } from './import.drafts.js';
import type { ImportAction } from './import.workflow.js';

@Injectable()
export class CollectionImportsService {
  constructor(
    private readonly acts: ImportActs,
    private readonly drafts: ImportDrafts,
  ) {}

  open(by: Acting, form: OpenImportDto): Promise<ImportView> {
    const { cases, kind } = this.acts;
    return cases.open(kind, by, (em) => this.drafts.opening(em, by.officer, form));
  }

  list(officer: Officer, { limit, after, count, ...asked }: ImportsQueryDto): Promise<PageOf<ImportView>> {
    const { cases, kind } = this.acts;
    return cases.list(kind, officer, { limit, after, count, where: whereEqual(asked) });
  }

  get(officer: Officer, id: string): Promise<ImportView> {
    const { cases, kind } = this.acts;
    return cases.get(kind, officer, id);
  }

  act(by: Acting, id: string, action: ImportAction, reason?: string): Promise<ImportView> {
    return this.acts.act(by, { id, action, reason });
  }
}
