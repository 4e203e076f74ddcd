import { Injectable } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import type { Match } from '../matching/answering.registry.js';
import type { Band, Traits } from '../matching-engine/traits.js';
import { MatchInquiries } from '../matching/match-inquiries.desk.js';
import { SearchTrail } from './search.trail.js';
import type { SearchSubjectsDto, SubjectSearchView } from './subject-search.dto.js';
import { SubjectSearchTerms } from './subject-search.terms.js';
import { MOST_ASKED, SubjectSightings } from './subject-sightings.js';

const worthShowing: readonly Band[] = ['strong', 'possible'];
const alike: readonly string[] = ['exact', 'close'];

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
      const wanted = all.filter(({ match }) => form.review || isWorthShowing(match, traits));
      const shown = wanted.slice(0, form.limit);
      const records = shown.map(({ subject }) => subject.id);
      const groups = await this.sightings.groupsOf(glance, records);
      const matches = await this.sightings.views(shown, groups);
      return { records, view: { warnings: [...warnings], tooCommon: answer.tooCommon, matches } };
    });
  }
}

/** By a name alone nobody can be told from their namesakes: then all who bear it are shown, and said to be in doubt. */
function isWorthShowing({ identified, band, explanation }: Match, { births }: Traits): boolean {
  const name = explanation.evidence.find(({ trait }) => trait === 'name');
  const namesake = births.length === 0 && name !== undefined && alike.includes(name.outcome);
  return identified || worthShowing.includes(band) || namesake;
}
