import type { IncomingMessage } from 'node:http';
import { Injectable } from '@nestjs/common';
import { Problem } from '../core/problems.js';
import { withContent, type Acting } from '../core/work/acting.js';
import { isRepeated } from '../core/work/commands.js';
import { Work } from '../core/work/work.js';
import { objection } from '../core/workflow/workflow.js';
import type { ImportView } from './collection-import.dto.js';
import type { CollectionImport } from './collection-import.entity.js';
import { unfit } from './import-mapping.fit.js';
import type { Mapping } from './import-mapping.js';
import { columnsOf, suggested, usualKind } from './import-suggestion.js';
import { ImportActs } from './import.acts.js';
import { ImportIntake, type Arrived } from './import.intake.js';
import { ImportSource } from './import.source.js';
import { importWorkflow, type ImportAction } from './import.workflow.js';

/** The file on its way in, and what its parts are said to mean. */
@Injectable()
export class ImportFilesService {
  constructor(
    private readonly work: Work,
    private readonly acts: ImportActs,
    private readonly intake: ImportIntake,
    private readonly source: ImportSource,
  ) {}

  /** Asked before a byte is read: whoever may not send it is told so at once. */
  async receive(by: Acting, id: string, body: IncomingMessage): Promise<ImportView> {
    const subject = await this.open(by, id, 'receive');
    return this.intake.take(body, async (file) => {
      const meaning = await this.meaning(by, subject, file);
      const { bytes, receivedSha256 } = file;
      return this.intake.store(by.officer, file, (fileKey) =>
        this.acts.act(withContent(by, receivedSha256), {
          id,
          action: 'receive',
          change: (attempt) => void Object.assign(attempt.subject, { ...meaning, fileKey, bytes, receivedSha256 }),
        }),
      );
    });
  }

  async map(by: Acting, id: string, form: Mapping): Promise<ImportView> {
    const { fileKey, columns: before } = await this.open(by, id, 'map');
    const mapping = JSON.parse(JSON.stringify(form)) as Mapping;
    const [first = ''] = (await this.source.head(fileKey)).split(/\r?\n/);
    const columns = mapping.format === 'csv' ? columnsOf(first, mapping.delimiter ?? ',') : before;
    const fields = unfit(mapping, columns);
    if (fields.length > 0) throw new Problem('import_mapping_unfit', { fields });
    return this.acts.act(by, {
      id,
      action: 'map',
      change: ({ subject }) => void Object.assign(subject, { mapping, columns, mappedBy: by.officer.id }),
    });
  }

  /** What a file of the same columns meant before it means again; otherwise what it looks like. */
  private async meaning({ officer }: Acting, subject: CollectionImport, { head }: Arrived) {
    const { collectionId, collectionKind, mapping: before } = subject;
    const { mapping, columns } = suggested(head, usualKind(collectionKind));
    const known =
      before ?? (await this.work.as(officer, (em) => this.acts.store.lastMapping(em, collectionId, columns)));
    const again = known?.format === mapping.format && unfit(known, columns).length === 0;
    return { mapping: again ? known : mapping, columns: [...columns], mappedBy: officer.id };
  }

  /** The import, if this officer may do that to it now, or has just done it with this very command. */
  private open(by: Acting, id: string, action: ImportAction): Promise<CollectionImport> {
    return this.work.as(by.officer, async (em, now) => {
      const subject = await this.acts.store.get(em, by.officer, id);
      const refused = objection(importWorkflow, action, { subject, actor: by.officer, now });
      if (refused && !(await isRepeated(em, by))) throw new Problem(refused, { action, state: subject.state });
      return subject;
    });
  }
}
