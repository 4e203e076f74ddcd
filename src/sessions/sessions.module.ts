import { Module } from '@nestjs/common';
import { BrowserSessionsController } from './browser-sessions.controller.js';
import { Credentials } from './credentials.js';
import { MeService } from './me.service.js';
import { OwnCredentialsService } from './own-credentials.service.js';
import { SecondFactor } from './second-factor.js';
import { SessionStore } from './session.store.js';
import { MeController, SessionsController } from './sessions.controller.js';
import { SessionsService } from './sessions.service.js';
import { Tokens } from './tokens.js';

@Module({
  controllers: [SessionsController, BrowserSessionsController, MeController],
  providers: [SessionsService, MeService, OwnCredentialsService, SessionStore, Credentials, SecondFactor, Tokens],
})
export class SessionsModule {}
