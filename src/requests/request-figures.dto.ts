import { Type } from 'class-transformer';
import { CodeField, Int } from '../core/forms.js';
import { requestRoutes, type RequestRoute } from './request.codes.js';

export const directions = {
  submitted: 'By this state',
  received: 'From another state',
} as const;
export type Direction = keyof typeof directions;

export class FiguresQueryDto {
  @Type(() => Number)
  @Int(2000, 2100)
  year: number;
}

/** Requests of one kind in a year, between this state and another. */
export class RequestFigureView {
  @CodeField('RequestDirection', directions)
  direction: Direction;

  /** The other state. */
  counterpart: string;

  @CodeField('RequestRoute', requestRoutes)
  route: RequestRoute;

  urgent: boolean;
  /** Asked by the unit itself, not by an authority through it or directly. */
  byUnit: boolean;
  number: number;
  /** As a whole, or for the part that was not refused. */
  answered: number;
  /** Answered or refused before the time ran out. */
  inTime: number;
  refused: number;
  refusedInPart: number;
  /** Took longer because a judicial authorisation was obtained. */
  lateForJudicial: number;
  open: number;
}

export class RefusalFigureView {
  @CodeField('RequestDirection', directions)
  direction: Direction;

  counterpart: string;
  ground: string;
  number: number;
}

/** What a state reports for a year (Directive (EU) 2023/977, Art. 18). */
export class RequestFiguresView {
  year: number;
  country: string;
  requests: RequestFigureView[];
  refusals: RefusalFigureView[];
}
