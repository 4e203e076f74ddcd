import { later, minutes } from '../core/workflow/deadline.js';
import { debriefing, now, people } from '../../test/support/example-debriefing.js';
import { debriefingWorkflow } from './debriefing.workflow.js';

describe('the course of a debriefing', () => {
  it('counts as a break only what lasted', () => {
    const { take_break: pause, resume } = debriefingWorkflow.actions;
    const asked = debriefing('account', { breakDueAt: later(now, minutes(10)) });
    pause.effect?.({ subject: asked, actor: people.debriefer, now });
    resume.effect?.({ subject: asked, actor: people.debriefer, now: later(now, minutes(4)) });
    expect(asked.breakDueAt).toEqual(later(now, minutes(10)));
    pause.effect?.({ subject: asked, actor: people.debriefer, now: later(now, minutes(5)) });
    resume.effect?.({ subject: asked, actor: people.debriefer, now: later(now, minutes(10)) });
    expect(asked.breakDueAt).toEqual(later(now, minutes(100)));
    expect(asked.breaks).toHaveLength(2);
  });

  it('refuses without a mark on the person, and freezes what is taken back', () => {
    const { refuse, withdraw_consent: withdraw } = debriefingWorkflow.actions;
    const [refused, taken] = [
      debriefing('informed'),
      debriefing('released', { releasedAt: now, releasableTo: ['MK'] }),
    ];
    refuse.effect?.({ subject: refused, actor: people.debriefer, now });
    expect(refused).toMatchObject({
      consentState: 'refused',
      frozenAt: null,
      selfIncrimination: false,
      stopCode: null,
    });
    withdraw.effect?.({ subject: taken, actor: people.monitor, now });
    expect(taken).toMatchObject({ consentState: 'withdrawn', frozenAt: now, recipientsToInform: ['ANALYSTS', 'MK'] });
  });
});
