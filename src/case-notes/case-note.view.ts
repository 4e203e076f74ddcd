import { pick } from '../core/pick.js';
import type { CaseNoteView } from './case-note.dto.js';
import type { CaseNote } from './case-note.entity.js';

export const showNote = (note: CaseNote): CaseNoteView =>
  pick(note, ['id', 'at', 'authorId', 'authorityId', 'toAuthorityId', 'text']);
