import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CLOCK_DATABASE } from './work.js';

/** Closes the clock's connections with the application; the other pool is closed by its own module. */
@Injectable()
export class ClockDatabase implements OnApplicationShutdown {
  constructor(@Inject(CLOCK_DATABASE) private readonly db: DataSource) {}

  async onApplicationShutdown(): Promise<void> {
    if (this.db.isInitialized) await this.db.destroy();
  }
}
