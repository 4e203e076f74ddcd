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
import { Body, Controller, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { Allow, Me } from '../core/access/allow.js';
import { By } from '../core/work/acting.js';
import { ActivationsService } from './activations.service.js';
import { AssignmentId, AssignRoleDto, CreateOfficerDto, OfficerId, OfficersQueryDto, ReviseOfficerDto } from './officer.dto.js';
import { OfficersService } from './officers.service.js';
export class OfficersController {
    constructor(officers, activations){
        this.officers = officers;
        this.activations = activations;
    }
    /** The directory, newest accounts first. */ list(officer, query) {
        return this.officers.list(officer, query);
    }
    get(officer, { id }) {
        return this.officers.get(officer, id);
    }
    /** Creates an account and answers the activation code, this once. */ create(by, body) {
        return this.activations.create(by, body);
    }
    /** Corrects what is known of an officer, or moves them to another authority. */ revise(by, { id }, body) {
        return this.officers.revise(by, id, body);
    }
    disable(by, { id }) {
        return this.officers.disable(by, id);
    }
    enable(by, { id }) {
        return this.officers.enable(by, id);
    }
    /** Forgets password and second factor, ends every session, and answers a new activation code. */ reset(by, { id }) {
        return this.activations.reset(by, id);
    }
    assign(by, { id }, body) {
        return this.officers.assign(by, id, body);
    }
    endRole(by, { id, assignmentId }) {
        return this.officers.endRole(by, id, assignmentId);
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
        typeof OfficersQueryDto === "undefined" ? Object : OfficersQueryDto
    ]),
    _ts_metadata("design:returntype", typeof Promise === "undefined" ? Object : Promise)
], OfficersController.prototype, "list", null);
_ts_decorate([
    Get(':id'),
    Allow('directory.read'),
    _ts_param(0, Me()),
    _ts_param(1, Param()),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof Officer === "undefined" ? Object : Officer,
        typeof OfficerId === "undefined" ? Object : OfficerId
    ]),
    _ts_metadata("design:returntype", typeof Promise === "undefined" ? Object : Promise)
], OfficersController.prototype, "get", null);
_ts_decorate([
    Post(),
    Allow('officer.administer'),
    _ts_param(0, By()),
    _ts_param(1, Body()),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof Acting === "undefined" ? Object : Acting,
        typeof CreateOfficerDto === "undefined" ? Object : CreateOfficerDto
    ]),
    _ts_metadata("design:returntype", typeof Promise === "undefined" ? Object : Promise)
], OfficersController.prototype, "create", null);
_ts_decorate([
    Patch(':id'),
    Allow('officer.administer'),
    _ts_param(0, By()),
    _ts_param(1, Param()),
    _ts_param(2, Body()),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof Acting === "undefined" ? Object : Acting,
        typeof OfficerId === "undefined" ? Object : OfficerId,
        typeof ReviseOfficerDto === "undefined" ? Object : ReviseOfficerDto
    ]),
    _ts_metadata("design:returntype", typeof Promise === "undefined" ? Object : Promise)
], OfficersController.prototype, "revise", null);
_ts_decorate([
    Post(':id/disable'),
    HttpCode(200),
    Allow('officer.administer'),
    _ts_param(0, By()),
    _ts_param(1, Param()),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof Acting === "undefined" ? Object : Acting,
        typeof OfficerId === "undefined" ? Object : OfficerId
    ]),
    _ts_metadata("design:returntype", typeof Promise === "undefined" ? Object : Promise)
], OfficersController.prototype, "disable", null);
_ts_decorate([
    Post(':id/enable'),
    HttpCode(200),
    Allow('officer.administer'),
    _ts_param(0, By()),
    _ts_param(1, Param()),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof Acting === "undefined" ? Object : Acting,
        typeof OfficerId === "undefined" ? Object : OfficerId
    ]),
    _ts_metadata("design:returntype", typeof Promise === "undefined" ? Object : Promise)
], OfficersController.prototype, "enable", null);
_ts_decorate([
    Post(':id/reset'),
    HttpCode(200),
    Allow('officer.administer'),
    _ts_param(0, By()),
    _ts_param(1, Param()),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof Acting === "undefined" ? Object : Acting,
        typeof OfficerId === "undefined" ? Object : OfficerId
    ]),
    _ts_metadata("design:returntype", typeof Promise === "undefined" ? Object : Promise)
], OfficersController.prototype, "reset", null);
_ts_decorate([
    Post(':id/roles'),
    Allow('officer.administer'),
    _ts_param(0, By()),
    _ts_param(1, Param()),
    _ts_param(2, Body()),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof Acting === "undefined" ? Object : Acting,
        typeof OfficerId === "undefined" ? Object : OfficerId,
        typeof AssignRoleDto === "undefined" ? Object : AssignRoleDto
    ]),
    _ts_metadata("design:returntype", typeof Promise === "undefined" ? Object : Promise)
], OfficersController.prototype, "assign", null);
_ts_decorate([
    Post(':id/roles/:assignmentId/end'),
    HttpCode(200),
    Allow('officer.administer'),
    _ts_param(0, By()),
    _ts_param(1, Param()),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof Acting === "undefined" ? Object : Acting,
        typeof AssignmentId === "undefined" ? Object : AssignmentId
    ]),
    _ts_metadata("design:returntype", typeof Promise === "undefined" ? Object : Promise)
], OfficersController.prototype, "endRole", null);
OfficersController = _ts_decorate([
    Controller('officers'),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof OfficersService === "undefined" ? Object : OfficersService,
        typeof ActivationsService === "undefined" ? Object : ActivationsService
    ])
], OfficersController);

//# sourceMappingURL=officers.controller.js.map