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
function _ts_metadata(metadataKey, metadataValue) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") {
        return Reflect.metadata(metadataKey, metadataValue);
    }
}
function _ts_param(paramIndex, decorator) {
    return function(target, key) {
        decorator(target, key, paramIndex);
    };
}
import { Body, Controller, Get, HttpCode, Ip, Param, Post, Put, Query } from '@nestjs/common';
import { Allow, Me } from '../core/access/allow.js';
import { MeService } from './me.service.js';
import { OwnCredentialsService } from './own-credentials.service.js';
import { ChoosePasswordDto, CodeDto, RefreshDto, SessionId, SessionsQueryDto, SignInDto } from './session.dto.js';
import { SessionsService } from './sessions.service.js';
export class SessionsController {
    constructor(sessions, me){
        this.sessions = sessions;
        this.me = me;
    }
    /** Sign in. Unknown logins, wrong passwords and wrong codes get the same answer after the same time. */ signIn(body, address) {
        return this.sessions.signIn(body, address);
    }
    /** Exchange a refresh token for the next pair. One that was used before ends the session. */ refresh({ refreshToken }) {
        return this.sessions.refresh(refreshToken);
    }
    /** The caller's sessions, newest first, or those of an officer whom the caller administers. */ list(officer, { officerId }) {
        return this.me.sessions(officer, officerId);
    }
    /** End a session at once: one's own, or one of an officer one administers. */ end(officer, { id }) {
        return this.me.endSession(officer, id);
    }
}
_ts_decorate([
    Post(),
    Allow('anyone'),
    _ts_param(0, Body()),
    _ts_param(1, Ip()),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof SignInDto === "undefined" ? Object : SignInDto,
        String
    ]),
    _ts_metadata("design:returntype", typeof Promise === "undefined" ? Object : Promise)
], SessionsController.prototype, "signIn", null);
_ts_decorate([
    Post('refresh'),
    HttpCode(200),
    Allow('anyone'),
    _ts_param(0, Body()),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof RefreshDto === "undefined" ? Object : RefreshDto
    ]),
    _ts_metadata("design:returntype", typeof Promise === "undefined" ? Object : Promise)
], SessionsController.prototype, "refresh", null);
_ts_decorate([
    Get(),
    Allow('setting_up'),
    _ts_param(0, Me()),
    _ts_param(1, Query()),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof Officer === "undefined" ? Object : Officer,
        typeof SessionsQueryDto === "undefined" ? Object : SessionsQueryDto
    ]),
    _ts_metadata("design:returntype", typeof Promise === "undefined" ? Object : Promise)
], SessionsController.prototype, "list", null);
_ts_decorate([
    Post(':id/end'),
    HttpCode(204),
    Allow('setting_up'),
    _ts_param(0, Me()),
    _ts_param(1, Param()),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof Officer === "undefined" ? Object : Officer,
        typeof SessionId === "undefined" ? Object : SessionId
    ]),
    _ts_metadata("design:returntype", typeof Promise === "undefined" ? Object : Promise)
], SessionsController.prototype, "end", null);
SessionsController = _ts_decorate([
    Controller('sessions'),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof SessionsService === "undefined" ? Object : SessionsService,
        typeof MeService === "undefined" ? Object : MeService
    ])
], SessionsController);
export class MeController {
    constructor(me, credentials){
        this.me = me;
        this.credentials = credentials;
    }
    /** Who is signed in, and what they may do. */ get(officer) {
        return this.me.me(officer);
    }
    /** Choose a password, giving the current one (or the activation code). */ choosePassword(officer, body) {
        return this.credentials.choosePassword(officer, body);
    }
    /** Begin to enrol a second factor: the secret is shown this once. */ proposeSecondFactor(officer) {
        return this.credentials.proposeSecondFactor(officer);
    }
    /** Finish it with a first code. */ confirmSecondFactor(officer, { code }) {
        return this.credentials.confirmSecondFactor(officer, code);
    }
}
_ts_decorate([
    Get(),
    Allow('setting_up'),
    _ts_param(0, Me()),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof Officer === "undefined" ? Object : Officer
    ]),
    _ts_metadata("design:returntype", typeof Promise === "undefined" ? Object : Promise)
], MeController.prototype, "get", null);
_ts_decorate([
    Put('password'),
    HttpCode(204),
    Allow('setting_up'),
    _ts_param(0, Me()),
    _ts_param(1, Body()),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof Officer === "undefined" ? Object : Officer,
        typeof ChoosePasswordDto === "undefined" ? Object : ChoosePasswordDto
    ]),
    _ts_metadata("design:returntype", typeof Promise === "undefined" ? Object : Promise)
], MeController.prototype, "choosePassword", null);
_ts_decorate([
    Post('second-factor'),
    Allow('setting_up'),
    _ts_param(0, Me()),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof Officer === "undefined" ? Object : Officer
    ]),
    _ts_metadata("design:returntype", typeof Promise === "undefined" ? Object : Promise)
], MeController.prototype, "proposeSecondFactor", null);
_ts_decorate([
    Post('second-factor/confirm'),
    HttpCode(204),
    Allow('setting_up'),
    _ts_param(0, Me()),
    _ts_param(1, Body()),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof Officer === "undefined" ? Object : Officer,
        typeof CodeDto === "undefined" ? Object : CodeDto
    ]),
    _ts_metadata("design:returntype", typeof Promise === "undefined" ? Object : Promise)
], MeController.prototype, "confirmSecondFactor", null);
MeController = _ts_decorate([
    Controller('me'),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof MeService === "undefined" ? Object : MeService,
        typeof OwnCredentialsService === "undefined" ? Object : OwnCredentialsService
    ])
], MeController);

//# sourceMappingURL=sessions.controller.js.map