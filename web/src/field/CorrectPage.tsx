import type { ReactElement } from 'react';
import { kinds } from '../kinds/kinds';
import { useSpell } from '../words/spell';
import { ActPage } from './ActPage';
import { useItem } from './carried';
import { correct } from './interview';
import { openSteps } from './items';
import { goTo } from './place';
import { RefusedNote } from './RefusedNote';

/** What was refused, as it was written: put right and sent again. */
export function CorrectPage({ id }: { readonly id: string }): ReactElement | null {
  const spell = useSpell();
  const item = useItem(id);
  const [refused] = item ? openSteps(item) : [];
  const kind = kinds.find(({ path }) => path === `/${item?.kind}`)?.name;
  if (!item || !refused || !kind) return null;
  return (
    <>
      {item.problem && <RefusedNote problem={item.problem} />}
      <ActPage
        of={`${id}.correct.${refused.id}`}
        kind={kind}
        {...(refused.action === 'open' ? { opens: true } : { act: refused.action })}
        title={`${item.title} · ${refused.action === 'open' ? spell.kind(kind) : spell.code(refused.action)}`}
        preset={refused.form ?? {}}
        hidden={['operationId', 'restrictedTo']}
        onDone={(form) =>
          correct(item, form).then(() => {
            goTo('home');
            return undefined;
          })
        }
        onCancel={() => goTo('home')}
      />
    </>
  );
}
