import { problems, type ProblemCode } from '../core/problems.js';
import { caseView } from '../core/cases/view.js';
import type { Glance } from '../core/cases/kinds.js';
import { pick } from '../core/pick.js';
import type { ImportView, NoteView, PresetView, PreviewLineView } from './collection-import.dto.js';
import type { CollectionImport } from './collection-import.entity.js';
import type { Mapped } from './import-mapper.js';
import { presetNames, presets, type PresetName } from './import-presets.js';
import { importWorkflow } from './import.workflow.js';
import { lineCodes } from './import.codes.js';

export function showImport(subject: CollectionImport, glance: Glance): ImportView {
  const file = pick(subject, ['collectionId', 'title', 'mode', 'columns', 'mappedBy', 'bytes', 'receivedSha256']);
  const found = pick(subject, ['checked', 'heldThen', 'approvalNeeded', 'obstacle', 'approvedBy']);
  const course = pick(subject, ['counted', 'phase', 'line', 'offset', 'startedBy', 'startedAt', 'finishedAt']);
  const { mapping, stoppedBecause } = subject;
  return { ...caseView(importWorkflow, subject, glance), ...file, ...found, ...course, mapping, stoppedBecause };
}

/** What a code means that was noted of a line: one of reading, or a refusal by the collection. */
export function sentenceFor(code: string): string {
  if (Object.hasOwn(lineCodes, code)) return lineCodes[code as keyof typeof lineCodes];
  return Object.hasOwn(problems, code) ? problems[code as ProblemCode][1] : code;
}

export const showNote = ({ code, column }: { code: string; column: string | null }): NoteView => ({
  code,
  sentence: sentenceFor(code),
  column,
});

export const showLine = (line: number, mapped: Mapped): PreviewLineView => ({
  line,
  becomes: mapped.is,
  notes: mapped.notes.map(showNote),
  entry: mapped.is === 'put' ? { ...mapped.row } : null,
});

export const presetViews: PresetView[] = (Object.keys(presets) as PresetName[]).map((name) => ({
  name,
  means: presetNames[name],
  mapping: presets[name],
}));
