import { Id, optional, Pattern, Text } from '../core/forms.js';
import { PageQueryDto } from '../core/paging/page-query.dto.js';

export class NotesAddress {
  /** The name of the case type, as in `request`. */
  @Pattern(/^[a-z_]{3,40}$/)
  type: string;

  @Id()
  id: string;
}

export class WriteNoteDto {
  @Text(8000)
  text: string;

  /** An authority of one's own state. */
  @Id(optional)
  toAuthorityId?: string;
}

export class NotesQueryDto extends PageQueryDto {
  /** Only what is for this authority. */
  @Id(optional)
  toAuthorityId?: string;
}

export class CaseNoteView {
  id: string;
  at: Date;
  authorId: string;
  authorityId: string;
  toAuthorityId: string | null;
  text: string;
}
