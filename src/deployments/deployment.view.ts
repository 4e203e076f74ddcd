import type { Glance } from '../core/cases/kinds.js';
import { caseView } from '../core/cases/view.js';
import type { DeploymentView } from './deployment.dto.js';
import type { Deployment } from './deployment.entity.js';
import { deploymentWorkflow } from './deployment.workflow.js';

export function showDeployment(deployment: Deployment, glance: Glance): DeploymentView {
  const { operationId, officerId, country, authorityId, siteId, function: role, profile, legalBasis } = deployment;
  const { powers, weaponPermitted, powersToConfirm, databaseAccess, arrival, departure, superiorId } = deployment;
  const { accreditationNo, briefedAt, briefedBy, codeOfConductAt } = deployment;
  return {
    ...caseView(deploymentWorkflow, deployment, glance),
    ...{ operationId, officerId, country, authorityId, siteId, function: role, profile, legalBasis },
    ...{ powers, weaponPermitted, powersToConfirm, databaseAccess, arrival, departure, superiorId },
    ...{ accreditationNo, briefedAt, briefedBy, codeOfConductAt },
  };
}
