import type { Play } from '../play.js';

/** Where the operation takes place, each with a leader and a cut-off of its own. */
export const sites = (play: Play) => ({
  kakavia: {
    country: 'AL',
    name: 'Kakavia, crossing point and green border',
    crossingPoint: 'AL-KAKAVIA',
    borderSection: 'AL-GR',
    latitude: 39.9067,
    longitude: 20.3572,
    leaderId: play.officer('al.leader'),
    reportingCutoff: '18:00',
  },
  gjirokaster: {
    country: 'AL',
    name: 'Gjirokaster, inland checks and interviews',
    borderSection: 'AL-GR',
    latitude: 40.0758,
    longitude: 20.1389,
    leaderId: play.officer('al.leader2'),
    reportingCutoff: '19:00',
  },
});
