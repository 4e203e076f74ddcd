import { Module } from '@nestjs/common';
import { BorderSectionReader } from './border-section.reader.js';
import { BorderSectionsController } from './border-sections.controller.js';
import { BorderSectionsService } from './border-sections.service.js';

@Module({
  controllers: [BorderSectionsController],
  providers: [BorderSectionsService, BorderSectionReader],
  exports: [BorderSectionReader],
})
export class BorderSectionsModule {}
