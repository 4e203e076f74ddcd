import { Module, type DynamicModule } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { BorderSectionsModule } from './border-sections/border-sections.module.js';
import { DeploymentsModule } from './deployments/deployments.module.js';
import { ApplicabilityModule } from './applicability/applicability.module.js';
import { LegalRegisterModule } from './legal-register/legal-register.module.js';
import { LegalBasesModule } from './legal-bases/legal-bases.module.js';
import { OperationsModule } from './operations/operations.module.js';
import { RiskAnalysesModule } from './risk-analyses/risk-analyses.module.js';
import { AuditModule } from './audit/audit.module.js';
import { AuthoritiesModule } from './authorities/authorities.module.js';
import type { Config } from './config.js';
import type { Clock } from './core/clock.js';
import { CoreModule } from './core/core.module.js';
import { CountriesModule } from './countries/countries.module.js';
import { database } from './database.js';
import { HealthModule } from './health/health.module.js';
import { OfficersModule } from './officers/officers.module.js';
import { RecordsModule } from './records/records.module.js';
import { SessionsModule } from './sessions/sessions.module.js';

@Module({})
export class AppModule {
  static with(config: Config, clock: Clock): DynamicModule {
    return {
      module: AppModule,
      imports: [
        TypeOrmModule.forRoot(database(config.DATABASE_URL ?? '', config.DATABASE_POOL)),
        CoreModule.with(config, clock),
        HealthModule,
        SessionsModule,
        CountriesModule,
        AuthoritiesModule,
        OfficersModule,
        RecordsModule,
        AuditModule,
        BorderSectionsModule,
        RiskAnalysesModule,
        OperationsModule,
        LegalBasesModule,
        DeploymentsModule,
        LegalRegisterModule,
        ApplicabilityModule,
      ],
    };
  }
}
