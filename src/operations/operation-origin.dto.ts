import { clearable, Day, Id, optional, Part, Text } from '../core/forms.js';

/** A host's ministry of the interior asks for an operation that no annual plan has. */
export class MidYearRequestDto {
  @Id()
  authorityId: string;

  @Day()
  requestedOn: string;

  @Text(2000)
  reason: string;
}

/** Where an operation comes from. */
export class OriginDto {
  @Id(optional)
  annualPlanId?: string;

  /** The entry of the plan that it carries out; it names the plan by itself. */
  @Id(optional)
  annualPlanEntryId?: string;

  /** Needed for what is in no annual plan: the risk item is then an ad-hoc one, released on the day of the request. */
  @Part(() => MidYearRequestDto, optional)
  midYearRequest?: MidYearRequestDto;
}

export class RevisedOriginDto {
  @Id(clearable)
  annualPlanId?: string | null;

  @Id(clearable)
  annualPlanEntryId?: string | null;

  @Part(() => MidYearRequestDto, clearable)
  midYearRequest?: MidYearRequestDto | null;
}
