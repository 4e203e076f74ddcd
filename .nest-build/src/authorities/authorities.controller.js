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
import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { Allow, Me } from '../core/access/allow.js';
import { By } from '../core/work/acting.js';
import { AuthoritiesService } from './authorities.service.js';
import { AuthoritiesQueryDto, AuthorityId, CreateAuthorityDto, ReviseAuthorityDto } from './authority.dto.js';
export class AuthoritiesController {
    constructor(authorities){
        this.authorities = authorities;
    }
    list(officer, query) {
        return this.authorities.list(officer, query);
    }
    get(officer, { id }) {
        return this.authorities.get(officer, id);
    }
    create(by, body) {
        return this.authorities.create(by, body);
    }
    revise(by, { id }, body) {
        return this.authorities.revise(by, id, body);
    }
}
_ts_decorate([
    Get(),
    Allow('directory.read'),
    _ts_param(0, Me()),
    _ts_param(1, Query()),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof Officer === "undefined" ? Object : Officer,
        typeof AuthoritiesQueryDto === "undefined" ? Object : AuthoritiesQueryDto
    ]),
    _ts_metadata("design:returntype", typeof Promise === "undefined" ? Object : Promise)
], AuthoritiesController.prototype, "list", null);
_ts_decorate([
    Get(':id'),
    Allow('directory.read'),
    _ts_param(0, Me()),
    _ts_param(1, Param()),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof Officer === "undefined" ? Object : Officer,
        typeof AuthorityId === "undefined" ? Object : AuthorityId
    ]),
    _ts_metadata("design:returntype", typeof Promise === "undefined" ? Object : Promise)
], AuthoritiesController.prototype, "get", null);
_ts_decorate([
    Post(),
    Allow('authority.administer'),
    _ts_param(0, By()),
    _ts_param(1, Body()),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof Acting === "undefined" ? Object : Acting,
        typeof CreateAuthorityDto === "undefined" ? Object : CreateAuthorityDto
    ]),
    _ts_metadata("design:returntype", typeof Promise === "undefined" ? Object : Promise)
], AuthoritiesController.prototype, "create", null);
_ts_decorate([
    Patch(':id'),
    Allow('authority.administer'),
    _ts_param(0, By()),
    _ts_param(1, Param()),
    _ts_param(2, Body()),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof Acting === "undefined" ? Object : Acting,
        typeof AuthorityId === "undefined" ? Object : AuthorityId,
        typeof ReviseAuthorityDto === "undefined" ? Object : ReviseAuthorityDto
    ]),
    _ts_metadata("design:returntype", typeof Promise === "undefined" ? Object : Promise)
], AuthoritiesController.prototype, "revise", null);
AuthoritiesController = _ts_decorate([
    Controller('authorities'),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof AuthoritiesService === "undefined" ? Object : AuthoritiesService
    ])
], AuthoritiesController);

//# sourceMappingURL=authorities.controller.js.map