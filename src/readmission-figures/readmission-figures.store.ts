import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Period } from '../core/local-time.js';
import { TimeZoneReader } from '../countries/time-zone.reader.js';
import type { FrozenPeriodView } from './readmission-figure.dto.js';
import { periodIn, toldUntil } from './readmission-figure.periods.js';
import type { FigureRow, ToldRow } from './readmission-figure.row.js';

/** A period, and what was counted of it when it was frozen. */
export interface Snapshot extends FrozenPeriodView {
  readonly figures: readonly FigureRow[];
}

const COLUMNS = `figure, side, dimension, code, number, cases, persons, days_median::float8 as "daysMedian",
  days_p90::float8 as "daysP90", cents::float8 as cents`;
const FROZEN = `id, period, frozen_by as "frozenBy", frozen_at as "frozenAt"`;

/** A year of a state with a hundred thousand cases is counted for longer than other statements may take. */
const takeTime = (em: EntityManager): Promise<unknown> =>
  em.query(`select set_config('statement_timeout', '30s', true)`);

/** Counts of all that a state has asked and was asked, whoever may read each of it; the database says for whom. */
@Injectable()
export class ReadmissionFiguresStore {
  constructor(private readonly zones: TimeZoneReader) {}

  /** By the days of the state whose figures they are. */
  async span(em: EntityManager, country: string, period: string): Promise<Period> {
    return periodIn(await this.zones.of(em, country), period);
  }

  async counted(em: EntityManager, { since, until }: Period, now: Date): Promise<FigureRow[]> {
    await takeTime(em);
    return em.query(`select ${COLUMNS} from app.readmission_figures($1, $2, $3)`, [since, until, now]);
  }

  /** Of those of its quarters that are over, as the database tells them to whoever is not told small numbers. */
  async told(em: EntityManager, period: string, now: Date): Promise<ToldRow[]> {
    await takeTime(em);
    return em.query(`select ${COLUMNS}, hidden from app.readmission_figures_told($1, $2)`, [period, now]);
  }

  async toldUntil(em: EntityManager, country: string, period: Period, now: Date): Promise<Date> {
    return toldUntil(await this.zones.of(em, country), period, now);
  }

  async snapshot(em: EntityManager, period: string): Promise<Snapshot | null> {
    const found = await this.frozenPeriod(em, period);
    return found ? { ...found, figures: await this.frozen(em, found.id) } : null;
  }

  async frozenPeriod(em: EntityManager, period: string): Promise<FrozenPeriodView | null> {
    const [found] = await em.query<FrozenPeriodView[]>(
      `select ${FROZEN} from app.frozen_readmission_periods() where period = $1`,
      [period],
    );
    return found ?? null;
  }

  snapshots(em: EntityManager): Promise<FrozenPeriodView[]> {
    return em.query(`select ${FROZEN} from app.frozen_readmission_periods() order by until desc, since desc`);
  }

  /** False where it was frozen before. */
  async freeze(em: EntityManager, { id, period, now }: { id: string; period: string; now: Date }): Promise<boolean> {
    await takeTime(em);
    const [row] = await em.query<{ frozen: boolean }[]>('select app.freeze_readmission_figures($1, $2, $3) as frozen', [
      id,
      period,
      now,
    ]);
    return row?.frozen === true;
  }

  private frozen(em: EntityManager, id: string): Promise<FigureRow[]> {
    return em.query(
      `select ${COLUMNS} from readmission_figure_snapshots s, jsonb_to_recordset(s.figures) as f(figure text, side text,
         dimension text, code text, number integer, cases integer, persons integer, days_median numeric, days_p90 numeric, cents bigint)
       where s.id = $1`,
      [id],
    );
  }
}
