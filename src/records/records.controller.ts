import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Allow, Me } from '../core/access/allow.js';
import { By, type Acting } from '../core/work/acting.js';
import { EventView, LiftRestrictionDto, ReaderView, RecordAddress, RestrictDto, SharedView } from './record.dto.js';
import { RecordsService } from './records.service.js';
import { SharingService } from './sharing.service.js';

@Controller('records')
export class RecordsController {
  constructor(
    private readonly records: RecordsService,
    private readonly sharing: SharingService,
  ) {}

  /** Who may read this record, and by which rule. */
  @Get(':type/:id/readers')
  @Allow('record.explain')
  readers(@Me() officer: Officer, @Param() address: RecordAddress): Promise<ReaderView[]> {
    return this.records.readers(officer, address);
  }

  /** What has been done to this record, oldest first; with the reasons, for those who are told why. */
  @Get(':type/:id/history')
  @Allow('record.explain')
  history(@Me() officer: Officer, @Param() address: RecordAddress): Promise<EventView[]> {
    return this.records.history(officer, address);
  }

  /** Keeps the record to these officers, whatever the roles of others. */
  @Post(':type/:id/restrict')
  @HttpCode(200)
  @Allow('record.explain')
  restrict(@By() by: Acting, @Param() address: RecordAddress, @Body() body: RestrictDto): Promise<SharedView> {
    return this.sharing.restrict(by, address, body);
  }

  /** Opens the record to further officers by name. */
  @Post(':type/:id/share')
  @HttpCode(200)
  @Allow('record.explain')
  share(@By() by: Acting, @Param() address: RecordAddress, @Body() body: RestrictDto): Promise<SharedView> {
    return this.sharing.share(by, address, body);
  }

  /** Lets the ordinary rules apply again. */
  @Post(':type/:id/lift_restriction')
  @HttpCode(200)
  @Allow('record.explain')
  lift(@By() by: Acting, @Param() address: RecordAddress, @Body() { reason }: LiftRestrictionDto): Promise<SharedView> {
    return this.sharing.lift(by, address, reason);
  }
}
