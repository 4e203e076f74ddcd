import { CaseId } from '../core/cases/case.dto.js';
import { CodeField, Id, Int, OneOf, optional, optionalUpTo, Part, Pattern, Text, upTo, YesNo } from '../core/forms.js';
import {
  classifications,
  handlingCodes,
  type Classification,
  type HandlingCode,
} from '../core/handling/handling.codes.js';
import { plainActions, stateCodes } from '../core/workflow/codes.js';
import {
  attachmentWarnings,
  checkedHow,
  contentTypes,
  redactionStyles,
  type AttachmentWarning,
  type CheckedHow,
  type ContentType,
  type RedactionStyle,
} from './attachment.codes.js';
import { attachmentWorkflow, type AttachmentAction } from './attachment.workflow.js';

export class RecordOfAttachments {
  /** The name of the case type: `debriefing`. */
  @Pattern(/^[a-z_]{3,40}$/)
  recordType: string;

  @Id()
  recordId: string;
}

export class AnnounceAttachmentDto extends RecordOfAttachments {
  /** What it shows. The file's own name is not kept. */
  @Text(200)
  title: string;

  /** It may show faces, signatures or names. Files of interviews are always taken to. */
  @YesNo(optional)
  mayShowPersons?: boolean;

  /** Stricter than the record's, where it has to be. */
  @OneOf('HandlingCode', handlingCodes, optionalUpTo(4))
  handlingCodes?: HandlingCode[];

  @Text(500, optional)
  h3Text?: string;

  @OneOf('Classification', classifications, optional)
  classification?: Classification;
}

export class ConfirmFreeDto {
  /** Somebody has looked: no face of anybody who could be known by it. */
  @YesNo()
  noFaces: boolean;

  @YesNo()
  noSignatures: boolean;

  @YesNo()
  noNames: boolean;
}

/** In pixels of the picture as it is kept. */
export class RectangleDto {
  @Int(0, 50_000)
  x: number;

  @Int(0, 50_000)
  y: number;

  @Int(1, 50_000)
  width: number;

  @Int(1, 50_000)
  height: number;
}

export class RedactDto {
  @Part(() => RectangleDto, upTo(50))
  areas: RectangleDto[];

  @OneOf('RedactionStyle', redactionStyles)
  style: RedactionStyle;
}

export class ActOnAttachment extends CaseId {
  @OneOf('AttachmentAction', plainActions(attachmentWorkflow))
  action: AttachmentAction;
}

/** A file of a record, without the file. */
export class AttachmentView {
  id: string;
  recordType: string;
  recordId: string;

  @CodeField('AttachmentState', stateCodes(attachmentWorkflow))
  state: string;

  title: string;

  /** It is seen by others only once it has been looked through. */
  needsCheck: boolean;

  /** What to think of before it is passed on. */
  @CodeField('AttachmentWarning', attachmentWarnings, upTo(2))
  warnings: AttachmentWarning[];

  @CodeField('ContentType', contentTypes, { nullable: true })
  contentType: ContentType | null;

  bytes: number | null;

  /** Of the file as it is kept. */
  sha256: string | null;

  /** Of the file as it came. */
  receivedSha256: string | null;
  width: number | null;
  height: number | null;

  /** A redacted version waits to be confirmed. */
  hasPreview: boolean;

  @CodeField('CheckedHow', checkedHow, { nullable: true })
  checkedHow: CheckedHow | null;

  checkedBy: string | null;
  checkedAt: Date | null;

  @CodeField('HandlingCode', handlingCodes, upTo(4))
  handlingCodes: HandlingCode[];

  h3Text: string | null;

  @CodeField('Classification', classifications)
  classification: Classification;

  ownerAuthorityId: string;
  ownerCountry: string;
  openedBy: string;
  openedAt: Date;

  /** Send it as If-Match with the next act. */
  version: number;

  /** What the reader may do to it now. */
  actions: string[];
}
