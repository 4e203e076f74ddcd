import { Injectable } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import type { Band } from '../matching-engine/traits.js';
import { MatchInquiries } from '../matching/match-inquiries.desk.js';
import { SearchTrail } from './search.trail.js';
import type { SearchSubjectsDto, SubjectSearchView } from './subject-search.dto.js';
import { SubjectSearchTerms } from './subject-search.terms.js';
import { MOST_ASKED, SubjectSightings } from './subject-sightings.js';

const worthShowing: readonly Band[] = ['strong', 'possible'];

/** Looks for a subject by name, date of birth and number, among what the officer may see. Every search is in the trail. */
@Injectable()
export class SubjectSearchesService {
  constructor(
    private readonly terms: SubjectSearchTerms,
    private readonly inquiries: MatchInquiries,
    private readonly sightings: SubjectSightings,
    private readonly trail: SearchTrail,
  ) {}

  /** The engine looks among all subjects, whoever asks, so that neither time nor shape tells of those who are hidden. */
  async search(officer: Officer, form: SearchSubjectsDto): Promise<SubjectSearchView> {
    const { traits, warnings, fingerprints } = await this.terms.of(officer, form);
    const answer = await this.inquiries.ask(officer, { traits, among: ['subject'], floor: 0, limit: MOST_ASKED });
    const { purpose, operationId } = form;
    const entry = { action: 'subject.search', recordType: 'subjects', purpose, operationId, details: fingerprints };
    return this.trail.shown(officer, entry, async (glance) => {
      if (!answer) return undefined;
      const all = await this.sightings.seen(glance, answer);
      const wanted = all.filter(({ match }) => form.review || match.identified || worthShowing.includes(match.band));
      const shown = wanted.slice(0, form.limit);
      const records = shown.map(({ subject }) => subject.id);
      const groups = await this.sightings.groupsOf(glance, records);
      const matches = await this.sightings.views(shown, groups);
      return { records, view: { warnings: [...warnings], tooCommon: answer.tooCommon, matches } };
    });
  }
}
