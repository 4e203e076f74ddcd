import { Id, Moment, OneOf, optional, Text } from '../core/forms.js';
import { receivedChannels, type ReceivedChannel } from '../received-items/received-item.codes.js';
import { TransmissionContentDto } from './transmission-item.dto.js';

/** What was taken into custody: GET /received-items/{id} has the whole of it. */
export class RegisteredItemView {
  id: string;
  version: number;
  state: string;
  destroyOn: Date | null;
}

/** What has come by another channel from a state without account here, as it came: content, handling, conditions. */
export class RegisterItemDto extends TransmissionContentDto {
  /** The request that it came with: one whose other side has no account here. */
  @Id(optional)
  requestId?: string;

  /** Or the information with which it came unasked. */
  @Id(optional)
  informationId?: string;

  /** Who sent it, in that state. Left out: who deals with the request there. */
  @Id(optional)
  sourceAuthorityId?: string;

  @OneOf('ReceivedChannel', receivedChannels)
  channel: ReceivedChannel;

  /** The number that the sender gave it. */
  @Text(120)
  externalRef: string;

  /** When it came, where that was before now. */
  @Moment(optional)
  receivedAt?: Date;
}
