import { CaseId } from '../core/cases/case.dto.js';
import { CodeField, Country, Id, OneOf, optional, optionalUpTo, Part, Prose, YesNo } from '../core/forms.js';
import {
  needBases,
  protectionNeeds,
  type NeedBasis,
  type NeedCode,
} from '../protection-referrals/protection-referral.codes.js';
import { ageBands, sexes, type AgeBand, type Sex } from './check.codes.js';

export class NeedDto {
  @OneOf('ProtectionNeed', protectionNeeds)
  code: NeedCode;

  @OneOf('NeedBasis', needBases)
  basis: NeedBasis;
}

/** Somebody who was met. No name; needs go into a referral, and are not shown here. */
export class CheckPersonDto {
  @OneOf('AgeBand', ageBands)
  ageBand: AgeBand;

  /** As they said; a country code. */
  @Country(optional)
  nationality?: string;

  @OneOf('Sex', sexes)
  sex: Sex;

  /** Whoever may be a child is referred as one, also where nothing is said. */
  @Part(() => NeedDto, optionalUpTo(16))
  needs: NeedDto[] = [];

  /** It cannot wait, whatever the needs are. */
  @YesNo(optional)
  urgent: boolean = false;

  /** What whoever helps them has to know. No name. */
  @Prose(2000, optional)
  note?: string;
}

export class CheckPersonId extends CaseId {
  /** Chosen by the client: sending it again changes the same person's entry. */
  @Id()
  personId: string;
}

export class CheckPersonView {
  id: string;

  @CodeField('AgeBand', ageBands)
  ageBand: AgeBand;

  nationality: string | null;

  @CodeField('Sex', sexes)
  sex: Sex;

  /** The referrals that were made for their needs. */
  referralIds: string[];
}
