import { CodeField, optional, Pattern } from '../core/forms.js';
import { PageQueryDto } from '../core/paging/page-query.dto.js';
import { levels, type Level } from '../core/workflow/urgency.js';

export class InboxQueryDto extends PageQueryDto {
  /** Only cases of this type, as in `deployment`. */
  @Pattern(/^[a-z_]{3,40}$/, optional)
  kind?: string;
}

/** Something that waits for its reader: what, since when, until when, and what they may do. No names and no free text. */
export class InboxItemView {
  /** The case type, as in `deployment`. */
  kind: string;

  id: string;

  /** Its reference, where it has one. */
  refNo: string | null;

  state: string;

  /** What it means that it is in this state. */
  means: string;

  /** What the reader may do to it now. */
  actions: string[];

  /** Until when somebody must have acted. */
  due: Date | null;

  @CodeField('Level', levels)
  level: Level;

  /** Since when it has waited in this state. */
  since: Date;

  operationId: string | null;
}

export class KindCountView {
  kind: string;
  count: number;
}

export class LevelCountsView {
  green: number;
  amber: number;
  red: number;
  overdue: number;
}

/** How much waits for its reader, counted up to 1000, the most urgent first. */
export class InboxCountsView {
  total: number;

  /** There are more than were counted. */
  more: boolean;

  levels: LevelCountsView;
  kinds: KindCountView[];
}
