import { CaseId } from '../core/cases/case.dto.js';
import type { Side } from '../core/exchange/between-states.js';
import { Id, OneOf, optional, Text } from '../core/forms.js';
import { ReadmissionChannelDto } from './readmission-acts.dto.js';

/** What can be said without an act of the case; whatever is part of the procedure is said by its act. */
const freeMessageKinds = {
  message: 'Message',
  information: 'Information besides',
  receipt: 'Receipt',
  late_reply: 'A reply for which the case has no place any more',
} as const;

const sides = { owner: 'The requesting state', other: 'The requested state' } as const;

export class PutReadmissionMessageDto extends ReadmissionChannelDto {
  @OneOf('FreeMessageKind', freeMessageKinds)
  kind: keyof typeof freeMessageKinds;

  /** Which side has said it; left out, one's own. Of the other side only what came by another channel is taken down. */
  @OneOf('Side', sides, optional)
  side?: Side;

  @Text(8000)
  text: string;
}

export class ReadmissionMessageAddress extends CaseId {
  /** The sender's own id of the message. */
  @Id()
  messageId: string;
}
