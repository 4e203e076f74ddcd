import { Id, OneOf, optional } from '../core/forms.js';
import { PageQueryDto } from '../core/paging/page-query.dto.js';
import { stateCodes } from '../core/workflow/codes.js';
import { addressees, urgencies, type Addressee, type Urgency } from './protection-referral.codes.js';
import { protectionReferralWorkflow } from './protection-referral.workflow.js';

export class ProtectionReferralsQueryDto extends PageQueryDto {
  @Id(optional)
  operationId?: string;

  @OneOf('ProtectionReferralState', stateCodes(protectionReferralWorkflow), optional)
  state?: string;

  @OneOf('Addressee', addressees, optional)
  addressee?: Addressee;

  @OneOf('ReferralUrgency', urgencies, optional)
  urgency?: Urgency;

  @Id(optional)
  authorityId?: string;

  /** All referrals of one person. */
  @Id(optional)
  personRef?: string;

  @Id(optional)
  sourceId?: string;
}
