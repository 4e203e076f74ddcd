import { Transform } from 'class-transformer';
import { CodeField, Country, Int, Moment, OneOf, optional, Pattern, YesNo } from '../core/forms.js';
import { trusts, type Trust } from '../legal-bases/legal-basis.codes.js';
import { clockMatters, clockUnits, type ClockMatter, type ClockUnit } from '../legal-register/legal-entry.codes.js';
import { addressees, steps, type Addressee, type Step } from './clock.codes.js';
import { ClockView } from './clock.dto.js';

const accessibility = {
  directly: 'In what the authority can look up itself',
  indirectly: 'To be obtained from others first',
} as const;

export class TimeLimitQueryDto {
  /** Code of the instrument: GET /legal-register?kind=instrument. */
  @Pattern(/^[A-Z][A-Z0-9_]{1,39}$/)
  instrument: string;

  @OneOf('ClockMatter', clockMatters)
  matter: ClockMatter;

  /** Code of the action: GET /legal-register?kind=action. Left out: whatever rests on the instrument. */
  @Pattern(/^[A-Z][A-Z0-9_]{1,39}$/, optional)
  action?: string;

  /** Who asks or acts. */
  @Country(optional)
  from?: string;

  /** Of whom it is asked. */
  @Country(optional)
  to?: string;

  /** The state that has to act: days end at its midnight. Left out: of whom it is asked. */
  @Country(optional)
  country?: string;

  @Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value))
  @YesNo(optional)
  urgent?: boolean;

  /** Left out: indirectly. */
  @OneOf('Accessibility', accessibility, optional)
  accessible?: keyof typeof accessibility;

  /** When it begins. Left out: now. */
  @Moment(optional)
  begin?: Date;
}

/** Which time limit the register has for something, and how it would run. */
export class TimeLimitView {
  rule: string;
  title: string;
  instrument: string | null;
  article: string;
  source: string;
  registerVersion: number;
  binding: string;
  requestedBy: string | null;
  /** None: at once, or without delay. */
  quantity: number | null;

  @CodeField('ClockUnit', clockUnits)
  unit: ClockUnit;

  /** What holds it. */
  pause: string | null;
  /** The clock, as it would run; null where there is no number. */
  clock: ClockView | null;
}

export class HolidaysQueryDto {
  @Country()
  country: string;

  /** Left out: the present one, there. */
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' && /^\d{4}$/.test(value) ? +value : value))
  @Int(1990, 2100, optional)
  year?: number;
}

export class DayOffView {
  day: string;
  code: string;
  name: string;
  /** Where it is kept on another day: the day on which it would have been. */
  insteadOf: string | null;
  source: string;

  @CodeField('Trust', trusts)
  trust: Trust;
}

/** The holidays of a state in a year. */
export class HolidaysView {
  country: string;
  year: number;
  /** The days of the week that are off: 1 is Monday. */
  weekend: number[];
  days: DayOffView[];
}

/** One step of the ladder that alarms climb. */
export class EscalationStepView {
  @CodeField('EscalationStep', steps)
  code: Step;

  /** After so much of the time. */
  percent: number | null;
  /** Once it has run out: how often. */
  everyHours: number | null;

  @CodeField('ClockAddressee', addressees)
  tells: Addressee;

  source: string;
  trust: string;
}
