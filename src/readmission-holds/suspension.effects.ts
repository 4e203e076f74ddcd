import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Jobs } from '../core/jobs/jobs.js';
import { Tasks } from '../core/jobs/tasks.js';
import { RegisterEffects } from '../legal-register/register-effects.registry.js';
import { HOLD_SUSPENDED } from './hold.codes.js';
import { SuspensionTask } from './suspension.task.js';

/** When a suspension comes into the register, every open case that it touches is held: in the background, once. */
@Injectable()
export class SuspensionEffects implements OnModuleInit {
  constructor(
    private readonly effects: RegisterEffects,
    private readonly jobs: Jobs,
    private readonly tasks: Tasks,
    private readonly task: SuspensionTask,
  ) {}

  onModuleInit(): void {
    this.tasks.add(this.task);
    this.effects.on('readmission_suspension', ({ em }, { id }) => this.jobs.enqueue(em, HOLD_SUSPENDED, [id], 'p1'));
  }
}
