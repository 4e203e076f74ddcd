import { Module } from '@nestjs/common';
import { Answerings } from './answering.registry.js';
import { MatchDesk } from './match.desk.js';
import { MatchStore } from './match.store.js';

/** The index of whom questions are asked about, and what is found in it. */
@Module({
  providers: [Answerings, MatchDesk, MatchStore],
  exports: [Answerings, MatchDesk],
})
export class MatchingModule {}
