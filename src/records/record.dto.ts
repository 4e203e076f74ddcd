import { Id, Pattern, Text, upTo } from '../core/forms.js';

export class RecordAddress {
  /** The name of the case type, as in `debriefing`. */
  @Pattern(/^[a-z_]{3,40}$/)
  type: string;

  @Id()
  id: string;
}

export class RestrictDto {
  /** Who will see it; whoever restricts it stays among them. */
  @Id(upTo(100))
  officers: string[];

  @Text(2000)
  reason: string;
}

export class LiftRestrictionDto {
  @Text(2000)
  reason: string;
}

/** A record after its circle of readers was changed. */
export class SharedView {
  id: string;
  restricted: boolean;
  namedReaders: string[];
  version: number;
}

/** Somebody who may read a record, and the rule by which they may. */
export class ReaderView {
  officerId: string;
  name: string;
  authority: string;
  /** The rule's code. */
  rule: string;
  /** Completes "may read it because …". */
  because: string;
}

/** One act on a record. */
export class EventView {
  at: Date;
  /** `<case type>.<action>` */
  action: string;
  /** Null for the clock. */
  officerId: string | null;
  officer: string | null;
  /** The officers as whose deputy it was done. */
  deputyFor: string[];
  from: string | null;
  to: string | null;
  /** For whoever gave it, officers of the record's state, and others who have acted on it themselves. */
  reason: string | null;
}
