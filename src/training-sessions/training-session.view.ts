import type { Glance } from '../core/cases/kinds.js';
import { caseView } from '../core/cases/view.js';
import { pick } from '../core/pick.js';
import type { TrainingAttendeeView, TrainingSessionView } from './training-session.dto.js';
import type { TrainingAttendee, TrainingSession } from './training-session.entity.js';
import { trainingSessionWorkflow } from './training-session.workflow.js';

export function showTrainingSession(session: TrainingSession, glance: Glance): TrainingSessionView {
  return {
    ...caseView(trainingSessionWorkflow, session, glance),
    ...pick(session, ['operationId', 'siteId', 'type', 'title', 'items', 'trainerId', 'trainerBody', 'startsAt']),
    ...pick(session, ['durationMinutes', 'countries', 'assessment', 'assessmentText']),
    attendees: session.attendees.map(showAttendee),
  };
}

const showAttendee = (attendee: TrainingAttendee): TrainingAttendeeView =>
  pick(attendee, ['officerId', 'country', 'attended']);
