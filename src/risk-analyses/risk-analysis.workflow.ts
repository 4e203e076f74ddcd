import { notItsAuthor, whoeverOpenedIt } from '../core/workflow/rules.js';
import { defineWorkflow } from '../core/workflow/workflow.js';
import type { RiskAnalysis } from './risk-analysis.entity.js';
import {
  anAnalystOfItsAuthority,
  atLeastOneItem,
  recordItsRelease,
  whoeverReleasesForIt,
} from './risk-analysis.rules.js';

export const riskAnalysisWorkflow = defineWorkflow<RiskAnalysis>()({
  name: 'risk_analysis',
  initial: 'draft',

  states: {
    draft: { means: 'Being written; only its own authority sees it.' },
    released: { means: 'Released to the states that it names; operations may rest on its items.' },
    withdrawn: { means: 'No longer to be relied on.' },
  },

  actions: {
    revise: { from: ['draft'], by: [whoeverOpenedIt, anAnalystOfItsAuthority], form: true },
    put_item: { from: ['draft'], by: [whoeverOpenedIt, anAnalystOfItsAuthority], form: true },
    remove_item: { from: ['draft'], by: [whoeverOpenedIt, anAnalystOfItsAuthority], form: true },
    release: {
      from: ['draft'],
      to: 'released',
      by: [whoeverReleasesForIt],
      when: [atLeastOneItem, notItsAuthor],
      effect: recordItsRelease,
    },
    withdraw: { from: ['draft', 'released'], to: 'withdrawn', by: [whoeverReleasesForIt], reason: 'required' },
  },
});

export type RiskAnalysisAction = keyof typeof riskAnalysisWorkflow.actions;
