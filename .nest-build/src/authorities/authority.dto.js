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
import { IsBoolean, IsDateString, IsNotEmpty, IsOptional, IsString, IsUUID, Matches, MaxLength } from 'class-validator';
import { CodeField, OneOf } from '../core/one-of.js';
import { authorityKinds } from './authority.entity.js';
export class CreateAuthorityDto {
}
_ts_decorate([
    Matches(/^[A-Z][A-Z0-9_]{1,15}$/),
    _ts_metadata("design:type", String)
], CreateAuthorityDto.prototype, "country", void 0);
_ts_decorate([
    OneOf('AuthorityKind', authorityKinds),
    _ts_metadata("design:type", typeof AuthorityKind === "undefined" ? Object : AuthorityKind)
], CreateAuthorityDto.prototype, "kind", void 0);
_ts_decorate([
    IsString(),
    IsNotEmpty(),
    MaxLength(200),
    _ts_metadata("design:type", String)
], CreateAuthorityDto.prototype, "name", void 0);
_ts_decorate([
    IsOptional(),
    IsString(),
    MaxLength(200),
    _ts_metadata("design:type", String)
], CreateAuthorityDto.prototype, "localName", void 0);
_ts_decorate([
    IsOptional(),
    IsUUID(),
    _ts_metadata("design:type", String)
], CreateAuthorityDto.prototype, "parentId", void 0);
_ts_decorate([
    IsBoolean(),
    _ts_metadata("design:type", Boolean)
], CreateAuthorityDto.prototype, "isCentralUnit", void 0);
_ts_decorate([
    IsDateString({
        strict: true
    }),
    _ts_metadata("design:type", String)
], CreateAuthorityDto.prototype, "validFrom", void 0);
_ts_decorate([
    IsString(),
    IsNotEmpty(),
    MaxLength(500),
    _ts_metadata("design:type", String)
], CreateAuthorityDto.prototype, "source", void 0);
/** A new name, a new parent, or the last day: what was is kept by ending one authority and creating the next. */ export class ReviseAuthorityDto {
}
_ts_decorate([
    IsOptional(),
    IsString(),
    IsNotEmpty(),
    MaxLength(200),
    _ts_metadata("design:type", String)
], ReviseAuthorityDto.prototype, "name", void 0);
_ts_decorate([
    IsOptional(),
    IsUUID(),
    _ts_metadata("design:type", String)
], ReviseAuthorityDto.prototype, "parentId", void 0);
_ts_decorate([
    IsOptional(),
    IsDateString({
        strict: true
    }),
    _ts_metadata("design:type", String)
], ReviseAuthorityDto.prototype, "validTo", void 0);
export class AuthorityView {
}
_ts_decorate([
    CodeField('AuthorityKind', authorityKinds),
    _ts_metadata("design:type", typeof AuthorityKind === "undefined" ? Object : AuthorityKind)
], AuthorityView.prototype, "kind", void 0);
export class AuthorityId {
}
_ts_decorate([
    IsUUID(),
    _ts_metadata("design:type", String)
], AuthorityId.prototype, "id", void 0);
export class AuthoritiesQueryDto {
}
_ts_decorate([
    IsOptional(),
    Matches(/^[A-Z][A-Z0-9_]{1,15}$/),
    _ts_metadata("design:type", String)
], AuthoritiesQueryDto.prototype, "country", void 0);
_ts_decorate([
    IsOptional(),
    OneOf('AuthorityKind', authorityKinds, {
        optional: true
    }),
    _ts_metadata("design:type", typeof AuthorityKind === "undefined" ? Object : AuthorityKind)
], AuthoritiesQueryDto.prototype, "kind", void 0);

//# sourceMappingURL=authority.dto.js.map