import { CaseId, CaseView } from '../core/cases/case.dto.js';
import { CodeField, Id, Moment, OneOf, optional, Pattern, Text } from '../core/forms.js';
import { PageQueryDto } from '../core/paging/page-query.dto.js';
import { plainActions, stateCodes } from '../core/workflow/codes.js';
import { mailForms, type MailForm } from './secure-mail.codes.js';
import { secureMailKeyWorkflow, type SecureMailKeyAction } from './secure-mail-key.workflow.js';

export class ProposeSecureMailKeyDto {
  /** Whose key it is: an authority without an account here. */
  @Id()
  authorityId: string;

  /** An Ed25519 public key: 32 bytes in base64, or its PEM. Compare the fingerprint that comes back over the phone. */
  @Text(1000)
  publicKey: string;

  /** In which form it is written to. */
  @OneOf('MailForm', mailForms, optional)
  form: MailForm = 'json';

  @Moment()
  validFrom: Date;

  @Moment(optional)
  validTo?: Date;
}

export class SecureMailKeysQueryDto extends PageQueryDto {
  @OneOf('SecureMailKeyState', stateCodes(secureMailKeyWorkflow), optional)
  state?: string;

  @Id(optional)
  authorityId?: string;

  @Pattern(/^[0-9a-f]{32}$/, optional)
  keyId?: string;
}

export class ActOnSecureMailKey extends CaseId {
  @OneOf('SecureMailKeyAction', plainActions(secureMailKeyWorkflow))
  action: SecureMailKeyAction;
}

export class SecureMailKeyView extends CaseView {
  authorityId: string;
  publicKey: string;
  /** The fingerprint. */
  keyId: string;

  @CodeField('MailForm', mailForms)
  form: MailForm;

  validFrom: Date;
  validTo: Date | null;
  decidedBy: string | null;
  decidedAt: Date | null;
}
