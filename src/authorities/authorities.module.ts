import { Module } from '@nestjs/common';
import { AuthorityReader } from './authority.reader.js';
import { ChiefReader } from './chief.reader.js';
import { AuthoritiesController } from './authorities.controller.js';
import { AuthoritiesService } from './authorities.service.js';
import { AuthorityStore } from './authority.store.js';

@Module({
  controllers: [AuthoritiesController],
  providers: [AuthoritiesService, AuthorityStore, AuthorityReader, ChiefReader],
  exports: [AuthorityReader, ChiefReader],
})
export class AuthoritiesModule {}
