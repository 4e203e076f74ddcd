import { CodeField, Country, OneOf, optional, Pattern, Text, upTo } from '../core/forms.js';
import { addressees, protectionNeeds, type Addressee, type NeedCode } from './protection-referral.codes.js';

export class ProtectionRoutesQueryDto {
  @Country()
  country: string;
}

export class ProtectionRouteAddress {
  @Country()
  country: string;

  @OneOf('Addressee', addressees)
  addressee: Addressee;
}

/** Where an authority of the host is called at any hour. */
export class DutyNumberDto {
  @Pattern(/^[+0-9][0-9 ()/-]{1,29}$/)
  phone: string;

  /** When and how; left out, the note of the route stays. */
  @Text(200, optional)
  dutyNote?: string;
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
  /** When the host entered its number. */
  enteredAt: Date | null;
  source: string;
  trust: string;
}
