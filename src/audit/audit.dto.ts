import { Id, Moment, optional, Pattern } from '../core/forms.js';
import { PageQueryDto } from '../core/paging/page-query.dto.js';

/** Which entries of the trail: by who acted, what was acted on, what was done, and when. */
export class TrailQueryDto extends PageQueryDto {
  @Id(optional)
  officerId?: string;

  @Id(optional)
  recordId?: string;

  /** `<case type>.<action>`, as in `operation.confirm`. */
  @Pattern(/^[a-z_]+\.[a-z_]+$/, optional)
  action?: string;

  @Moment(optional)
  from?: Date;

  @Moment(optional)
  until?: Date;
}

/** One entry of the trail: ids and codes, never content. */
export class TrailEntryView {
  id: string;
  at: Date;
  /** act, read, search, refusal, export or sign_in */
  kind: string;
  actor: string;
  officerId: string | null;
  authorityId: string | null;
  sessionId: string | null;
  action: string;
  recordType: string | null;
  recordId: string | null;
  operationId: string | null;
  fromState: string | null;
  toState: string | null;
  purpose: string | null;
  /** What a list or an export showed. */
  records: string[] | null;
  /** Those as whose deputy it was done. */
  deputyFor: string[] | null;
}
