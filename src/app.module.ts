import { Module, type DynamicModule } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import type { Config } from './config.js';
import type { Clock } from './core/clock.js';
import { database } from './database.js';
import { DataSubjectRequestsModule } from './data-subject-requests/data-subject-requests.module.js';
import { AnnualPlansModule } from './annual-plans/annual-plans.module.js';
import { ApplicabilityModule } from './applicability/applicability.module.js';
import { ApprehensionsModule } from './apprehensions/apprehensions.module.js';
import { ArrestsModule } from './arrests/arrests.module.js';
import { AttachmentsModule } from './attachments/attachments.module.js';
import { AuditModule } from './audit/audit.module.js';
import { AuthoritiesModule } from './authorities/authorities.module.js';
import { BorderSectionsModule } from './border-sections/border-sections.module.js';
import { BreachesModule } from './breaches/breaches.module.js';
import { CaseNotesModule } from './case-notes/case-notes.module.js';
import { CasualtiesModule } from './casualties/casualties.module.js';
import { ChecksModule } from './checks/checks.module.js';
import { ClocksModule } from './clocks/clocks.module.js';
import { CollectionImportsModule } from './collection-imports/collection-imports.module.js';
import { CollectionEntriesModule } from './collection-entries/collection-entries.module.js';
import { CollectionsModule } from './collections/collections.module.js';
import { ComplaintsModule } from './complaints/complaints.module.js';
import { CoreModule } from './core/core.module.js';
import { CorrectionNoticesModule } from './correction-notices/correction-notices.module.js';
import { CountriesModule } from './countries/countries.module.js';
import { DailyReportsModule } from './daily-reports/daily-reports.module.js';
import { DebriefingsModule } from './debriefings/debriefings.module.js';
import { DelegationsModule } from './delegations/delegations.module.js';
import { DeploymentsModule } from './deployments/deployments.module.js';
import { DutiesModule } from './duties/duties.module.js';
import { DutyModule } from './duty/duty.module.js';
import { EquipmentModule } from './equipment/equipment.module.js';
import { EvaluationsModule } from './evaluations/evaluations.module.js';
import { ExhibitsModule } from './exhibits/exhibits.module.js';
import { DeconflictionModule } from './deconfliction/deconfliction.module.js';
import { InvestigationHandoversModule } from './investigation-handovers/investigation-handovers.module.js';
import { FollowUpsModule } from './follow-ups/follow-ups.module.js';
import { HandlingModule } from './handling/handling.module.js';
import { HealthModule } from './health/health.module.js';
import { InboxModule } from './inbox/inbox.module.js';
import { HitsModule } from './hits/hits.module.js';
import { IncidentsModule } from './incidents/incidents.module.js';
import { InformationSheetsModule } from './information-sheets/information-sheets.module.js';
import { IntelligenceItemsModule } from './intelligence-items/intelligence-items.module.js';
import { InterpretersModule } from './interpreters/interpreters.module.js';
import { InterviewParametersModule } from './interview-parameters/interview-parameters.module.js';
import { JointAnalysesModule } from './joint-analyses/joint-analyses.module.js';
import { LegalBasesModule } from './legal-bases/legal-bases.module.js';
import { LegalRegisterModule } from './legal-register/legal-register.module.js';
import { LiaisonPostingsModule } from './liaison-postings/liaison-postings.module.js';
import { MatchingModule } from './matching/matching.module.js';
import { NetworksModule } from './networks/networks.module.js';
import { NotificationsModule } from './notifications/notifications.module.js';
import { OfficersModule } from './officers/officers.module.js';
import { OperationsModule } from './operations/operations.module.js';
import { PassagesModule } from './passages/passages.module.js';
import { PastOperationsModule } from './past-operations/past-operations.module.js';
import { PatrolsModule } from './patrols/patrols.module.js';
import { PersonalDataModule } from './personal-data/personal-data.module.js';
import { ProtectionReferralsModule } from './protection-referrals/protection-referrals.module.js';
import { ReadmissionAgreementsModule } from './readmission-agreements/readmission-agreements.module.js';
import { ReadmissionErrorsModule } from './readmission-errors/readmission-errors.module.js';
import { ReadmissionInvoicesModule } from './readmission-invoices/readmission-invoices.module.js';
import { ReturnFlightsModule } from './return-flights/return-flights.module.js';
import { TransitsModule } from './transits/transits.module.js';
import { ReadmissionEvidenceModule } from './readmission-evidence/readmission-evidence.module.js';
import { ReadmissionFiguresModule } from './readmission-figures/readmission-figures.module.js';
import { ReadmissionFormsModule } from './readmission-forms/readmission-forms.module.js';
import { ReadmissionInterviewsModule } from './readmission-interviews/readmission-interviews.module.js';
import { ReadmissionTransfersModule } from './readmission-transfers/readmission-transfers.module.js';
import { TravelDocumentsModule } from './travel-documents/travel-documents.module.js';
import { DetentionsModule } from './detentions/detentions.module.js';
import { OnwardConsentsModule } from './onward-consents/onward-consents.module.js';
import { ReadmissionDataNoticesModule } from './readmission-data-notices/readmission-data-notices.module.js';
import { ReadmissionChecksModule } from './readmission-checks/readmission-checks.module.js';
import { ReadmissionComplaintsModule } from './complaints/readmission-complaints.module.js';
import { ReadmissionHoldsModule } from './readmission-holds/readmission-holds.module.js';
import { ReturnMonitoringModule } from './return-monitoring/return-monitoring.module.js';
import { ReadmissionDeadlinesModule } from './readmission-deadlines/readmission-deadlines.module.js';
import { ReadmissionsModule } from './readmissions/readmissions.module.js';
import { ReceivedItemsModule } from './received-items/received-items.module.js';
import { RecordsModule } from './records/records.module.js';
import { RelationsModule } from './relations/relations.module.js';
import { RiskAnalysesModule } from './risk-analyses/risk-analyses.module.js';
import { ScenesModule } from './scenes/scenes.module.js';
import { SecureMailModule } from './secure-mail/secure-mail.module.js';
import { SeizuresModule } from './seizures/seizures.module.js';
import { SeriousIncidentsModule } from './serious-incidents/serious-incidents.module.js';
import { SessionsModule } from './sessions/sessions.module.js';
import { ShiftsModule } from './shifts/shifts.module.js';
import { SpontaneousInformationModule } from './spontaneous-information/spontaneous-information.module.js';
import { StrategicExchangesModule } from './strategic-exchanges/strategic-exchanges.module.js';
import { SubjectMergesModule } from './subject-merges/subject-merges.module.js';
import { SubjectSearchModule } from './subject-search/subject-search.module.js';
import { SubjectsModule } from './subjects/subjects.module.js';
import { ParkedWorkModule } from './parked-work/parked-work.module.js';
import { TabletsModule } from './tablets/tablets.module.js';
import { TalliesModule } from './tallies/tallies.module.js';
import { TopicGuidesModule } from './topic-guides/topic-guides.module.js';
import { TraffickingIndicatorsModule } from './trafficking-indicators/trafficking-indicators.module.js';
import { TrainingSessionsModule } from './training-sessions/training-sessions.module.js';
import { TransmissionLogModule } from './transmission-log/transmission-log.module.js';
import { TransmissionsModule } from './transmissions/transmissions.module.js';
import { UseReportsModule } from './use-reports/use-reports.module.js';
import { UsePermissionsModule } from './use-permissions/use-permissions.module.js';
import { ReferralsModule } from './referrals/referrals.module.js';
import { RenderingsModule } from './renderings/renderings.module.js';
import { RequestsModule } from './requests/requests.module.js';
import { ProbingModule } from './probing/probing.module.js';
import { LimitsModule } from './readmission-deadlines/limits.module.js';

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
        LegalRegisterModule,
        ApplicabilityModule,
        ReadmissionAgreementsModule,
        ClocksModule,
        DeploymentsModule,
        TopicGuidesModule,
        InformationSheetsModule,
        TraffickingIndicatorsModule,
        InterviewParametersModule,
        DebriefingsModule,
        HandlingModule,
        AnnualPlansModule,
        DelegationsModule,
        DutiesModule,
        EvaluationsModule,
        PastOperationsModule,
        FollowUpsModule,
        InvestigationHandoversModule,
        DeconflictionModule,
        ShiftsModule,
        EquipmentModule,
        PatrolsModule,
        ChecksModule,
        TrainingSessionsModule,
        CasualtiesModule,
        ApprehensionsModule,
        ProtectionReferralsModule,
        NetworksModule,
        SubjectMergesModule,
        SubjectSearchModule,
        SubjectsModule,
        RelationsModule,
        IntelligenceItemsModule,
        UsePermissionsModule,
        InterpretersModule,
        SeriousIncidentsModule,
        HitsModule,
        IncidentsModule,
        InboxModule,
        NotificationsModule,
        TabletsModule,
        ParkedWorkModule,
        TalliesModule,
        DailyReportsModule,
        DutyModule,
        ScenesModule,
        ArrestsModule,
        AttachmentsModule,
        ComplaintsModule,
        ExhibitsModule,
        SeizuresModule,
        RequestsModule,
        ReferralsModule,
        RenderingsModule,
        SecureMailModule,
        TransmissionsModule,
        ReadmissionEvidenceModule,
        ReadmissionFormsModule,
        ReadmissionsModule,
        TransitsModule,
        ReturnFlightsModule,
        ReadmissionErrorsModule,
        ReadmissionFiguresModule,
        ReadmissionInvoicesModule,
        ReadmissionInterviewsModule,
        TravelDocumentsModule,
        ReadmissionTransfersModule,
        ReadmissionHoldsModule,
        ReadmissionChecksModule,
        DetentionsModule,
        ReturnMonitoringModule,
        ReadmissionComplaintsModule,
        OnwardConsentsModule,
        ReadmissionDataNoticesModule,
        ReadmissionDeadlinesModule,
        ReceivedItemsModule,
        TransmissionLogModule,
        CorrectionNoticesModule,
        LiaisonPostingsModule,
        MatchingModule,
        PersonalDataModule,
        PassagesModule,
        SpontaneousInformationModule,
        UseReportsModule,
        BreachesModule,
        DataSubjectRequestsModule,
        StrategicExchangesModule,
        JointAnalysesModule,
        CaseNotesModule,
        CollectionImportsModule,
        CollectionsModule,
        CollectionEntriesModule,
        ProbingModule,
        LimitsModule,
      ],
    };
  }
}
