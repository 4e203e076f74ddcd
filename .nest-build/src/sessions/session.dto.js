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
import { IsNotEmpty, IsOptional, IsString, IsUUID, Matches, MaxLength } from 'class-validator';
export class SignInDto {
    constructor(){
        /** What the officer calls this device, shown in their list of sessions. */ this.label = 'unnamed device';
    }
}
_ts_decorate([
    IsString(),
    IsNotEmpty(),
    MaxLength(100),
    _ts_metadata("design:type", String)
], SignInDto.prototype, "login", void 0);
_ts_decorate([
    IsString(),
    IsNotEmpty(),
    MaxLength(128),
    _ts_metadata("design:type", String)
], SignInDto.prototype, "password", void 0);
_ts_decorate([
    IsOptional(),
    IsString(),
    Matches(/^\d{6}$/),
    _ts_metadata("design:type", String)
], SignInDto.prototype, "code", void 0);
_ts_decorate([
    IsOptional(),
    IsString(),
    MaxLength(60),
    _ts_metadata("design:type", String)
], SignInDto.prototype, "label", void 0);
export class RefreshDto {
}
_ts_decorate([
    IsString(),
    MaxLength(100),
    _ts_metadata("design:type", String)
], RefreshDto.prototype, "refreshToken", void 0);
/** What a signed-in client holds. */ export class TokensView {
}
export class ChoosePasswordDto {
}
_ts_decorate([
    IsString(),
    MaxLength(128),
    _ts_metadata("design:type", String)
], ChoosePasswordDto.prototype, "current", void 0);
_ts_decorate([
    IsString(),
    MaxLength(128),
    _ts_metadata("design:type", String)
], ChoosePasswordDto.prototype, "password", void 0);
export class CodeDto {
}
_ts_decorate([
    IsString(),
    Matches(/^\d{6}$/),
    _ts_metadata("design:type", String)
], CodeDto.prototype, "code", void 0);
export class SecondFactorView {
}
export class SessionId {
}
_ts_decorate([
    IsUUID(),
    _ts_metadata("design:type", String)
], SessionId.prototype, "id", void 0);
export class SessionsQueryDto {
}
_ts_decorate([
    IsOptional(),
    IsUUID(),
    _ts_metadata("design:type", String)
], SessionsQueryDto.prototype, "officerId", void 0);
/** One of an officer's sessions. */ export class SessionView {
}
/** Who is signed in, and what they may do at all. */ export class MeView {
}

//# sourceMappingURL=session.dto.js.map