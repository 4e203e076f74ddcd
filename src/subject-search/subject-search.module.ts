import { Module } from '@nestjs/common';
import { DebriefingsModule } from '../debriefings/debriefings.module.js';
import { MatchingModule } from '../matching/matching.module.js';
import { SubjectMergesModule } from '../subject-merges/subject-merges.module.js';
import { SubjectsModule } from '../subjects/subjects.module.js';
import { NamesakesDesk } from './namesakes.desk.js';
import { SearchTrail } from './search.trail.js';
import { SubjectDuplicatesService } from './subject-duplicates.service.js';
import { SubjectSearchTerms } from './subject-search.terms.js';
import { SubjectSearchesController } from './subject-searches.controller.js';
import { SubjectSearchesService } from './subject-searches.service.js';
import { SubjectSightings } from './subject-sightings.js';

/** Finding subjects again: by what is known of them, and at capture. */
@Module({
  imports: [DebriefingsModule, MatchingModule, SubjectMergesModule, SubjectsModule],
  controllers: [SubjectSearchesController],
  providers: [
    NamesakesDesk,
    SubjectSearchesService,
    SubjectDuplicatesService,
    SubjectSearchTerms,
    SubjectSightings,
    SearchTrail,
  ],
  exports: [NamesakesDesk],
})
export class SubjectSearchModule {}
