import { Moment, optional, Part, Prose, Text } from '../forms.js';

/** What a side that has no account here has said: over which channel, under which reference. */
export class HeardDto {
  @Text(60)
  channel: string;

  @Text(120)
  reference: string;

  /** When it was really said, where that was before now. */
  @Moment(optional)
  at?: Date;
}

/** An act that may be taken down for a side without account. */
export class MayBeHeard {
  /** Needed where the side whose act it is has no account here. */
  @Part(() => HeardDto, optional)
  heard?: HeardDto;
}

/** The same, where it may need a reason. */
export class MayBeHeardWithReason extends MayBeHeard {
  /** Why. Some acts cannot be done without. */
  @Prose(2000, optional)
  reason?: string;
}

/** What was taken down for a side that has no account here. */
export class TakenDownView {
  action: string;
  channel: string;
  reference: string;
  by: string;
  at: string;
}
