/** Whom to sign in as first, to see each side of an operation. */
export const featured = [
  { login: 'al.coordinator', who: 'plans and runs the operation' },
  { login: 'al.commander', who: 'commands it for the host' },
  { login: 'al.leader2', who: 'leads the site Gjirokaster and reviews debriefings' },
  { login: 'at.officer1', who: 'debriefer from Austria' },
  { login: 'al.debriefer', who: 'debriefer of the host' },
  { login: 'mk.contact', who: 'contact point of North Macedonia' },
  {
    login: 'al.unit',
    who: 'sends and receives requests at the central unit of Albania, and asks Europol, INTERPOL and SELEC',
  },
  { login: 'al.approver', who: 'decides whether it is necessary to ask about somebody elsewhere' },
  { login: 'al.relay', who: 'carries what was approved to the officers of Europol and Frontex on the spot' },
  { login: 'mk.unit', who: 'sends and receives requests at the central unit of North Macedonia' },
  { login: 'mk.check', who: 'judges hits in the collections of North Macedonia' },
  {
    login: 'mk.handling',
    who: 'keeps what others are checked against for North Macedonia, and decides what is disclosed',
  },
  { login: 'al.readmission', who: 'prepares readmissions for Albania' },
  { login: 'mk.readmission', who: 'examines readmissions for North Macedonia' },
  { login: 'mk.officer1', who: 'visiting officer on patrol' },
  { login: 'frontex.monitor', who: 'monitors fundamental rights' },
  { login: 'al.safeguard', who: 'receives persons in need of protection' },
  { login: 'al.dpo', who: 'supervises data protection, reads the trail' },
  { login: 'al.admin', who: 'administers officers, reads no case' },
  { login: 'dcaf.observer', who: 'evaluates from figures' },
] as const;
