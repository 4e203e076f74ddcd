import { Controller, Get, Param, Query } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import { Allow, Me } from '../core/access/allow.js';
import {
  InformationSheetAddress,
  InformationSheetVersionView,
  InformationSheetView,
  SheetDayDto,
  SheetLanguage,
} from './information-sheet.dto.js';
import { InformationSheetsService } from './information-sheets.service.js';

@Controller('information-sheets')
export class InformationSheetsController {
  constructor(private readonly sheets: InformationSheetsService) {}

  @Get()
  @Allow('signed_in')
  versions(@Me() officer: Officer): Promise<InformationSheetVersionView[]> {
    return this.sheets.versions(officer);
  }

  /** The sheet that is to be used on a day. */
  @Get('in-force/:language')
  @Allow('signed_in')
  inForce(
    @Me() officer: Officer,
    @Param() { language }: SheetLanguage,
    @Query() { day }: SheetDayDto,
  ): Promise<InformationSheetView> {
    return this.sheets.inForce(officer, language, day);
  }

  @Get(':version/:language')
  @Allow('signed_in')
  get(@Me() officer: Officer, @Param() address: InformationSheetAddress): Promise<InformationSheetView> {
    return this.sheets.get(officer, address);
  }
}
