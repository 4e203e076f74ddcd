import { Module } from '@nestjs/common';
import { InformationSheetReader } from './information-sheet.reader.js';
import { InformationSheetsController } from './information-sheets.controller.js';
import { InformationSheetsService } from './information-sheets.service.js';

@Module({
  controllers: [InformationSheetsController],
  providers: [InformationSheetsService, InformationSheetReader],
  exports: [InformationSheetReader],
})
export class InformationSheetsModule {}
