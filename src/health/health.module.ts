import { Module } from '@nestjs/common';
import { TerminusModule } from '@nestjs/terminus';
import { HealthController } from './health.controller.js';
import { QueueHealth } from './queue-health.reader.js';

@Module({ imports: [TerminusModule], controllers: [HealthController], providers: [QueueHealth] })
export class HealthModule {}
