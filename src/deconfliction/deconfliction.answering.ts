import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Unit } from '../core/workflow/transitions.js';
import { Answerings, type Answer, type Answering, type Question } from '../matching/answering.registry.js';
import { MatchDesk } from '../matching/match.desk.js';
import { SubjectReader } from '../subjects/subject.reader.js';
import { MeetingDesk } from './meeting.desk.js';

/** Below, two are only perhaps the same: that is for whoever sees both, and not for supervisors of strangers. */
const FLOOR = 0.8;
const LIMIT = 20;

/** Persons have no number in common: the engine says who is very probably the same, and their units meet over them. */
@Injectable()
export class DeconflictionAnswering implements Answering, OnModuleInit {
  readonly name = 'deconfliction';

  constructor(
    private readonly answerings: Answerings,
    private readonly engine: MatchDesk,
    private readonly subjects: SubjectReader,
    private readonly meetings: MeetingDesk,
  ) {}

  onModuleInit(): void {
    this.answerings.add(this);
  }

  async ask(em: EntityManager, subjectIds: readonly string[]): Promise<void> {
    for (const id of subjectIds) await this.engine.ask(em, this.name, id, 'p3');
  }

  async question(em: EntityManager, id: string): Promise<Question | undefined> {
    const subject = await this.meetings.stakes.subject(em, id);
    const traits = subject && this.subjects.traits(subject);
    if (!traits) return undefined;
    return { traits, among: ['subject'], asker: { source: 'subject', id }, floor: FLOOR, limit: LIMIT };
  }

  async answer(unit: Unit, id: string, { matches }: Answer): Promise<void> {
    const same = matches.filter(({ source, band }) => source === 'subject' && band === 'strong');
    for (const match of same) {
      const met = await this.meetings.stakes.metBySubjects(unit.em, [id, match.id], unit.now);
      for (const meeting of met) await this.meetings.meet(unit, meeting);
    }
  }
}
