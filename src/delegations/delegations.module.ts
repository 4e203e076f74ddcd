import { Module } from '@nestjs/common';
import { DelegationStore } from './delegation.store.js';
import { DelegationsController } from './delegations.controller.js';
import { DelegationsService } from './delegations.service.js';

@Module({ controllers: [DelegationsController], providers: [DelegationsService, DelegationStore] })
export class DelegationsModule {}
