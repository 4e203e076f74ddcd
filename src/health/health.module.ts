import { Module } from '@nestjs/common';
import { TerminusModule } from '@nestjs/terminus';
import { HealthController } from './health.controller.js';
import { QueueHealth } from '../core/jobs/queue-health.js';

@Module({ imports: [TerminusModule], controllers: [HealthController], providers: [QueueHealth] })
export class HealthModule {}
