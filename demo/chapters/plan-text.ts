/** What the plan of the demonstration says, section by section. */
export const planText: Readonly<Record<string, string>> = {
  sit: 'Groups of migrants cross the green border east of Kakavia, mostly at night. Facilitators wait on the Albanian side with vehicles. Families with children are among them.',
  obj: 'Detect crossings and facilitators; learn routes and methods from voluntary interviews; recognise and refer persons in need; train on equipment; list gaps in law and practice.',
  dur: 'From the first to the last day given in the operation; extension by amendment of this plan.',
  area: 'The Albanian side of the border with Greece at Kakavia, and the district of Gjirokaster.',
  tasks:
    'Mixed patrols on the green border; checks of vehicles inland; debriefings at Gjirokaster; a joint situation centre at Kakavia.',
  exec_powers:
    'Officers of the host act under national law. Visiting officers advise and support (Art. 26 of the Convention); Art. 28 applies on a common border only.',
  fr_dp:
    'Interviews are voluntary, without names, after information in a language that is understood. Protection claims are passed on at once. A monitor has access at any time.',
  db_consult:
    'Consultation of national databases by officers of the host only; checks at Europol through its officer on site.',
  weapons: 'Service weapons as declared by the host; for self-defence only.',
  teams:
    '39 officers of nine countries: patrols of three to four, led by an officer of the host; two teams of two debriefers.',
  c2: 'Commander of the host at Kakavia; a leader at each site; contact points of each state.',
  equip: 'Thermal cameras, two patrol vehicles, document readers. Handed out and returned against receipt.',
  fin: 'Each state bears its salaries; travel and lodging by the supporting programme.',
  incident_reporting:
    'First report within 24 hours. Any participant may raise a serious incident, also past the chain of command.',
  reporting_scheme:
    'A day from 00:00 to 24:00, reported by each site at its cut-off; contact points validate their figures.',
  evaluation:
    'Benchmarks: interviews held and released, facilitators followed up, referrals acknowledged in time, no open serious incident. Joint evaluation after the end.',
  referral:
    'Minors, victims of trafficking and protection claims go to the authorities named in the annex, with the clocks of this system.',
  complaints:
    'Any person may complain, to any officer or to the monitor; the route is explained before every interview.',
  suspension: 'By the commander or by the rights monitor, with reasons; resumed by whoever suspended.',
  comms: 'Radio of the host; the situation centre answers day and night.',
  logistics: 'Lodging at Gjirokaster; transport by the host.',
  training: 'Half a day on green-border equipment; half a day on interviewing and referral.',
  monitors: 'One fundamental-rights monitor, with unannounced access.',
};
