import { Injectable } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import type { Glance } from '../core/cases/kinds.js';
import { Problem } from '../core/problems.js';
import { spreadsheet } from '../core/spreadsheet.js';
import type { PreviewLineView, SuggestionView } from './collection-import.dto.js';
import type { CollectionImport } from './collection-import.entity.js';
import { sentenceFor, showLine } from './collection-import.view.js';
import type { Mapped } from './import-mapper.js';
import { Mapper } from './import-mapper.js';
import type { ReadRecord } from './import-records.js';
import { suggested, usualKind } from './import-suggestion.js';
import { ImportActs } from './import.acts.js';
import { MOST_NOTES, ImportProgressStore } from './import.progress.store.js';
import { ImportRunner } from './import.runner.js';
import { ImportSource } from './import.source.js';

/** Looking into the file of an import, and at what was said of its lines: for its owner, and entered in the trail. */
@Injectable()
export class ImportLook {
  constructor(
    private readonly acts: ImportActs,
    private readonly source: ImportSource,
    private readonly runner: ImportRunner,
    private readonly progress: ImportProgressStore,
  ) {}

  /** What the beginning of the file says of how it could be read. */
  async suggestion(officer: Officer, id: string): Promise<SuggestionView> {
    const subject = await this.seen(officer, id, 'suggestion');
    const { mapping, columns } = suggested(await this.source.head(subject.fileKey), usualKind(subject.collectionKind));
    return { mapping, columns: [...columns] };
  }

  /** The first lines, and what each would become by the mapping as it is. */
  async preview(officer: Officer, id: string, lines: number): Promise<PreviewLineView[]> {
    const subject = await this.seen(officer, id, 'preview');
    if (!subject.mapping) throw new Problem('import_without_file');
    const mapper = new Mapper(subject.mapping, await this.runner.countries());
    const records = await this.source.first(subject, lines);
    return records.map((record) => showLine(record.line, mapped(record, mapper)));
  }

  /** What was said of its lines, for a spreadsheet: which line, which column, and what; nothing that stands there. */
  errors(officer: Officer, id: string): Promise<string> {
    const answer = async (_: CollectionImport, { em }: Glance) => {
      const notes = await this.progress.notes(em, id, MOST_NOTES);
      const rows = notes.map(({ line, code, column }) => [line, code, sentenceFor(code), column ?? '']);
      const columns = ['line', 'code', 'sentence', 'column'];
      return spreadsheet(columns, rows);
    };
    const { cases, kind } = this.acts;
    return cases.look(kind, officer, { id, question: 'errors', purpose: 'duty', answer });
  }

  private seen(officer: Officer, id: string, question: string): Promise<CollectionImport> {
    const { cases, kind } = this.acts;
    return cases.look(kind, officer, { id, question, purpose: 'duty', answer: (subject) => subject });
  }
}

const mapped = ({ fields, error }: ReadRecord, mapper: Mapper): Mapped =>
  fields ? mapper.map(fields) : { is: 'error', ref: undefined, notes: error ? [{ code: error, column: null }] : [] };
