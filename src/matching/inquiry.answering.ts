import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { clockActor } from '../core/access/actor.js';
import { Work } from '../core/work/work.js';
import type { Unit } from '../core/workflow/transitions.js';
import { Answerings, type Answer, type Answering, type Question } from './answering.registry.js';
import { INQUIRY } from './match-inquiries.desk.js';
import { MatchQuestionStore } from './match-question.store.js';

/** The worker's side of what officers wait to hear at once. */
@Injectable()
export class InquiryAnswering implements Answering, OnModuleInit {
  readonly name = INQUIRY;

  constructor(
    private readonly answerings: Answerings,
    private readonly store: MatchQuestionStore,
    private readonly work: Work,
  ) {}

  onModuleInit(): void {
    this.answerings.add(this);
  }

  question(em: EntityManager, id: string): Promise<Question | undefined> {
    return this.store.question(em, id);
  }

  answer({ em }: Unit, id: string, answer: Answer): Promise<void> {
    return this.store.answer(em, id, answer);
  }

  /** Forgets what was asked by a process that is no more. */
  sweep(): Promise<void> {
    return this.work.as(clockActor, (em) => this.store.purge(em));
  }
}
