import { Injectable } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import type { Purpose } from '../core/audit/audit-trail.js';
import type { Glance } from '../core/cases/kinds.js';
import { withheldFrom } from '../core/handling/item.view.js';
import { Problem } from '../core/problems.js';
import type { Answer } from '../matching/answering.registry.js';
import { MatchInquiries } from '../matching/match-inquiries.desk.js';
import type { Subject } from '../subjects/subject.entity.js';
import { SubjectReader } from '../subjects/subject.reader.js';
import { SearchTrail } from './search.trail.js';
import type { SubjectDuplicatesView } from './subject-search.dto.js';
import { MOST_ASKED, SubjectSightings } from './subject-sightings.js';

const MOST_SHOWN = 20;

type Warnings = SubjectDuplicatesView['warnings'];

/** What is odd about what is compared, and about what was written down: each once. */
const together = (ones: Warnings, others: Warnings): Warnings => [
  ...ones,
  ...others.filter(({ code }) => !ones.some((one) => one.code === code)),
];

/** Whether somebody or something was written down before: asked at capture, and any time after. */
@Injectable()
export class SubjectDuplicatesService {
  constructor(
    private readonly subjects: SubjectReader,
    private readonly inquiries: MatchInquiries,
    private readonly sightings: SubjectSightings,
    private readonly trail: SearchTrail,
  ) {}

  async of(officer: Officer, id: string, purpose: Purpose): Promise<SubjectDuplicatesView> {
    const subject = await this.trail.before(officer, (glance) => this.told(glance, id));
    const traits = this.subjects.traits(subject);
    if (!traits) throw new Problem('wrong_state', { action: 'duplicates', state: subject.state });
    const asker = { source: 'subject', id } as const;
    const answer = await this.inquiries.ask(officer, {
      traits,
      among: ['subject'],
      asker,
      floor: 0,
      limit: MOST_ASKED,
    });
    const { warningsOf } = await import('../matching-engine/warnings.js');
    const { operationId } = subject;
    const entry = { action: 'subject.duplicates', recordType: 'subjects', recordId: id, operationId, purpose };
    return this.trail.shown(officer, entry, async (glance) => {
      if (!answer) return undefined;
      const view = await this.found(glance, subject, answer);
      const records = view.duplicates.map((one) => one.id);
      return {
        records,
        view: {
          ...view,
          warnings: together(warningsOf(traits), this.subjects.warnings(subject)),
          tooCommon: answer.tooCommon,
        },
      };
    });
  }

  /** Only whoever is shown what it says can ask what else says the same. */
  private async told(glance: Glance, id: string): Promise<Subject> {
    const [subject] = await this.subjects.among(glance.em, glance.reader, [id]);
    if (!subject) throw new Problem('not_found');
    const withheld = withheldFrom(subject, glance);
    if (withheld) throw new Problem(withheld);
    return subject;
  }

  private async found(glance: Glance, subject: Subject, answer: Answer) {
    const all = await this.sightings.seen(glance, answer);
    const groups = await this.sightings.groupsOf(glance, [subject.id, ...all.map((one) => one.subject.id)]);
    const merged = groups.members(subject.id).filter((id) => id !== subject.id);
    const others = all.filter((one) => one.subject.id !== subject.id && !merged.includes(one.subject.id));
    const likely = others.filter(({ match }) => match.identified || match.band !== 'review').slice(0, MOST_SHOWN);
    const same = others.filter(({ match }) => match.band === 'strong').map((one) => one.subject.id);
    const theSame = [...new Set([...merged, ...same.flatMap((id) => groups.members(id))])];
    return {
      duplicates: await this.sightings.views(likely, groups),
      merged,
      seenIn: await this.sightings.interviews(glance, subject, theSame),
    };
  }
}
