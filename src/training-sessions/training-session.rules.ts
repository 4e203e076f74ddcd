import { inItsAuthorityAs, inItsOperationAs } from '../core/workflow/rules.js';
import type { Rule } from '../core/workflow/workflow.js';
import type { TrainingSession } from './training-session.entity.js';

export const whoeverPlansTraining = inItsOperationAs('operation_coordinator', 'operation_commander', 'team_leader');
export const aCoordinatorOfTheHost = inItsAuthorityAs('operation_coordinator');
export const itsTrainer: Rule<TrainingSession> = ({ actor, subject }) => actor.id === subject.trainerId;
