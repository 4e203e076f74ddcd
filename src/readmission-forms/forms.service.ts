import { Injectable } from '@nestjs/common';
import type { Readable } from 'node:stream';
import type { Officer } from '../core/access/actor.js';
import { AuditTrail } from '../core/audit/audit-trail.js';
import type { Acting } from '../core/work/acting.js';
import { Work } from '../core/work/work.js';
import { FormCommands } from './form.commands.js';
import { FormDrafts } from './form.drafts.js';
import type { CarrierOfForms, FormView, OpenFormDto, ReviseFormDto } from './form.dto.js';
import { FormPapers } from './form.papers.js';
import { pdfOf } from './form.pdf.js';
import { showForm } from './form.view.js';
import type { FormAction } from './form.workflow.js';

const TABLE = 'readmission_forms';

/** The forms of a case: prepared from what it says, filled in, sent, and on paper. */
@Injectable()
export class FormsService {
  constructor(
    private readonly commands: FormCommands,
    private readonly papers: FormPapers,
    private readonly work: Work,
    private readonly audit: AuditTrail,
  ) {}

  private get drafts(): FormDrafts {
    return this.papers.drafts;
  }

  list(officer: Officer, at: CarrierOfForms): Promise<FormView[]> {
    return this.work.as(officer, async (em, now) => {
      const rows = await this.commands.store.of(em, officer, at);
      const records = rows.map(({ id }) => id);
      const what = { action: 'readmission_form.list', recordType: TABLE, records };
      await this.audit.write(em, { actor: officer, kind: 'search', ...what });
      return rows.map((row) => showForm(row, { reader: officer, now, em }));
    });
  }

  get(officer: Officer, id: string): Promise<FormView> {
    return this.work.as(officer, async (em, now) => {
      const row = await this.commands.store.get(em, officer, id);
      const what = { action: 'readmission_form.read', recordType: TABLE, recordId: id };
      await this.audit.write(em, { actor: officer, kind: 'read', ...what });
      return showForm(row, { reader: officer, now, em });
    });
  }

  open(by: Acting, form: OpenFormDto): Promise<FormView> {
    return this.commands.open(by, (glance) => this.drafts.from(glance, form));
  }

  revise(by: Acting, id: string, { sections, language }: ReviseFormDto): Promise<FormView> {
    return this.commands.act(by, {
      id,
      action: 'revise',
      change: async ({ subject, now }, em) => {
        const glance = { em, now, reader: by.officer };
        if (sections) subject.content = this.drafts.checked(subject.code, subject.carrier, sections);
        if (language) subject.language = await this.drafts.languageFor(glance, subject.carrier, language);
      },
    });
  }

  act(by: Acting, id: string, action: FormAction, reason?: string): Promise<FormView> {
    return this.commands.act(by, { id, action, reason });
  }

  /** Made after the unit of work has ended: paper takes longer than a row should be held. */
  async document(officer: Officer, id: string, language?: string): Promise<{ stream: Readable; name: string }> {
    const { sheet, name } = await this.work.as(officer, async (em, now) => {
      const row = await this.commands.store.get(em, officer, id);
      const what = { action: 'readmission_form.document', recordType: TABLE, recordId: id, records: [id] };
      await this.audit.write(em, { actor: officer, kind: 'export', ...what, details: { code: row.code } });
      return this.papers.sheet({ em, now, reader: officer }, row, language);
    });
    return { stream: await pdfOf(sheet), name };
  }
}
