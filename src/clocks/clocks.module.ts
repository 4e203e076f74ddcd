import { Module } from '@nestjs/common';
import { LegalRegisterModule } from '../legal-register/legal-register.module.js';
import { ClockReader } from './clock.reader.js';
@Module({ imports: [LegalRegisterModule], providers: [ClockReader], exports: [ClockReader] })
export class ClocksModule {}
