import { clockActor, type Actor } from '../core/access/actor.js';
import { theAlarm } from '../core/workflow/alarms.js';
import { availableActions, defineWorkflow, type Case } from '../core/workflow/workflow.js';
import { running, type Terms } from './clock.js';
import { pauseClock, resumeClock, stopClock, strikeAlarm, wind, type Clocked } from './clock.rules.js';
import { clockView } from './clock.view.js';

interface Asked extends Case, Clocked {}

/** The law of a case with such a clock, as a feature writes it. */
const workflow = defineWorkflow<Asked>()({
  name: 'asked',
  initial: 'open',
  states: {
    open: { means: 'Waits for an answer' },
    unclear: { means: 'Waits for a clarification' },
    answered: { means: 'Answered' },
  },
  actions: {
    ask_back: { from: ['open'], to: 'unclear', by: [() => true], effect: pauseClock('clarification') },
    clarify: { from: ['unclear'], to: 'open', by: [() => true], effect: resumeClock },
    answer: { from: ['open'], to: 'answered', by: [() => true], effect: stopClock },
    sound_alarm: { from: ['open'], by: [theAlarm], effect: strikeAlarm },
  },
});

const at = (hour: string) => new Date(`2026-05-05T${hour}:00Z`);
const terms: Terms = {
  rule: 'PCC_SEE/ANSWER_URGENT',
  title: 'Answer to a request: urgent, directly accessible',
  instrument: 'PCC_SEE',
  article: 'the instrument sets no time',
  source: 'a proposal',
  registerVersion: 3,
  binding: 'requested',
  requestedBy: 'a proposal',
  counting: { zone: 'Europe/Skopje', notCounted: null, daysOff: null },
  ladder: {
    amber: 75,
    red: 90,
    everyHours: 1,
    tells: {
      amber: 'who_works_on_it',
      red: 'their_head',
      overdue: 'head_of_the_unit',
      again: 'head_of_the_central_unit',
    },
  },
};
const asked = (): Asked => {
  const subject: Asked = { id: '1', state: 'open', dueAt: null, version: 1, clock: null, alarmAt: null };
  wind(subject, running(terms, at('08:00'), at('18:00')));
  return subject;
};
const does = (subject: Asked, action: keyof typeof workflow.actions, now: Date) =>
  workflow.actions[action].effect?.({ subject, actor: clockActor, now });

describe('the second clock of a case', () => {
  const officer = { kind: 'officer', id: 'me', held: [] } as unknown as Actor;
  const open = (subject: Asked, actor: Actor, now: Date) =>
    availableActions(workflow, { subject, actor, now }).includes('sound_alarm');

  it('sounds when its alarm is due, and for nobody but the clock', () => {
    const subject = asked();
    expect(subject.alarmAt).toEqual(at('15:30'));
    expect([open(subject, clockActor, at('15:29')), open(subject, clockActor, at('15:30'))]).toEqual([false, true]);
    expect(open(subject, officer, at('15:30'))).toBe(false);
  });

  it('winds itself on, and sounds once for all that an outage has let pass', () => {
    const subject = asked();
    does(subject, 'sound_alarm', at('19:30'));
    expect([subject.clock?.level, subject.alarmAt]).toEqual([1, at('20:00')]);
    expect(open(subject, clockActor, at('19:30'))).toBe(false);
  });

  it('is silent while it is paused, and after its end', () => {
    const subject = asked();
    does(subject, 'ask_back', at('10:00'));
    expect(subject.alarmAt).toBeNull();
    does(subject, 'clarify', at('11:00'));
    expect(subject.alarmAt).toEqual(at('16:30'));
    does(subject, 'answer', at('12:00'));
    expect([subject.alarmAt, subject.clock?.stoppedAt]).toEqual([null, at('12:00')]);
  });

  it('is nothing where the case has none', () => {
    const subject = Object.assign(asked(), { clock: null, alarmAt: null });
    does(subject, 'sound_alarm', at('19:30'));
    expect([subject.clock, subject.alarmAt, open(subject, clockActor, at('19:30'))]).toEqual([null, null, false]);
  });
});

describe('its view', () => {
  it('says by whom it is requested, and is no breach when it has run out', () => {
    expect(clockView(asked().clock, at('21:00'))).toMatchObject({
      label: 'requested by a proposal',
      level: 'again',
      escalations: 3,
      calls: 'head_of_the_central_unit',
      missedAt: at('18:00'),
      breached: false,
      timeZone: 'Europe/Skopje',
    });
  });

  it('is of now, whether the alarm has sounded or not', () => {
    const calls = (hour: string) => clockView(asked().clock, at(hour))?.calls;
    expect(['09:00', '15:30', '17:00', '18:00'].map(calls)).toEqual([
      null,
      'who_works_on_it',
      'their_head',
      'head_of_the_unit',
    ]);
  });

  it('has no label where the law sets the time, and then it is a breach', () => {
    const clock = running({ ...terms, binding: 'treaty', requestedBy: null }, at('08:00'), at('18:00'));
    expect(clockView(clock, at('18:00'))).toMatchObject({ label: null, breached: true, level: 'overdue' });
  });

  it('calls nobody while it is paused, and says since when and why', () => {
    const subject = asked();
    does(subject, 'ask_back', at('16:00'));
    expect(clockView(subject.clock, at('17:30'))).toMatchObject({
      level: 'green',
      calls: null,
      pausedSince: at('16:00'),
      pauseReason: 'clarification',
      dueAt: at('18:00'),
    });
    expect(clockView(null, at('17:30'))).toBeNull();
  });
});
