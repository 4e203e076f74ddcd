import { Module } from '@nestjs/common';
import { HandlingReader } from './handling.reader.js';

@Module({ providers: [HandlingReader], exports: [HandlingReader] })
export class HandlingModule {}
