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
import { Column, PrimaryColumn } from 'typeorm';
/** What every record has that some may see and others may not. */ export class GuardedRow {
}
_ts_decorate([
    PrimaryColumn('uuid'),
    _ts_metadata("design:type", String)
], GuardedRow.prototype, "id", void 0);
_ts_decorate([
    Column('uuid'),
    _ts_metadata("design:type", String)
], GuardedRow.prototype, "ownerAuthorityId", void 0);
_ts_decorate([
    Column('text'),
    _ts_metadata("design:type", String)
], GuardedRow.prototype, "ownerCountry", void 0);
_ts_decorate([
    Column('boolean'),
    _ts_metadata("design:type", Boolean)
], GuardedRow.prototype, "restricted", void 0);
_ts_decorate([
    Column('uuid', {
        array: true
    }),
    _ts_metadata("design:type", Array)
], GuardedRow.prototype, "namedReaders", void 0);
_ts_decorate([
    Column('uuid'),
    _ts_metadata("design:type", String)
], GuardedRow.prototype, "openedBy", void 0);
_ts_decorate([
    Column('timestamptz'),
    _ts_metadata("design:type", typeof Date === "undefined" ? Object : Date)
], GuardedRow.prototype, "openedAt", void 0);
_ts_decorate([
    Column('integer'),
    _ts_metadata("design:type", Number)
], GuardedRow.prototype, "version", void 0);
/** A record with a workflow. */ export class CaseRow extends GuardedRow {
}
_ts_decorate([
    Column('text'),
    _ts_metadata("design:type", String)
], CaseRow.prototype, "state", void 0);
_ts_decorate([
    Column('timestamptz', {
        nullable: true
    }),
    _ts_metadata("design:type", Object)
], CaseRow.prototype, "dueAt", void 0);

//# sourceMappingURL=guarded-row.js.map