import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import type { HealthIndicatorResult } from '@nestjs/terminus';
import { Jobs } from './jobs.js';

/**
 * How much waits in the queue and for how long the oldest of it. A server whose queue stands still can still serve: it says
 * so, and whoever watches decides.
 */
@Injectable()
export class QueueHealth {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    private readonly jobs: Jobs,
  ) {}

  async check(): Promise<HealthIndicatorResult> {
    return { queue: { status: 'up', ...(await this.jobs.state(this.db.manager)) } };
  }
}
