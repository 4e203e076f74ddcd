import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { bookedStates, type Gender, type InterpreterMode } from './interpreter.codes.js';

/** What other features need to know of a booked interpreter: the code by which records name them, and no more of them. */
export interface BookingBrief {
  readonly id: string;
  readonly state: (typeof bookedStates)[number];
  readonly interpreterId: string;
  readonly interpreterCode: string;
  readonly interpreterGender: Gender;
  readonly reference: string;
  readonly language: string;
  readonly dialect: string | null;
  readonly mode: InterpreterMode;
  readonly genderRequested: Gender | null;
  readonly startsAt: Date;
  readonly endsAt: Date;
}

/** One question for other features: is this interpreter booked, confirmed and checked, in this operation at that time? */
@Injectable()
export class InterpreterBookingReader {
  async booked(
    em: EntityManager,
    { operationId, interpreterId, at }: { operationId: string; interpreterId: string; at: Date },
  ): Promise<BookingBrief | undefined> {
    const [found] = await em.query<BookingBrief[]>(
      `select id, state, interpreter_id as "interpreterId", interpreter_code as "interpreterCode",
         interpreter_gender as "interpreterGender", reference, language, dialect, mode,
         gender_requested as "genderRequested", starts_at as "startsAt", ends_at as "endsAt"
       from interpreter_bookings
       where operation_id = $1 and interpreter_id = $2 and state = any($4::text[]) and starts_at <= $3 and ends_at > $3`,
      [operationId, interpreterId, at, bookedStates],
    );
    return found;
  }
}
