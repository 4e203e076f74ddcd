import { Module } from '@nestjs/common';
import { TopicGuideReader } from './topic-guide.reader.js';
import { TopicGuidesController } from './topic-guides.controller.js';
import { TopicGuidesService } from './topic-guides.service.js';

@Module({
  controllers: [TopicGuidesController],
  providers: [TopicGuidesService, TopicGuideReader],
  exports: [TopicGuideReader],
})
export class TopicGuidesModule {}
