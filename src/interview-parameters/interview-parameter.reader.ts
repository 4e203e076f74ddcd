import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { InterviewParameterView } from './interview-parameter.dto.js';

/** The figures that the rules of interviews depend on. */
@Injectable()
export class InterviewParameterReader {
  all(em: EntityManager): Promise<InterviewParameterView[]> {
    return em.query('select code, value, meaning, source, trust from interview_parameters order by code');
  }
}
