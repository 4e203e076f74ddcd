import { Injectable } from '@nestjs/common';
import { Problem } from '../core/problems.js';
import type { Acting } from '../core/work/acting.js';
import { Commands } from '../core/work/commands.js';
import { CaseNoteDesk } from './case-note.desk.js';
import type { CaseNoteView, NotesAddress, WriteNoteDto } from './case-note.dto.js';
import { CaseNoteSides } from './case-note.sides.js';
import { CaseNoteStore } from './case-note.store.js';
import { showNote } from './case-note.view.js';

@Injectable()
export class CaseNoteWritingService {
  constructor(
    private readonly commands: Commands,
    private readonly sides: CaseNoteSides,
    private readonly desk: CaseNoteDesk,
    private readonly store: CaseNoteStore,
  ) {}

  write(by: Acting, address: NotesAddress, form: WriteNoteDto): Promise<CaseNoteView> {
    const { officer } = by;
    return this.commands.run(by, {
      first: async (em, now) => {
        const side = await this.sides.of(em, officer, address);
        const note = await this.desk.write({ em, now }, officer, { side, ...form });
        return { id: note.id, answer: showNote(note) };
      },
      again: async (em, id) => {
        const written = await this.store.one(em, id, await this.sides.of(em, officer, address));
        if (!written) throw new Problem('not_found');
        return showNote(written);
      },
    });
  }
}
