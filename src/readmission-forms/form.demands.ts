import type { Profile } from '../readmission-agreements/profile.js';
import type { Demands } from './form.check.js';
import type { FormCode } from './form.codes.js';

const EXTRA = { fathers_name: 'father_name', mothers_name: 'mother_name' } as const;

/** What the governing agreement asks of a form. What nobody has verified asks for nothing, and lets nothing out either. */
export function demandsOf(code: FormCode, profile: Profile | null): Demands {
  const { extraFields, healthDataRule } = profile ?? {};
  const asked = code === 'f1' && extraFields?.sure ? (extraFields.value ?? []) : [];
  const interest = healthDataRule?.sure === true && healthDataRule.value === 'person_interest';
  return {
    fields: asked.map((name) => ({ section: 'person', field: EXTRA[name] })),
    health: interest ? 'person_interest' : 'consent',
  };
}

/** How the agreement calls the form. */
export function annexOf(code: FormCode, profile: Profile | null): string | null {
  const annexes = profile?.forms.value;
  if (!annexes) return null;
  if (code === 'f1') return annexes.application;
  return code === 'f4' ? annexes.transit : null;
}
