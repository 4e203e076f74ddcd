import { Module } from '@nestjs/common';
import { AuthoritiesController } from './authorities.controller.js';
import { AuthoritiesService } from './authorities.service.js';
import { AuthorityStore } from './authority.store.js';

@Module({ controllers: [AuthoritiesController], providers: [AuthoritiesService, AuthorityStore] })
export class AuthoritiesModule {}
