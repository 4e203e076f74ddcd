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
import { Controller, Get } from '@nestjs/common';
import { Allow, Me } from '../core/access/allow.js';
import { CountriesService } from './countries.service.js';
export class CountriesController {
    constructor(countries){
        this.countries = countries;
    }
    /** Every country, territory and body, named as the reader's authority names it. */ list(officer) {
        return this.countries.list(officer);
    }
}
_ts_decorate([
    Get(),
    Allow('signed_in'),
    _ts_param(0, Me()),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof Officer === "undefined" ? Object : Officer
    ]),
    _ts_metadata("design:returntype", typeof Promise === "undefined" ? Object : Promise)
], CountriesController.prototype, "list", null);
CountriesController = _ts_decorate([
    Controller('countries'),
    _ts_metadata("design:type", Function),
    _ts_metadata("design:paramtypes", [
        typeof CountriesService === "undefined" ? Object : CountriesService
    ])
], CountriesController);

//# sourceMappingURL=countries.controller.js.map