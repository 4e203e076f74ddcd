import type { PriorityGround } from '../referrals/referral.codes.js';
import type { Hit } from './hit.entity.js';
import { requestOf } from './hit.request.js';

describe('the request that follows a hit up', () => {
  it.each<[PriorityGround | null, string, string | undefined]>([
    ['danger_to_life', 'URGENT_LIFE', 'Somebody’s life or limb is in danger.'],
    ['terrorism', 'URGENT_PUBLIC_SECURITY', 'It concerns terrorism.'],
    ['about_to_leave', 'URGENT_RELEVANCE_LOSS', 'The person is about to leave.'],
    ['person_held', 'URGENT_LIBERTY', 'The person is being held.'],
    [null, 'NORMAL', undefined],
  ])('is as urgent as the referral was on %s: %s', (priorityGround, urgency, urgencyReason) => {
    const hit = { id: '1', ownerCountry: 'MK', shown: 'hit', judgedAt: null, priority: 'p1', priorityGround };
    const request = requestOf(hit as unknown as Hit, undefined, { route: 'central_units', subject: 'OTHER' } as never);
    expect(request).toMatchObject({ urgency });
    expect((request as { urgencyReason?: string }).urgencyReason).toBe(urgencyReason);
  });
});
