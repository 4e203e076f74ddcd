import { Module } from '@nestjs/common';
import { PastOperationReader } from './past-operation.reader.js';
import { PastOperationsController } from './past-operations.controller.js';
import { PastOperationsService } from './past-operations.service.js';

@Module({ controllers: [PastOperationsController], providers: [PastOperationsService, PastOperationReader] })
export class PastOperationsModule {}
