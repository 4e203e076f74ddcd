import { Module } from '@nestjs/common';
import { AuthoritiesModule } from '../authorities/authorities.module.js';
import { CaseNoteWritingService } from './case-note-writing.service.js';
import { CaseNoteDesk } from './case-note.desk.js';
import { CaseNoteSides } from './case-note.sides.js';
import { CaseNoteStore } from './case-note.store.js';
import { CaseNotesController } from './case-notes.controller.js';
import { CaseNotesService } from './case-notes.service.js';

/** Notes on cases between states: each side's own. */
@Module({
  imports: [AuthoritiesModule],
  controllers: [CaseNotesController],
  providers: [CaseNotesService, CaseNoteWritingService, CaseNoteDesk, CaseNoteSides, CaseNoteStore],
})
export class CaseNotesModule {}
