import { IsObject } from 'class-validator';
import { CaseId, CaseView } from '../core/cases/case.dto.js';
import { Id, Int, Moment, OneOf, optional, Part, Pattern, Prose, Text } from '../core/forms.js';
import { PageQueryDto } from '../core/paging/page-query.dto.js';
import { plainActions, stateCodes } from '../core/workflow/codes.js';
import { parkedWorkWorkflow, type ParkedWorkAction } from './parked-work.workflow.js';

const methods = { POST: 'Opens or acts', PUT: 'Puts a part', PATCH: 'Edits', DELETE: 'Takes a part away' } as const;

export class CommandDto {
  @OneOf('CommandMethod', methods)
  method: keyof typeof methods;

  @Pattern(/^\/[\w/-]{1,200}$/)
  path: string;

  @IsObject()
  body: object;

  @Pattern(/^[\w-]{8,64}$/)
  key: string;
}

export class ParkDto {
  /** Whose work it is: an officer who has used this tablet. */
  @Id()
  officerId: string;

  /** As the device names it: sent twice, it is parked once. */
  @Id()
  itemId: string;

  @Id(optional)
  operationId?: string;

  /** The piece of work of which this is a step: all of one interview have the same. */
  @Id(optional)
  workId?: string;

  /** What its officer called that. */
  @Text(200, optional)
  title?: string;

  /** Which step of it. */
  @Int(0, 10_000, optional)
  seq: number = 0;

  @Moment()
  capturedAt: Date;

  /** The code of the refusal that it met. */
  @Pattern(/^[a-z_]{3,60}$/)
  refusal: string;

  @Part(() => CommandDto)
  command: CommandDto;
}

export class ParkedItemAddress extends CaseId {
  /** As the device names it. */
  @Id()
  itemId: string;
}

export class NoteDto {
  @Prose(2000)
  note: string;
}

export class ParkedWorkQueryDto extends PageQueryDto {
  @Id(optional)
  operationId?: string;

  @Id(optional)
  workId?: string;

  @OneOf('ParkedWorkState', stateCodes(parkedWorkWorkflow), optional)
  state?: string;
}

export class ActOnParkedWork extends CaseId {
  @OneOf('ParkedWorkAction', plainActions(parkedWorkWorkflow))
  action: ParkedWorkAction;
}

/** What the device is told: that it is in good hands, and may go from there. */
export class ParkedView {
  @Id()
  id: string;

  @Text(20)
  state: string;
}

export class ParkedWorkView extends CaseView {
  tabletId: string;
  officerId: string;
  operationId: string | null;
  itemId: string;
  /** What belongs together on the tablet, and what its officer called it. */
  workId: string | null;
  title: string | null;
  seq: number;
  capturedAt: Date;
  refusal: string;
  /** What was to be sent; null when it is gone. */
  command: object | null;
  note: string | null;
}
