export { CreateGround1790000000000 } from './1790000000000-create-ground.js';
export { CreateDirectory1790000100000 } from './1790000100000-create-directory.js';
export { CreateSessions1790000200000 } from './1790000200000-create-sessions.js';
export { CreateRetentionRules1790000250000 } from './1790000250000-create-retention-rules.js';
export { CreateRiskAnalyses1790000300000 } from './1790000300000-create-risk-analyses.js';
export { CreateOperations1790000400000 } from './1790000400000-create-operations.js';
export { CreateDeployments1790000500000 } from './1790000500000-create-deployments.js';
export { CreateInterviewTexts1790001000000 } from './1790001000000-create-interview-texts.js';
