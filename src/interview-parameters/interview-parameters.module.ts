import { Module } from '@nestjs/common';
import { InterviewParameterReader } from './interview-parameter.reader.js';
import { InterviewParametersController } from './interview-parameters.controller.js';
import { InterviewParametersService } from './interview-parameters.service.js';

@Module({
  controllers: [InterviewParametersController],
  providers: [InterviewParametersService, InterviewParameterReader],
  exports: [InterviewParameterReader],
})
export class InterviewParametersModule {}
