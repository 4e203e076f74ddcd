import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ReadmissionInterview } from './readmission-interview.entity.js';

/** One question for other features: which interviews were there in a case? */
@Injectable()
export class ReadmissionInterviewReader {
  of(em: EntityManager, readmissionId: string): Promise<ReadmissionInterview[]> {
    return em.find(ReadmissionInterview, { where: { readmissionId }, order: { openedAt: 'ASC', id: 'ASC' } });
  }
}
