import { Module } from '@nestjs/common';
import { HandlingModule } from '../handling/handling.module.js';
import { SubjectDesk } from './subject.desk.js';
import { SubjectStore } from './subject.store.js';

@Module({
  imports: [HandlingModule],
  providers: [SubjectDesk, SubjectStore],
  exports: [SubjectDesk],
})
export class SubjectsModule {}
