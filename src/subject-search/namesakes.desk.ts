import { Injectable } from '@nestjs/common';
import type { Officer } from '../core/access/actor.js';
import type { Purpose } from '../core/audit/audit-trail.js';
import type { Traits } from '../matching-engine/traits.js';
import { MatchInquiries } from '../matching/match-inquiries.desk.js';
import { SearchTrail } from './search.trail.js';
import type { MatchedSubjectView } from './subject-search.dto.js';
import { MOST_ASKED, SubjectSightings } from './subject-sightings.js';

/** As many persons as are compared for one record. */
const MOST_PERSONS = 5;
/** From here on somebody is perhaps the same (`bands`). */
const POSSIBLE = 0.5;

/** What they are asked for: the record whose persons they are. */
export interface AskedFor {
  readonly recordType: string;
  readonly recordId: string;
  readonly purpose: Purpose;
}

/** One thing for other features: who of our subjects may be one of these persons, as far as the officer sees them. */
@Injectable()
export class NamesakesDesk {
  constructor(
    private readonly inquiries: MatchInquiries,
    private readonly sightings: SubjectSightings,
    private readonly trail: SearchTrail,
  ) {}

  /** Never inside a unit of work: it has its own, and its own entry in the trail. Undefined where no answer came in time. */
  async find(
    officer: Officer,
    persons: readonly Traits[],
    askedFor: AskedFor,
  ): Promise<MatchedSubjectView[] | undefined> {
    if (persons.length === 0) return [];
    const ask = (traits: Traits) =>
      this.inquiries.ask(officer, { traits, among: ['subject'], floor: POSSIBLE, limit: MOST_ASKED });
    const answers = await Promise.all(persons.slice(0, MOST_PERSONS).map(ask));
    if (answers.some((answer) => answer === undefined)) return undefined;
    const matches = answers.flatMap((answer) => answer?.matches ?? []).sort((one, other) => other.score - one.score);
    const { recordType, recordId, purpose } = askedFor;
    const entry = { action: 'subject.namesakes', recordType: 'subjects', purpose, details: { recordType, recordId } };
    return this.trail.shown(officer, entry, async (glance) => {
      const seen = await this.sightings.seen(glance, { matches, tooCommon: false });
      const ids = [...new Set(seen.map(({ subject }) => subject.id))];
      const once = ids.flatMap((id) => seen.find(({ subject }) => subject.id === id) ?? []);
      const groups = await this.sightings.groupsOf(glance, ids);
      return { records: ids, view: await this.sightings.views(once, groups) };
    });
  }
}
