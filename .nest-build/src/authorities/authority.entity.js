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
export const authorityKinds = {
    ministry: 'Ministry',
    police: 'Police',
    border_police: 'Border police',
    central_unit: 'National central unit for international police cooperation',
    customs: 'Customs',
    prosecution: 'Prosecution service',
    asylum: 'Asylum authority',
    migration: 'Migration authority',
    data_protection: 'Data-protection authority',
    oversight: 'Parliamentary or other oversight body',
    investigation_unit: 'Investigation unit',
    common_centre: 'Common centre of police and customs cooperation',
    agency: 'International body or agency',
    other: 'Other'
};
export class Authority {
}
_ts_decorate([
    PrimaryColumn('uuid'),
    _ts_metadata("design:type", String)
], Authority.prototype, "id", void 0);
_ts_decorate([
    Column('text'),
    _ts_metadata("design:type", String)
], Authority.prototype, "country", void 0);
_ts_decorate([
    Column('text'),
    _ts_metadata("design:type", typeof AuthorityKind === "undefined" ? Object : AuthorityKind)
], Authority.prototype, "kind", void 0);
_ts_decorate([
    Column('text'),
    _ts_metadata("design:type", String)
], Authority.prototype, "name", void 0);
_ts_decorate([
    Column('text', {
        nullable: true
    }),
    _ts_metadata("design:type", Object)
], Authority.prototype, "localName", void 0);
_ts_decorate([
    Column('uuid', {
        nullable: true
    }),
    _ts_metadata("design:type", Object)
], Authority.prototype, "parentId", void 0);
_ts_decorate([
    Column('boolean'),
    _ts_metadata("design:type", Boolean)
], Authority.prototype, "isCentralUnit", void 0);
_ts_decorate([
    Column('date'),
    _ts_metadata("design:type", String)
], Authority.prototype, "validFrom", void 0);
_ts_decorate([
    Column('date', {
        nullable: true
    }),
    _ts_metadata("design:type", Object)
], Authority.prototype, "validTo", void 0);
_ts_decorate([
    Column('text'),
    _ts_metadata("design:type", String)
], Authority.prototype, "source", void 0);
_ts_decorate([
    Column('integer'),
    _ts_metadata("design:type", Number)
], Authority.prototype, "version", void 0);
Authority = _ts_decorate([
    Entity('authorities')
], Authority);

//# sourceMappingURL=authority.entity.js.map