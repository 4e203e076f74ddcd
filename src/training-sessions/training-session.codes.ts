export const trainingTypes = {
  equipment: 'Use of equipment',
  document: 'Examination of documents',
  debriefing: 'Debriefing and interviewing',
  fundamental_rights: 'Fundamental rights',
  first_aid: 'First aid',
  search_and_rescue: 'Search and rescue',
  green_border: 'Surveillance of the green border',
  vehicle_search: 'Search of vehicles',
  trafficking: 'Signs of trafficking in human beings',
  law: 'Legal bases and powers',
  reporting: 'Recording and reporting',
  other: 'Other',
} as const;
export type TrainingType = keyof typeof trainingTypes;

/** Of the session as a whole: nobody is marked here. */
export const assessments = {
  fully: 'Its aims were fully met',
  largely: 'Its aims were largely met',
  partly: 'Its aims were met in part',
  not: 'Its aims were not met: repeat it',
} as const;
export type Assessment = keyof typeof assessments;
