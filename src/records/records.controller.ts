import { Controller, Get, Param } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Allow, Me } from '../core/access/allow.js';
import { EventView, ReaderView, RecordAddress } from './record.dto.js';
import { RecordsService } from './records.service.js';

@Controller('records')
export class RecordsController {
  constructor(private readonly records: RecordsService) {}

  /** Who may read this record, and by which rule. */
  @Get(':type/:id/readers')
  @Allow('record.explain')
  readers(@Me() officer: Officer, @Param() address: RecordAddress): Promise<ReaderView[]> {
    return this.records.readers(officer, address);
  }

  /** What has been done to this record, oldest first, with the reasons that were given. */
  @Get(':type/:id/history')
  @Allow('record.explain')
  history(@Me() officer: Officer, @Param() address: RecordAddress): Promise<EventView[]> {
    return this.records.history(officer, address);
  }
}
