import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Period } from '../core/local-time.js';
import { TimeZoneReader } from '../countries/time-zone.reader.js';
import type { FrozenPeriodView } from './readmission-figure.dto.js';
import { periodIn } from './readmission-figure.periods.js';
import type { FigureRow } from './readmission-figure.row.js';

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

  async snapshot(em: EntityManager, period: string): Promise<Snapshot | null> {
    const [found] = await em.query<Omit<Snapshot, 'figures'>[]>(
      `select ${FROZEN} from readmission_figure_snapshots where period = $1`,
      [period],
    );
    return found ? { ...found, figures: await this.frozen(em, found.id) } : null;
  }

  snapshots(em: EntityManager): Promise<FrozenPeriodView[]> {
    return em.query(`select ${FROZEN} from readmission_figure_snapshots order by until desc, since desc`);
  }

  /** False where it was frozen before. */
  async freeze(
    em: EntityManager,
    { id, period, span, now }: { id: string; period: string; span: Period; now: Date },
  ): Promise<boolean> {
    await takeTime(em);
    const [row] = await em.query<{ frozen: boolean }[]>(
      'select app.freeze_readmission_figures($1, $2, $3, $4, $5) as frozen',
      [id, period, span.since, span.until, now],
    );
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
