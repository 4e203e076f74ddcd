import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Officer } from '../core/access/actor.js';
import { inherited } from '../core/handling/inherit.js';
import type { InfoMeta } from '../core/handling/info-meta.js';
import { RelationReader } from '../relations/relation.reader.js';
import { SubjectReader } from '../subjects/subject.reader.js';
import type { IntelligenceItem } from './intelligence-item.entity.js';

type Made = Pick<IntelligenceItem, 'subjectIds' | 'relationIds'>;
type Carried = Pick<InfoMeta, 'handlingCodes' | 'h3Text' | 'classification' | 'releasableTo'>;

/** The subjects and relations that an item is made of, as far as whoever makes it sees them. */
@Injectable()
export class IntelligenceParents {
  constructor(
    private readonly subjects: SubjectReader,
    private readonly relations: RelationReader,
  ) {}

  /** Handling that it takes over beside its own: never less strict. Grades are for a second officer to give. */
  async takenFrom(em: EntityManager, officer: Officer, item: Made & InfoMetaOfAnItem) {
    const parents = await this.all(em, officer, item);
    const { sourceGrade: _, infoGrade: __, ...handling } = inherited([item, ...parents]);
    return handling;
  }

  /** The worst grades among what it is made of; undefined where it is made of nothing. */
  async worst(em: EntityManager, officer: Officer, item: Made) {
    const [first, ...others] = await this.all(em, officer, item);
    return first && inherited([first, ...others]);
  }

  recognised(em: EntityManager, officer: Officer, { subjectIds }: Made, text: string): Promise<boolean> {
    return this.subjects.recognised(em, officer, subjectIds, text);
  }

  private async all(em: EntityManager, officer: Officer, { subjectIds, relationIds }: Made): Promise<InfoMeta[]> {
    const subjects = await this.subjects.all(em, officer, subjectIds, 'subjectIds');
    return [...subjects, ...(await this.relations.all(em, officer, relationIds, 'relationIds'))];
  }
}

type InfoMetaOfAnItem = Carried &
  Pick<InfoMeta, 'sourceGrade' | 'infoGrade' | 'containsSpecialCategory' | 'containsMinor'>;
