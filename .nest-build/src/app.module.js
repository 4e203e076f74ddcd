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
import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuthoritiesModule } from './authorities/authorities.module.js';
import { CoreModule } from './core/core.module.js';
import { CountriesModule } from './countries/countries.module.js';
import { database } from './database.js';
import { HealthModule } from './health/health.module.js';
import { OfficersModule } from './officers/officers.module.js';
import { RecordsModule } from './records/records.module.js';
import { SessionsModule } from './sessions/sessions.module.js';
export class AppModule {
    static with(config) {
        return {
            module: AppModule,
            imports: [
                TypeOrmModule.forRoot(database(config.DATABASE_URL ?? '', config.DATABASE_POOL)),
                CoreModule.with(config),
                HealthModule,
                SessionsModule,
                CountriesModule,
                AuthoritiesModule,
                OfficersModule,
                RecordsModule
            ]
        };
    }
}
AppModule = _ts_decorate([
    Module({})
], AppModule);

//# sourceMappingURL=app.module.js.map