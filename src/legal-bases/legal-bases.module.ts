import { Module } from '@nestjs/common';
import { LegalBasesController } from './legal-bases.controller.js';
import { LegalBasesService } from './legal-bases.service.js';
import { LegalBasisReader } from './legal-basis.reader.js';

@Module({
  controllers: [LegalBasesController],
  providers: [LegalBasesService, LegalBasisReader],
  exports: [LegalBasisReader],
})
export class LegalBasesModule {}
