import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './sections.module.css';

/** Something is to be done there: seen by its colour and shape, and read out. */
export function Dot(): ReactElement {
  const { t } = useTranslation();
  return <span role="img" aria-label={t('record.pending')} title={t('record.pending')} className={styles.dot} />;
}
