import { CaseId, CaseView } from '../core/cases/case.dto.js';
import { CodeField, Id, Int, OneOf, optional, Text, upTo } from '../core/forms.js';
import { Type } from 'class-transformer';
import { PageQueryDto } from '../core/paging/page-query.dto.js';
import { plainActions, stateCodes } from '../core/workflow/codes.js';
import { MappingDto } from './import-mapping.dto.js';
import * as codes from './import.codes.js';
import { presetNames } from './import-presets.js';
import { importWorkflow, type ImportAction } from './import.workflow.js';

export class OpenImportDto {
  /** A collection of one's own authority. */
  @Id()
  collectionId: string;

  /** What file it is: what its entries rest on where they say nothing else. No names of persons. */
  @Text(200)
  title: string;

  @OneOf('ImportMode', codes.modes)
  mode: codes.Mode;
}

export class ImportsQueryDto extends PageQueryDto {
  @Id(optional)
  collectionId?: string;

  @OneOf('CollectionImportState', stateCodes(importWorkflow), optional)
  state?: string;
}

export class PreviewQueryDto {
  /** How many lines, 1 to 50. */
  @Type(() => Number)
  @Int(1, 50, optional)
  lines: number = 10;
}

export class ActOnImport extends CaseId {
  @OneOf('CollectionImportAction', plainActions(importWorkflow))
  action: ImportAction;
}

/** What a check has found, or a run has done so far. */
export class CountsView {
  /** Lines that say something. */
  lines: number;
  /** Lines that gave nothing. */
  errors: number;
  /** Lines of which something was left out. */
  warnings: number;
  /** Lines that are nothing for a collection. */
  ignored: number;
  /** Lines that were added to the entries that they belong to. */
  ofHolder: number;
  added: number;
  changed: number;
  unchanged: number;
  /** Withdrawn because a line says so. */
  withdrawn: number;
  /** Withdrawn because the file no longer has it. */
  missing: number;
  /** Errors of which not even the reference is known. */
  unreferenced: number;
  /** Persons whom the finder is asked to detain, among those added or changed. */
  toDetain: number;
  /** How often each thing was said of a line. */
  notes: Record<string, number>;
}

/** An import as its readers see it. */
export class ImportView extends CaseView {
  collectionId: string;
  title: string;

  @CodeField('ImportMode', codes.modes)
  mode: codes.Mode;

  mapping: MappingDto | null;
  /** Of a table, the names in its first line; of JSON lines, the paths at its beginning. */
  columns: string[];
  mappedBy: string;
  bytes: number | null;
  receivedSha256: string | null;
  /** What the check has found. */
  checked: CountsView | null;
  /** How many entries the collection held then. */
  heldThen: number | null;

  @CodeField('ImportApprovalReason', codes.approvalReasons, upTo(3))
  approvalNeeded: codes.ApprovalReason[];

  @CodeField('ImportObstacle', codes.obstacles, { nullable: true })
  obstacle: codes.Obstacle | null;

  /** What has been counted so far by the check or the run. */
  counted: CountsView;

  @CodeField('ImportPhase', codes.phases, { nullable: true })
  phase: codes.Phase | null;

  /** How far reading has come: lines, and bytes of all. */
  line: number;
  offset: number;
  approvedBy: string | null;
  startedBy: string | null;
  startedAt: Date | null;
  finishedAt: Date | null;

  @CodeField('ImportStopReason', codes.stopReasons, { nullable: true })
  stoppedBecause: codes.StopReason | null;
}

export class NoteView {
  code: string;
  /** What it means. */
  sentence: string;
  /** The column or path that it is about. */
  column: string | null;
}

/** What one line would become. */
export class PreviewLineView {
  line: number;
  /** `put`, `withdraw`, `of_holder`, `ignored` or `error`. */
  becomes: string;
  notes: NoteView[];
  /** The entry, where it becomes one. */
  entry: Record<string, unknown> | null;
}

export class SuggestionView {
  mapping: MappingDto;
  columns: string[];
}

export class PresetView {
  @CodeField('ImportPreset', presetNames)
  name: keyof typeof presetNames;
  means: string;
  mapping: MappingDto;
}
