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
import { Column, Entity, PrimaryColumn } from 'typeorm';
export class OfficerRow {
}
_ts_decorate([
    PrimaryColumn('uuid'),
    _ts_metadata("design:type", String)
], OfficerRow.prototype, "id", void 0);
_ts_decorate([
    Column('uuid'),
    _ts_metadata("design:type", String)
], OfficerRow.prototype, "authorityId", void 0);
_ts_decorate([
    Column('text'),
    _ts_metadata("design:type", String)
], OfficerRow.prototype, "name", void 0);
_ts_decorate([
    Column('text', {
        nullable: true
    }),
    _ts_metadata("design:type", Object)
], OfficerRow.prototype, "rank", void 0);
_ts_decorate([
    Column('text', {
        array: true
    }),
    _ts_metadata("design:type", Array)
], OfficerRow.prototype, "languages", void 0);
_ts_decorate([
    Column('boolean'),
    _ts_metadata("design:type", Boolean)
], OfficerRow.prototype, "guest", void 0);
_ts_decorate([
    Column('timestamptz', {
        nullable: true
    }),
    _ts_metadata("design:type", Object)
], OfficerRow.prototype, "validUntil", void 0);
_ts_decorate([
    Column('timestamptz', {
        nullable: true
    }),
    _ts_metadata("design:type", Object)
], OfficerRow.prototype, "disabledAt", void 0);
_ts_decorate([
    Column('boolean'),
    _ts_metadata("design:type", Boolean)
], OfficerRow.prototype, "demo", void 0);
_ts_decorate([
    Column('timestamptz'),
    _ts_metadata("design:type", typeof Date === "undefined" ? Object : Date)
], OfficerRow.prototype, "createdAt", void 0);
_ts_decorate([
    Column('uuid', {
        nullable: true
    }),
    _ts_metadata("design:type", Object)
], OfficerRow.prototype, "createdBy", void 0);
_ts_decorate([
    Column('integer'),
    _ts_metadata("design:type", Number)
], OfficerRow.prototype, "version", void 0);
OfficerRow = _ts_decorate([
    Entity('officers')
], OfficerRow);
export class RoleAssignment {
}
_ts_decorate([
    PrimaryColumn('uuid'),
    _ts_metadata("design:type", String)
], RoleAssignment.prototype, "id", void 0);
_ts_decorate([
    Column('uuid'),
    _ts_metadata("design:type", String)
], RoleAssignment.prototype, "officerId", void 0);
_ts_decorate([
    Column('text'),
    _ts_metadata("design:type", typeof Role === "undefined" ? Object : Role)
], RoleAssignment.prototype, "role", void 0);
_ts_decorate([
    Column('uuid', {
        nullable: true
    }),
    _ts_metadata("design:type", Object)
], RoleAssignment.prototype, "authorityId", void 0);
_ts_decorate([
    Column('uuid', {
        nullable: true
    }),
    _ts_metadata("design:type", Object)
], RoleAssignment.prototype, "operationId", void 0);
_ts_decorate([
    Column('timestamptz'),
    _ts_metadata("design:type", typeof Date === "undefined" ? Object : Date)
], RoleAssignment.prototype, "validFrom", void 0);
_ts_decorate([
    Column('timestamptz', {
        nullable: true
    }),
    _ts_metadata("design:type", Object)
], RoleAssignment.prototype, "validUntil", void 0);
_ts_decorate([
    Column('uuid', {
        nullable: true
    }),
    _ts_metadata("design:type", Object)
], RoleAssignment.prototype, "assignedBy", void 0);
RoleAssignment = _ts_decorate([
    Entity('role_assignments')
], RoleAssignment);

//# sourceMappingURL=officer.entity.js.map