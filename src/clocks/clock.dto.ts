import { CodeField } from '../core/forms.js';
import { addressees, bindings, levels, type Addressee, type Bindingness, type Step } from './clock.codes.js';

export class ClockPauseView {
  from: Date;
  to: Date;
  reason: string;
}

export class ClockExtensionView {
  /** When it was extended. */
  at: Date;
  /** Until when. */
  until: Date;
  reason: string;
}

/** A running time limit: both sides of a case are shown the same. */
export class ClockView {
  /** Key of the row of the register that it runs by; WISH where the asker has set it. */
  rule: string;
  title: string;
  instrument: string | null;
  article: string | null;
  source: string;
  /** The version of the register that governs it. What is changed there later changes nothing here. */
  registerVersion: number;

  @CodeField('ClockBinding', bindings)
  binding: Bindingness;

  /** “requested by …”, where no law sets this time. It is never counted as a breach. */
  label: string | null;
  /** By the clocks of which place days end. */
  timeZone: string;
  startedAt: Date;
  /** While it is paused: as it stood when it was paused. It moves on by what the pause takes. */
  dueAt: Date;
  amberAt: Date;
  redAt: Date;

  @CodeField('ClockLevel', levels)
  level: 'green' | Step;

  /** How often it has been passed on since it ran out. */
  escalations: number;

  /** Whom it calls now. */
  @CodeField('ClockAddressee', addressees, { nullable: true })
  calls: Addressee | null;

  pausedSince: Date | null;
  pauseReason: string | null;
  pauses: ClockPauseView[];
  extensions: ClockExtensionView[];
  /** When it ran out while it was running. */
  missedAt: Date | null;
  /** It ran out, and the law sets this time. */
  breached: boolean;
  stoppedAt: Date | null;
}
