import { Controller, Get, Inject } from '@nestjs/common';
import { HealthCheckService, TypeOrmHealthIndicator, type HealthCheckResult } from '@nestjs/terminus';
import { Config } from '../config.js';
import { Allow } from '../core/access/allow.js';
import { QueueHealth } from '../core/jobs/queue-health.js';

@Controller('health')
export class HealthController {
  constructor(
    private readonly health: HealthCheckService,
    private readonly database: TypeOrmHealthIndicator,
    private readonly queue: QueueHealth,
    @Inject(Config) private readonly config: Config,
  ) {}

  /** The process answers. */
  @Get('live')
  @Allow('anyone')
  live(): { state: 'up' } {
    return { state: 'up' };
  }

  /** The process can serve: its database answers. Also says how far behind the queue is, and whether this installation sends e-mail. */
  @Get('ready')
  @Allow('anyone')
  ready(): Promise<HealthCheckResult> {
    return this.health.check([
      () => this.database.pingCheck('database', { timeout: 2000 }),
      () => this.queue.check(),
      () => ({ mail: { status: 'up', sends: this.config.SMTP_URL !== undefined } }),
    ]);
  }
}
