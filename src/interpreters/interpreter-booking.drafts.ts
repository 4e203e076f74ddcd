import { Injectable } from '@nestjs/common';
import { placesOf } from '../core/access/actor.js';
import type { Opening } from '../core/cases/cases.js';
import type { Glance } from '../core/cases/kinds.js';
import { Problem } from '../core/problems.js';
import { OperationReader } from '../operations/operation.reader.js';
import { conflictChecks, ENOUGH, type ConflictCheck } from './interpreter.codes.js';
import type { Interpreter } from './interpreter.entity.js';
import { InterpreterStore } from './interpreter.store.js';
import type { BookInterpreterDto, InterpreterChoiceDto } from './interpreter-booking.dto.js';
import type { InterpreterBooking } from './interpreter-booking.entity.js';

type Session = Pick<InterpreterBooking, 'language' | 'dialect' | 'mode' | 'startsAt' | 'endsAt' | 'operationId'>;

/** Books nobody who cannot do it, and nobody who is not independent of interviewee and unit. */
@Injectable()
export class InterpreterBookingDrafts {
  constructor(
    private readonly operations: OperationReader,
    private readonly store: InterpreterStore,
  ) {}

  async from(form: BookInterpreterDto, glance: Glance): Promise<Opening<InterpreterBooking>> {
    const {
      siteId = null,
      dialect = null,
      place = null,
      operationId,
      reference,
      language,
      mode,
      startsAt,
      endsAt,
    } = form;
    const operation = await this.operations.get(glance.em, operationId);
    if (!placesOf(glance.reader).includes(operationId)) throw new Problem('not_permitted');
    if (operation.state !== 'active') throw new Problem('operation_not_active');
    const host = this.operations.hostAt(operation, siteId);
    const session = { operationId, siteId, reference, language, dialect, mode, place, startsAt, endsAt };
    return { subject: { ...session, ...host, ...(await this.chosen(form, { ...session, ...host }, glance)) } };
  }

  /** Another interpreter for the same session. */
  async instead(
    booking: InterpreterBooking,
    choice: InterpreterChoiceDto & Partial<Session>,
    glance: Glance,
  ): Promise<Opening<InterpreterBooking>> {
    if (choice.interpreterId === booking.interpreterId) throw new Problem('inconsistent', { field: 'interpreterId' });
    const { operationId, siteId, reference, language, dialect, place, ownerAuthorityId, ownerCountry } = booking;
    const { mode = booking.mode, startsAt = booking.startsAt, endsAt = booking.endsAt } = choice;
    const session = { operationId, siteId, reference, language, dialect, place, mode, startsAt, endsAt };
    const host = { ownerAuthorityId, ownerCountry };
    return { subject: { ...session, ...host, ...(await this.chosen(choice, { ...session, ...host }, glance)) } };
  }

  private async chosen(choice: InterpreterChoiceDto, session: Session & { ownerAuthorityId: string }, glance: Glance) {
    const { em, now, reader } = glance;
    const interpreter = await this.store.find(em, reader, choice.interpreterId);
    if (interpreter?.state !== 'listed') throw new Problem('unknown_reference', { field: 'interpreterId' });
    assertSuitable(interpreter, session, { choice, now });
    const { id, code, gender, ownerCountry, officerId } = interpreter;
    const places = [session.operationId, session.ownerAuthorityId, reader.authorityId];
    const ofTheUnit = officerId !== null && (await this.store.servesAt(em, officerId, { places, now }));
    assertIndependent(interpreter, choice, ofTheUnit);
    return {
      interpreterId: id,
      interpreterCode: code,
      interpreterGender: gender,
      interpreterCountry: ownerCountry,
      interpreterOfficerId: officerId,
      genderRequested: choice.genderRequested ?? null,
      checked: Object.keys(conflictChecks) as ConflictCheck[],
      checkedBy: reader.id,
      checkedAt: now,
      problems: [],
      replacedBy: null,
      replacedBecause: null,
    };
  }
}

function assertSuitable(
  { languages, gender, modes, windows }: Interpreter,
  { language, dialect, mode, startsAt, endsAt }: Session,
  { choice, now }: { choice: InterpreterChoiceDto; now: Date },
): void {
  if (endsAt <= startsAt) throw new Problem('ends_before_it_begins');
  if (endsAt <= now) throw new Problem('inconsistent', { field: 'endsAt' });
  const speaks = languages.some(
    (one) =>
      one.language === language && ENOUGH.includes(one.level) && (dialect === null || same(one.dialect, dialect)),
  );
  const free = windows.some(({ from, until }) => new Date(from) <= startsAt && endsAt <= new Date(until));
  const unmet = [
    !speaks && 'language',
    choice.genderRequested && choice.genderRequested !== gender && 'gender',
    !modes.includes(mode) && 'mode',
    !free && 'time',
  ].filter(Boolean);
  if (unmet.length > 0) throw new Problem('interpreter_not_suitable', { because: unmet });
}

/** Never a fellow traveller, a relative or an officer of the unit; not for a region or group they are excluded for. */
function assertIndependent(interpreter: Interpreter, choice: InterpreterChoiceDto, ofTheUnit: boolean): void {
  const excluded = (from: readonly string[], what: string | undefined) =>
    what !== undefined && from.some((one) => same(one, what));
  const conflicts: ConflictCheck[] = [
    ...(excluded(interpreter.excludedRegions, choice.region) ? (['region'] as const) : []),
    ...(excluded(interpreter.excludedGroups, choice.group) ? (['group'] as const) : []),
    ...(choice.notAFellowTraveller ? [] : (['fellow_traveller'] as const)),
    ...(choice.notARelative ? [] : (['relative'] as const)),
    ...(choice.notOfTheUnit && !ofTheUnit ? [] : (['officer_of_unit'] as const)),
  ];
  if (conflicts.length > 0) throw new Problem('interpreter_conflict', { because: conflicts });
}

const same = (one: string | null, other: string): boolean => one?.trim().toLowerCase() === other.trim().toLowerCase();
