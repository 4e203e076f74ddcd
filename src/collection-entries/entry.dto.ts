import { CaseId } from '../core/cases/case.dto.js';
import { clearable, Id, Moment, OneOf, optional, optionalUpTo, Part, Text } from '../core/forms.js';
import { PageQueryDto } from '../core/paging/page-query.dto.js';
import { plainActions, stateCodes } from '../core/workflow/codes.js';
import * as codes from './entry.codes.js';
import { limits } from './entry.shape.js';
import { entryWorkflow, type EntryAction } from './entry.workflow.js';
import { TraitsDto } from './traits.dto.js';

const MEASURES = 9;

export class OpenEntryDto {
  @Id()
  collectionId: string;

  /** What its owner calls it: once in a collection. */
  @Text(limits.ref)
  externalRef: string;

  @OneOf('EntryKind', codes.entryKinds)
  kind: codes.EntryKind;

  @Part(() => TraitsDto)
  traits: TraitsDto;

  /** Of a person, what they are to the matter. */
  @OneOf('EntryCategory', codes.entryCategories, optional)
  category?: codes.EntryCategory;

  /** Of a person, whether they are of age. */
  @OneOf('EntryAge', codes.entryAges, optional)
  age?: codes.EntryAge;

  /** Of a person, on which facts they are what is said. */
  @Text(limits.text, optional)
  grounds?: string;

  /** Of a child, a victim, a witness or an informant, why it is strictly necessary. */
  @Text(limits.text, optional)
  necessity?: string;

  /** What whoever may know it is told. */
  @Text(limits.text, optional)
  summary?: string;

  /** What its finder should do; where nothing is said, contact the owner. */
  @OneOf('EntryMeasure', codes.measures, optionalUpTo(MEASURES))
  measures: codes.Measure[] = ['contact_owner'];

  /** The file, warrant or report that it rests on. */
  @Text(limits.ref)
  sourceRef: string;

  /** Left out: as long as the collection keeps things. */
  @Moment(optional)
  expiresOn?: Date;
}

/** A correction: what is left out stays as it is; traits are replaced as a whole. */
export class ReviseEntryDto {
  @Part(() => TraitsDto, optional)
  traits?: TraitsDto;

  @OneOf('EntryCategory', codes.entryCategories, optional)
  category?: codes.EntryCategory;

  @OneOf('EntryAge', codes.entryAges, clearable)
  age?: codes.EntryAge | null;

  @Text(limits.text, optional)
  grounds?: string;

  @Text(limits.text, clearable)
  necessity?: string | null;

  @Text(limits.text, clearable)
  summary?: string | null;

  @OneOf('EntryMeasure', codes.measures, optionalUpTo(MEASURES))
  measures?: codes.Measure[];

  @Text(limits.ref, optional)
  sourceRef?: string;

  @Moment(optional)
  expiresOn?: Date;
}

export class KeepEntryDto {
  /** Why it is still needed. */
  @Text(2000)
  reason: string;

  /** Until when, if not as long as the collection keeps things. */
  @Moment(optional)
  expiresOn?: Date;
}

/** Entries are listed by where they stand and what is to be done about them: never by what people are. */
export class EntriesQueryDto extends PageQueryDto {
  @Id(optional)
  collectionId?: string;

  @Text(limits.ref, optional)
  externalRef?: string;

  @OneOf('EntryKind', codes.entryKinds, optional)
  kind?: codes.EntryKind;

  @OneOf('EntryState', stateCodes(entryWorkflow), optional)
  state?: string;

  /** Those that have to be reviewed by then. */
  @Moment(optional)
  reviewBefore?: Date;
}

export class ActOnEntry extends CaseId {
  @OneOf('EntryAction', plainActions(entryWorkflow))
  action: EntryAction;
}
