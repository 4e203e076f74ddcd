import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Officer } from '../core/access/actor.js';
import type { Traits } from '../matching-engine/traits.js';
import type { RelationCode } from '../relations/relation.codes.js';
import { RelationReader } from '../relations/relation.reader.js';
import type { Subject } from '../subjects/subject.entity.js';
import { SubjectReader } from '../subjects/subject.reader.js';
import type { Referral } from './referral.entity.js';
import type { Carried } from './referral-package.entity.js';
import { carriedBy } from './referral.package.js';

/** By which a document is tied to whom it identifies. What somebody only uses may be another one's. */
const THEIRS: readonly RelationCode[] = ['owns', 'identified_as'];
/** Nobody has more papers than that. */
const MOST = 50;

/** What the engine compares, and the documents of which it has the numbers. */
interface Going {
  readonly traits: Traits | undefined;
  readonly paperIds: string[];
}

/** A person's identity papers, which Annex II A of Regulation (EU) 2016/794 lets go with the person. */
@Injectable()
export class ReferralPapers {
  constructor(
    private readonly relations: RelationReader,
    private readonly subjects: SubjectReader,
  ) {}

  /**
   * Those that two officers have said to be theirs, that were reviewed, and that may go wherever the person may: one that
   * is kept back anywhere stays, and whoever may send it refers it by itself.
   */
  async goingWith(em: EntityManager, officer: Officer, referral: Referral, subject: Subject): Promise<Going> {
    const known = this.subjects.traits(subject);
    const papers = known && subject.kind === 'person' ? await this.of(em, officer, referral, subject) : [];
    const identifiers = papers.flatMap((paper) => this.subjects.traits(paper)?.identifiers ?? []);
    const traits = known && { ...known, identifiers: [...known.identifiers, ...identifiers] };
    return { traits, paperIds: papers.map(({ id }) => id) };
  }

  private async of(
    em: EntityManager,
    officer: Officer,
    { purpose, carried }: Referral,
    person: Subject,
  ): Promise<Subject[]> {
    const relations = await this.relations.around(em, officer, [person.id], MOST);
    const ids = relations
      .filter(({ fromId, code, frozenAt }) => fromId === person.id && THEIRS.includes(code) && !frozenAt)
      .map(({ toId }) => toId);
    return (await this.subjects.among(em, officer, [...new Set(ids)]))
      .filter((paper) => isReviewed(paper) && goesWherever(carriedBy(paper), carried, purpose))
      .sort((one, other) => one.id.localeCompare(other.id));
  }
}

const isReviewed = ({ kind, state, reviewedAt, frozenAt }: Subject): boolean =>
  kind === 'document' && reviewedAt !== null && !frozenAt && !['draft', 'frozen', 'erased'].includes(state);

function goesWherever(paper: Carried, person: Carried, purpose: string): boolean {
  const asFreely =
    paper.handlingCodes.every((code) => person.handlingCodes.includes(code)) &&
    person.releasableTo.every((recipient) => paper.releasableTo.includes(recipient)) &&
    paper.classification === person.classification &&
    (paper.h3Text === null || paper.h3Text === person.h3Text);
  return asFreely && paper.cleared && paper.purposes.includes(purpose) && (paper.released || !person.released);
}
