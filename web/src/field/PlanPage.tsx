import type { ReactElement } from 'react';
import type { Form } from '../forms/Fields';
import { ActPage } from './ActPage';
import { OperationChoice, useOperation } from './OperationChoice';
import { arrange } from './interview';
import type { Item } from './items';
import { goTo } from './place';
import { interviewees } from './sync';
import { tablet, type Me } from './tablet';

const HIDDEN = ['operationId', 'restrictedTo', 'siteId', 'leadDebriefer'];

/** Arranged on the spot, in the operation that the officer is in. */
export function PlanPage({ item, me }: { readonly item: Item; readonly me: Me }): ReactElement | null {
  const { chosen, ...operations } = useOperation(item.operationId);
  const preset: Form = { plannedAt: item.capturedAt, workingLanguage: 'en', genderWish: 'no_preference' };
  const plan = async (form: Form): Promise<undefined> => {
    await arrange({ ...item, operationId: chosen }, { ...form, operationId: chosen }, me);
  };
  return (
    <>
      <OperationChoice {...operations} chosen={chosen} />
      <ActPage
        of={`${item.id}.plan`}
        kind="debriefing"
        opens
        operationId={chosen}
        preset={preset}
        hidden={HIDDEN}
        choices={{ language: interviewees }}
        onDone={plan}
        onCancel={() => void tablet.drop(item.id).then(() => goTo('home'))}
      />
    </>
  );
}
