import { Injectable } from '@nestjs/common';
import type { Glance } from '../core/cases/kinds.js';
import { withheldFrom } from '../core/handling/item.view.js';
import { pick } from '../core/pick.js';
import { LegReader } from '../debriefings/leg.reader.js';
import type { Answer, Match } from '../matching/answering.registry.js';
import { SubjectGroupReader, type Groups } from '../subject-merges/subject-group.reader.js';
import type { Subject } from '../subjects/subject.entity.js';
import { SubjectReader } from '../subjects/subject.reader.js';
import type { MatchedSubjectView } from './subject-search.dto.js';

/** All that the engine compares: whoever is hidden from the reader must not crowd out whom they may see. */
export const MOST_ASKED = 1000;
/** Beyond it, how many interviews it was makes no difference. */
const MOST_INTERVIEWS = 100;

/** A match that there is for the reader, with what it says. */
export interface Sighting {
  readonly match: Match;
  readonly subject: Subject;
}

/** What the engine found, as far as the reader sees it: by their own two walls, and nothing of the rest in any form. */
@Injectable()
export class SubjectSightings {
  constructor(
    private readonly subjects: SubjectReader,
    private readonly groups: SubjectGroupReader,
    private readonly legs: LegReader,
  ) {}

  /** The best first. Who sees that a subject is there and not what it says, does not learn it from what it resembles. */
  async seen(glance: Glance, { matches }: Answer): Promise<Sighting[]> {
    const ids = matches.map(({ id }) => id);
    const found = await this.subjects.among(glance.em, glance.reader, ids);
    const shown = new Map(found.filter((one) => !withheldFrom(one, glance)).map((one) => [one.id, one]));
    return matches.flatMap((match) => {
      const subject = shown.get(match.id);
      return subject ? [{ match, subject }] : [];
    });
  }

  groupsOf({ em, reader }: Glance, ids: readonly string[]): Promise<Groups> {
    return this.groups.of(em, reader, ids);
  }

  async views(sightings: readonly Sighting[], groups: Groups): Promise<MatchedSubjectView[]> {
    const { inWords } = await import('../matching-engine/words.js');
    return sightings.map(({ subject, match }) => ({
      ...pick(subject, ['id', 'kind', 'category', 'state', 'operationId', 'ownerAuthorityId', 'ownerCountry']),
      ...pick(subject, ['handlingCodes', 'h3Text']),
      label: this.subjects.labelOf(subject),
      standsFor: groups.standsFor(subject.id),
      ...pick(match, ['score', 'band', 'identified']),
      explanation: inWords(match.explanation),
    }));
  }

  /** In how many interviews but its own these were told of: drawn from there, or named there for bringing people. */
  async interviews({ em, reader }: Glance, subject: Subject, ids: readonly string[]): Promise<number> {
    const others = await this.subjects.among(em, reader, ids);
    const drawn = others.flatMap(({ sourceType, sourceId }) => (sourceType === 'debriefings' ? [sourceId] : []));
    const told = await this.legs.naming(em, reader, [subject.id, ...ids], MOST_INTERVIEWS + 1);
    const all = new Set([...drawn, ...told.map(({ debriefingId }) => debriefingId)]);
    if (subject.sourceType === 'debriefings') all.delete(subject.sourceId);
    return Math.min(all.size, MOST_INTERVIEWS);
  }
}
