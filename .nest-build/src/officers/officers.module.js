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
import { ActivationCodes } from './activation-codes.js';
import { ActivationsService } from './activations.service.js';
import { OfficerStore } from './officer.store.js';
import { OfficersController } from './officers.controller.js';
import { OfficersService } from './officers.service.js';
export class OfficersModule {
}
OfficersModule = _ts_decorate([
    Module({
        controllers: [
            OfficersController
        ],
        providers: [
            OfficersService,
            ActivationsService,
            ActivationCodes,
            OfficerStore
        ]
    })
], OfficersModule);

//# sourceMappingURL=officers.module.js.map