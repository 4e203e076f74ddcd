import { Module } from '@nestjs/common';
import { ActivationCodes } from './activation-codes.js';
import { ActivationsService } from './activations.service.js';
import { OfficerStore } from './officer.store.js';
import { OfficersController } from './officers.controller.js';
import { OfficersService } from './officers.service.js';

@Module({
  controllers: [OfficersController],
  providers: [OfficersService, ActivationsService, ActivationCodes, OfficerStore],
})
export class OfficersModule {}
