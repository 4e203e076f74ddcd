import { CodeField, Country, upTo } from '../core/forms.js';
import { addressees, protectionNeeds, type Addressee, type NeedCode } from './protection-referral.codes.js';

export class ProtectionRoutesQueryDto {
  @Country()
  country: string;
}

/** Which authority of a state receives which needs, and how to reach it. */
export class ProtectionRouteView {
  country: string;

  @CodeField('Addressee', addressees)
  addressee: Addressee;

  @CodeField('ProtectionNeed', protectionNeeds, upTo(16))
  needs: NeedCode[];

  /** Null where none is known: the safeguard officer of the host decides. */
  authorityId: string | null;
  authority: string | null;
  phone: string | null;
  dutyNote: string;
  source: string;
  trust: string;
}
