import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useMe } from '../session/me';
import { useSheet } from '../shell/sheet';
import { useTimes } from '../words/moments';

interface Head {
  readonly about: string;
  readonly reference?: string | undefined;
  readonly handling?: string | undefined;
  /** What is not on the paper. */
  readonly left?: string | undefined;
}

/** What stands on paper and not on the screen: handling, reference, printed by and when. */
export function PrintHead({ about, reference, handling, left }: Head): ReactElement {
  const { t } = useTranslation();
  const times = useTimes();
  const me = useMe();
  const banner = [handling ?? t('print.internal'), about, reference].filter(Boolean).join(' · ');
  // The first page says it in full; every page has it above its margin.
  useSheet(`@page { @top-left { content: ${JSON.stringify(banner)}; font: 9pt sans-serif; } }`);
  return (
    <div className="print-only print-head">
      <strong>{handling ?? t('print.internal')}</strong> · {about} {reference && `· ${reference}`}
      <div>{t('print.by', { name: `${me.name}, ${me.authority}`, at: times.moment(new Date().toISOString()) })}</div>
      {left && <strong>{left}</strong>}
    </div>
  );
}
