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
import { Transform, Type } from 'class-transformer';
import { IsBoolean, IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { PAGE_LIMIT } from './page.js';
/** What every list takes. */ export class PageQueryDto {
    constructor(){
        /** How many at a time, 1 to 100. */ this.limit = 25;
        /** Whether to count as well, up to 1000. */ this.count = false;
    }
}
_ts_decorate([
    IsOptional(),
    Type(()=>Number),
    IsInt(),
    Min(1),
    Max(PAGE_LIMIT),
    _ts_metadata("design:type", Number)
], PageQueryDto.prototype, "limit", void 0);
_ts_decorate([
    IsOptional(),
    IsString(),
    MaxLength(200),
    _ts_metadata("design:type", String)
], PageQueryDto.prototype, "after", void 0);
_ts_decorate([
    IsOptional(),
    Transform(({ value })=>value === 'true' ? true : value === 'false' ? false : value),
    IsBoolean(),
    _ts_metadata("design:type", Boolean)
], PageQueryDto.prototype, "count", void 0);

//# sourceMappingURL=page-query.dto.js.map