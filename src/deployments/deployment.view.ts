import type { Glance } from '../core/cases/kinds.js';
import { caseView } from '../core/cases/view.js';
import { pick } from '../core/pick.js';
import type { DeploymentView } from './deployment.dto.js';
import type { Deployment } from './deployment.entity.js';
import { deploymentWorkflow } from './deployment.workflow.js';

export function showDeployment(deployment: Deployment, glance: Glance): DeploymentView {
  const who = pick(deployment, ['operationId', 'officerId', 'country', 'authorityId', 'siteId', 'function', 'profile']);
  const basis = pick(deployment, ['legalBasis', 'powers', 'weaponPermitted', 'powersToConfirm', 'databaseAccess']);
  const stay = pick(deployment, ['arrival', 'departure', 'superiorId', 'accreditationNo', 'briefedAt', 'briefedBy']);
  const { codeOfConductAt } = deployment;
  return { ...caseView(deploymentWorkflow, deployment, glance), ...who, ...basis, ...stay, codeOfConductAt };
}
