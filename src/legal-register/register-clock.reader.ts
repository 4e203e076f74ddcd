import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Content } from './legal-entry.entity.js';
import { LegalRegisterReader } from './legal-register.reader.js';

/** Until when, by which row of the register, and whether that binds or is only asked for. */
export interface RegisterClock {
  readonly dueAt: Date;
  readonly rule: string;
  readonly article: string;
  readonly force: Content<'clock'>['force'];
  readonly registerVersion: number;
}

/** One question for other features: until when, by the first of these clocks that the register has with a quantity? */
@Injectable()
export class RegisterClockReader {
  constructor(private readonly register: LegalRegisterReader) {}

  async due(em: EntityManager, keys: readonly string[], from: Date): Promise<RegisterClock | null> {
    const law = await this.register.snapshot(em);
    const row = keys.map((key) => law.find('clock', key)).find((found) => found && found.content.quantity !== null);
    if (!row || row.content.quantity === null) return null;
    const dueAt = after(from, row.content.quantity, row.content.unit);
    return { dueAt, rule: row.key, article: row.article, force: row.content.force, registerVersion: law.version };
  }
}

const HOUR = 3_600_000;

function after(from: Date, quantity: number, unit: Content<'clock'>['unit']): Date {
  if (unit === 'hours') return new Date(from.getTime() + quantity * HOUR);
  if (unit === 'days' || unit === 'weeks') {
    return new Date(from.getTime() + quantity * 24 * HOUR * (unit === 'weeks' ? 7 : 1));
  }
  return monthsAfter(from, unit === 'years' ? 12 * quantity : quantity);
}

/** The same day of a later month, or its last day where it has none such. */
function monthsAfter(from: Date, months: number): Date {
  const due = new Date(from);
  due.setUTCMonth(from.getUTCMonth() + months);
  if (due.getUTCDate() !== from.getUTCDate()) due.setUTCDate(0);
  return due;
}
