import { DateTime } from 'luxon';
import { officerId } from './people.js';
import type { Stage } from './stage.js';
import type { Voice } from './voice.js';

const ZONE = 'Europe/Tirane';

/** One run of the operation: under which name, from which day, and how far. */
export interface Script {
  readonly sequence: string;
  /** The first day of work on the ground: 2018-11-20. */
  readonly begins: string;
  /** The last. */
  readonly ends: string;
  /** `running`: it stays active, with work under way. */
  readonly until: 'closed' | 'running';
}

/** What the chapters of a play share: the stage, the day it is, and the records that were made. */
export class Play {
  private readonly made = new Map<string, string>();

  constructor(
    readonly stage: Stage,
    readonly script: Script,
  ) {}

  as(login: string): Voice {
    return this.stage.as(login);
  }

  chapter(title: string): void {
    this.stage.chapter(title);
  }

  say(line: string): void {
    this.stage.say(line);
  }

  /** Lets it become that hour of the n-th day of the operation; days before it begins are negative. */
  goTo(day: number, hour: string): void {
    this.stage.clock.goTo(this.moment(day, hour));
  }

  /** 08:30 on the n-th day, in the host's time. */
  moment(day: number, hour: string): string {
    const [hours = 0, minutes = 0] = hour.split(':').map(Number);
    const begins = DateTime.fromISO(this.script.begins, { zone: ZONE });
    return begins.plus({ days: day }).set({ hour: hours, minute: minutes }).toUTC().toISO() ?? '';
  }

  get year(): number {
    return Number(this.script.begins.slice(0, 4));
  }

  date(day: number): string {
    return DateTime.fromISO(this.script.begins, { zone: ZONE }).plus({ days: day }).toISODate() ?? '';
  }

  /** Remembers a record by a name, for later chapters. */
  keep(name: string, id: string): string {
    this.made.set(name, id);
    return id;
  }

  id(name: string): string {
    const id = this.made.get(name);
    if (id === undefined) throw new Error(`nothing called "${name}" was made`);
    return id;
  }

  officer(login: string): string {
    return officerId(login);
  }

  get operation(): string {
    return `/operations/${this.id('operation')}`;
  }
}
