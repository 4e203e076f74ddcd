import { Injectable } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { AuditTrail } from '../core/audit/audit-trail.js';
import { Work } from '../core/work/work.js';
import type { FormCode } from './form.codes.js';
import type { CompletenessView, FormDefinitionView } from './form.dto.js';
import { FormPapers } from './form.papers.js';
import { ApplicationForms } from './application.forms.js';

/** What an application lacks, before anybody tries to send it; and what the forms ask for. */
@Injectable()
export class CompletenessService {
  constructor(
    private readonly work: Work,
    private readonly audit: AuditTrail,
    private readonly applications: ApplicationForms,
    private readonly papers: FormPapers,
  ) {}

  of(officer: Officer, id: string): Promise<CompletenessView> {
    return this.work.as(officer, async (em, now) => {
      const answer = await this.applications.completeness({ em, now, reader: officer }, id);
      const what = { action: 'readmission.completeness', recordType: 'readmissions', recordId: id };
      await this.audit.write(em, { actor: officer, kind: 'read', ...what });
      return answer;
    });
  }

  definition(officer: Officer, code: FormCode, language?: string): Promise<FormDefinitionView> {
    return this.work.as(officer, (em) => this.papers.definition(em, code, language));
  }

  definitions(officer: Officer, language?: string): Promise<FormDefinitionView[]> {
    return this.work.as(officer, (em) => this.papers.definitions(em, language));
  }
}
