import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Officer } from '../core/access/actor.js';
import { Problem } from '../core/problems.js';
import type { Subject } from './subject.entity.js';
import { isRecognisedIn } from './subject.recognition.js';
import { SubjectStore } from './subject.store.js';

/** One question for other features: these subjects, as far as this officer sees them. */
@Injectable()
export class SubjectReader {
  constructor(private readonly store: SubjectStore) {}

  /** Refuses the whole where one of them is not there for the officer, or is erased. */
  async all(em: EntityManager, officer: Officer, ids: readonly string[], field: string): Promise<Subject[]> {
    const found: Subject[] = [];
    for (const id of ids) {
      const subject = await this.store.find(em, officer, id);
      if (!subject || subject.state === 'erased') throw new Problem('unknown_reference', { field });
      found.push(subject);
    }
    return found;
  }

  /** Whether one of these subjects, as far as the officer sees them, could be recognised in a text by a name or a number. */
  async recognised(em: EntityManager, officer: Officer, ids: readonly string[], text: string): Promise<boolean> {
    for (const id of ids) {
      const subject = await this.store.find(em, officer, id);
      if (subject?.attributes && isRecognisedIn(text, subject.kind, subject.attributes)) return true;
    }
    return false;
  }
}
