import { CaseView } from '../core/cases/case.dto.js';
import { CodeField, nullable, upTo } from '../core/forms.js';
import * as codes from './entry.codes.js';
import { TraitsDto } from './traits.dto.js';

/** Something odd about what was entered: told, and nothing is refused for it. */
export class EntryWarningView {
  code: string;
  title: string;
}

/** An entry as those see it who keep it. */
export class EntryView extends CaseView {
  collectionId: string;
  externalRef: string | null;

  @CodeField('EntryKind', codes.entryKinds)
  kind: codes.EntryKind;

  /** Null when it is erased. */
  traits: TraitsDto | null;

  @CodeField('EntryCategory', codes.entryCategories, nullable)
  category: codes.EntryCategory | null;

  @CodeField('EntryAge', codes.entryAges, nullable)
  age: codes.EntryAge | null;

  /** A child, or perhaps: others learn that there is a hit, and no more. */
  minor: boolean;
  grounds: string | null;
  necessity: string | null;
  summary: string | null;

  @CodeField('EntryMeasure', codes.measures, upTo(9))
  measures: codes.Measure[];

  sourceRef: string | null;
  writtenBy: string;
  writtenAt: Date;
  reviewDue: Date | null;
  expiresOn: Date | null;
  reviewedBy: string | null;
  reviewedAt: Date | null;
  /** Others can find it now. */
  findable: boolean;
  /** Erased by order of the data-protection officer: it does not come in again under its name. */
  barred: boolean;
  warnings: EntryWarningView[];
}
