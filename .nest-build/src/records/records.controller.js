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
import { Controller, Get, Param } from '@nestjs/common';
import { Allow, Me } from '../core/access/allow.js';
import { RecordAddress } from './record.dto.js';
import { RecordsService } from './records.service.js';
export class RecordsController {
    constructor(records){
        this.records = records;
    }
    /** Who may read this record, and by which rule. */ readers(officer, address) {
        return this.records.readers(officer, address);
    }
    /** What has been done to this record, oldest first, with the reasons that were given. */ history(officer, address) {
        return this.records.history(officer, address);
    }
}
_ts_decorate([
    Get(':type/:id/readers'),
    Allow('record.explain'),
    _ts_param(0, Me()),
    _ts_param(1, Param()),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof Officer === "undefined" ? Object : Officer,
        typeof RecordAddress === "undefined" ? Object : RecordAddress
    ]),
    _ts_metadata("design:returntype", typeof Promise === "undefined" ? Object : Promise)
], RecordsController.prototype, "readers", null);
_ts_decorate([
    Get(':type/:id/history'),
    Allow('record.explain'),
    _ts_param(0, Me()),
    _ts_param(1, Param()),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof Officer === "undefined" ? Object : Officer,
        typeof RecordAddress === "undefined" ? Object : RecordAddress
    ]),
    _ts_metadata("design:returntype", typeof Promise === "undefined" ? Object : Promise)
], RecordsController.prototype, "history", null);
RecordsController = _ts_decorate([
    Controller('records'),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof RecordsService === "undefined" ? Object : RecordsService
    ])
], RecordsController);

//# sourceMappingURL=records.controller.js.map