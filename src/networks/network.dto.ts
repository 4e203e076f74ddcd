import { CodeField, Day, Id, optional, upTo } from '../core/forms.js';
import { handlingCodes, type HandlingCode } from '../core/handling/handling.codes.js';
import { PageQueryDto } from '../core/paging/page-query.dto.js';
import { categories, type Category } from '../subjects/subject.codes.js';

export class FacilitatorsQueryDto extends PageQueryDto {
  /** Those named in the interviews of this operation; an operation, a period or both have to be said. */
  @Id(optional)
  operationId?: string;

  /** First and last day on which they were written down. */
  @Day(optional)
  from?: string;

  @Day(optional)
  to?: string;
}

export class NetworkTieView {
  /** The other one, as `standsFor`. */
  to: string;
  /** The records that the tie rests on: relations and interviews. */
  records: number;
  relations: number;
  debriefings: number;
  things: number;
}

/** A person who is named as a facilitator, with all that are the same. */
export class FacilitatorView {
  standsFor: string;
  members: string[];
  label: string | null;

  @CodeField('Category', categories, { nullable: true })
  category: Category | null;

  ownerCountry: string;
  containsMinor: boolean;

  @CodeField('HandlingCode', handlingCodes, upTo(4))
  handlingCodes: HandlingCode[];

  h3Text: string | null;
  /** The interviews in which they were told of. */
  debriefings: number;
  /** With how many others they are tied. */
  degree: number;
  /** The community that they belong to, the largest being 1; null for those who are tied to nobody. */
  community: number | null;
  /** The strongest first, up to fifty. */
  ties: NetworkTieView[];
}

export class CommunityView {
  community: number;
  size: number;
  /** Of all of its ties. */
  records: number;
  /** Its most connected one. */
  centre: string;
}

/** The best connected first. */
export class FacilitatorNetworkView {
  items: FacilitatorView[];
  next: string | null;
  /** How many there are in the whole network, as far as it was looked at. */
  count: number;
  communities: CommunityView[];
  /** There are more of them, or more that ties them, than was looked at: ask for less time. */
  cut: boolean;
}
