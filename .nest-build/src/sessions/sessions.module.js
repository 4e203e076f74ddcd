function _ts_decorate(decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") {
        r = Reflect.decorate(decorators, target, key, desc);
    } else {
        for(var i = decorators.length - 1; i >= 0; i--){
            if (d = decorators[i]) {
                r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
            }
        }
    }
    return c > 3 && r && Object.defineProperty(target, key, r), r;
}
import { Module } from '@nestjs/common';
import { Credentials } from './credentials.js';
import { MeService } from './me.service.js';
import { OwnCredentialsService } from './own-credentials.service.js';
import { SecondFactor } from './second-factor.js';
import { SessionStore } from './session.store.js';
import { MeController, SessionsController } from './sessions.controller.js';
import { SessionsService } from './sessions.service.js';
import { Tokens } from './tokens.js';
export class SessionsModule {
}
SessionsModule = _ts_decorate([
    Module({
        controllers: [
            SessionsController,
            MeController
        ],
        providers: [
            SessionsService,
            MeService,
            OwnCredentialsService,
            SessionStore,
            Credentials,
            SecondFactor,
            Tokens
        ]
    })
], SessionsModule);

//# sourceMappingURL=sessions.module.js.map