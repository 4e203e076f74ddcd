import { Type } from 'class-transformer';
import { Int, optional } from '../core/forms.js';

export class TabletChangesQueryDto {
  /** The cursor of the last answer that arrived; 0 where the tablet holds nothing. */
  @Type(() => Number)
  @Int(0, 1_000_000_000, optional)
  after: number = 0;

  @Type(() => Number)
  @Int(1, 200, optional)
  limit: number = 50;
}

/** A record that is new on the tablet, or has changed since it came there. */
export class CarriedRecordView {
  /** The kind, as its workflow is named. */
  kind: string;
  id: string;
  version: number;
  /** The same that the route of the record itself answers. */
  record: object;
}

/** A record that the tablet holds and has to drop: it is over, or its officer does not see it any more. */
export class DroppedRecordView {
  kind: string;
  id: string;
}

/** A list that a tablet keeps whole: fetched again from its route where the version differs. */
export class CarriedListView {
  name: string;
  path: string;
  version: string;
}

export class TabletChangesView {
  /** To be sent as `after` with the next question, once all of this is stored. */
  cursor: number;
  records: CarriedRecordView[];
  drop: DroppedRecordView[];
  /** How many more are waiting; 0 where the tablet is now up to date. */
  remaining: number;
  /** How many the tablet holds when it is up to date: what progress is measured against. */
  total: number;
  lists: CarriedListView[];
}
