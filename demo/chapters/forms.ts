import { rightsToExplain } from '../../src/debriefings/debriefing.codes.js';

const nothing = { worked_without_pay: 'no', forced: 'no', offered_a_job: 'no', offered_a_marriage: 'no', held: 'no' };

/** What officers send in an interview in which nothing is out of the ordinary. */
export const ordinary = {
  screen: { age: 'adult', vulnerabilities: [], protectionClaimed: false, violenceAlleged: false, fit: true },
  screenTrafficking: {
    wayQuestions: { ...nothing, family_member: 'no' },
    indicators: [],
    terms: [],
    abduction: 'no',
    finding: 'no_sign',
  },
  inform: {
    sheetVersion: '2018-1',
    sheetLanguage: 'ar',
    languageUnderstood: true,
    rightsExplained: Object.keys(rightsToExplain),
    complaintRouteExplained: true,
    legalAidOffered: true,
    libertyState: 'free',
  },
  consent: { how: 'oral_witnessed', witness: 'second_officer' },
  readBack: {
    language: 'ar',
    everythingWasRead: true,
    signedBy: 'interviewee',
    paperSheetPlace: 'Asylum authority, registry, binder 4',
  },
  grade: {
    sourceGrade: 'B',
    infoGrade: '2',
    handlingCodes: ['H0'],
    classification: 'BPL',
    releasableTo: ['AT', 'MK', 'EUROPOL'],
    purposes: ['18-2-A', '18-2-C'],
    credibility: 'B',
    reidentificationRisk: 'medium',
    noNameInText: true,
  },
} as const;
