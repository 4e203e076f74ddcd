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
import { IsString, IsUUID, Matches } from 'class-validator';
export class RecordAddress {
}
_ts_decorate([
    IsString(),
    Matches(/^[a-z_]{3,40}$/),
    _ts_metadata("design:type", String)
], RecordAddress.prototype, "type", void 0);
_ts_decorate([
    IsUUID(),
    _ts_metadata("design:type", String)
], RecordAddress.prototype, "id", void 0);
/** Somebody who may read a record, and the rule by which they may. */ export class ReaderView {
}
/** One act on a record. */ export class EventView {
}

//# sourceMappingURL=record.dto.js.map