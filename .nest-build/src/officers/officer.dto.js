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
import { IsArray, IsBoolean, IsDate, IsNotEmpty, IsOptional, IsString, IsUUID, Matches, MaxLength } from 'class-validator';
import { Type } from 'class-transformer';
import { roles } from '../core/access/roles.js';
import { CodeField, OneOf } from '../core/one-of.js';
import { PageQueryDto } from '../core/paging/page-query.dto.js';
export class CreateOfficerDto {
    constructor(){
        /** An account that ends with the deployment: then `validUntil` is needed. */ this.guest = false;
    }
}
_ts_decorate([
    IsUUID(),
    _ts_metadata("design:type", String)
], CreateOfficerDto.prototype, "authorityId", void 0);
_ts_decorate([
    IsString(),
    IsNotEmpty(),
    MaxLength(200),
    _ts_metadata("design:type", String)
], CreateOfficerDto.prototype, "name", void 0);
_ts_decorate([
    IsOptional(),
    IsString(),
    MaxLength(100),
    _ts_metadata("design:type", String)
], CreateOfficerDto.prototype, "rank", void 0);
_ts_decorate([
    IsArray(),
    Matches(/^[a-z]{2,3}(-[A-Za-z]{4})?$/, {
        each: true
    }),
    _ts_metadata("design:type", Array)
], CreateOfficerDto.prototype, "languages", void 0);
_ts_decorate([
    Matches(/^[a-z0-9._-]{3,60}$/),
    _ts_metadata("design:type", String)
], CreateOfficerDto.prototype, "login", void 0);
_ts_decorate([
    IsBoolean(),
    _ts_metadata("design:type", Boolean)
], CreateOfficerDto.prototype, "guest", void 0);
_ts_decorate([
    IsOptional(),
    Type(()=>Date),
    IsDate(),
    _ts_metadata("design:type", typeof Date === "undefined" ? Object : Date)
], CreateOfficerDto.prototype, "validUntil", void 0);
export class ReviseOfficerDto {
}
_ts_decorate([
    IsOptional(),
    IsString(),
    IsNotEmpty(),
    MaxLength(200),
    _ts_metadata("design:type", String)
], ReviseOfficerDto.prototype, "name", void 0);
_ts_decorate([
    IsOptional(),
    IsString(),
    MaxLength(100),
    _ts_metadata("design:type", String)
], ReviseOfficerDto.prototype, "rank", void 0);
_ts_decorate([
    IsOptional(),
    IsArray(),
    Matches(/^[a-z]{2,3}(-[A-Za-z]{4})?$/, {
        each: true
    }),
    _ts_metadata("design:type", Array)
], ReviseOfficerDto.prototype, "languages", void 0);
_ts_decorate([
    IsOptional(),
    IsUUID(),
    _ts_metadata("design:type", String)
], ReviseOfficerDto.prototype, "authorityId", void 0);
_ts_decorate([
    IsOptional(),
    Type(()=>Date),
    IsDate(),
    _ts_metadata("design:type", typeof Date === "undefined" ? Object : Date)
], ReviseOfficerDto.prototype, "validUntil", void 0);
export class AssignRoleDto {
}
_ts_decorate([
    OneOf('Role', roles),
    _ts_metadata("design:type", typeof Role === "undefined" ? Object : Role)
], AssignRoleDto.prototype, "role", void 0);
_ts_decorate([
    IsUUID(),
    _ts_metadata("design:type", String)
], AssignRoleDto.prototype, "authorityId", void 0);
_ts_decorate([
    IsOptional(),
    Type(()=>Date),
    IsDate(),
    _ts_metadata("design:type", typeof Date === "undefined" ? Object : Date)
], AssignRoleDto.prototype, "validUntil", void 0);
export class OfficersQueryDto extends PageQueryDto {
}
_ts_decorate([
    IsOptional(),
    IsUUID(),
    _ts_metadata("design:type", String)
], OfficersQueryDto.prototype, "authorityId", void 0);
export class OfficerId {
}
_ts_decorate([
    IsUUID(),
    _ts_metadata("design:type", String)
], OfficerId.prototype, "id", void 0);
export class AssignmentId extends OfficerId {
}
_ts_decorate([
    IsUUID(),
    _ts_metadata("design:type", String)
], AssignmentId.prototype, "assignmentId", void 0);
export class RoleView {
}
_ts_decorate([
    CodeField('Role', roles),
    _ts_metadata("design:type", typeof Role === "undefined" ? Object : Role)
], RoleView.prototype, "role", void 0);
/** An officer as colleagues see them. */ export class OfficerView {
}
/** Handed over in person; it opens the choice of a password and a second factor, once, for a day. */ export class ActivationView {
}

//# sourceMappingURL=officer.dto.js.map