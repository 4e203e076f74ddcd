import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Officer } from '../core/access/actor.js';
import type { Subject } from '../subjects/subject.entity.js';
import { SubjectReader } from '../subjects/subject.reader.js';
import { SubjectGroupReader } from './subject-group.reader.js';
import type { Link } from './subject-merge.store.js';

/** As many as are shown as one. */
const MOST = 50;

/** The subjects of a group, as this officer sees them. */
@Injectable()
export class SubjectGroups {
  constructor(
    private readonly reader: SubjectGroupReader,
    private readonly subjects: SubjectReader,
  ) {}

  /** All that are the same as this one; nobody where it is not there for the officer. */
  async around(
    em: EntityManager,
    officer: Officer,
    id: string,
  ): Promise<{ subjects: Subject[]; links: readonly Link[]; cut: boolean }> {
    const groups = await this.reader.of(em, officer, [id]);
    const members = groups.members(id);
    const some = members.length <= MOST ? members : [...new Set([id, ...members])].slice(0, MOST).sort();
    const subjects = await this.these(em, officer, some);
    if (!subjects.some((subject) => subject.id === id)) return { subjects: [], links: [], cut: false };
    const isShown = (wanted: string) => subjects.some((subject) => subject.id === wanted);
    const links = groups.links.filter(({ oneId, otherId }) => isShown(oneId) && isShown(otherId));
    return { subjects, links, cut: groups.cut || members.length > MOST };
  }

  /** The first that was written down first. */
  async these(em: EntityManager, officer: Officer, ids: readonly string[]): Promise<Subject[]> {
    const found = await this.subjects.among(em, officer, ids);
    return found.sort((one, other) => (one.id < other.id ? -1 : 1));
  }

  labelOf(subject: Subject): string | null {
    return this.subjects.labelOf(subject);
  }
}
