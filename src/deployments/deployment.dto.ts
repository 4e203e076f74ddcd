import { functions, type OperationFunction } from '../core/access/roles.js';
import { databases, type DatabaseCode } from '../checks/check.codes.js';
import { CaseId, CaseView } from '../core/cases/case.dto.js';
import { clearable, CodeField, Country, Id, Moment, OneOf, optional, optionalUpTo, Text, upTo } from '../core/forms.js';
import { PageQueryDto } from '../core/paging/page-query.dto.js';
import { plainActions, stateCodes } from '../core/workflow/codes.js';
import { powers, type Power } from '../legal-bases/legal-basis.codes.js';
import { deploymentWorkflow, type DeploymentAction } from './deployment.workflow.js';

export class OpenDeploymentDto {
  @Id()
  operationId: string;

  @Id()
  officerId: string;

  @Id(optional)
  siteId?: string;

  /** The role in the operation while the deployment lasts. */
  @OneOf('OperationFunction', functions)
  function: OperationFunction;

  @Text(200, optional)
  profile?: string;

  /** Code of the legal basis. Powers follow from it. */
  @Text(40)
  legalBasis: string;

  /** Which databases the officer may consult, or have consulted, while it lasts. */
  @OneOf('DatabaseCode', databases, optionalUpTo(15))
  databaseAccess: DatabaseCode[] = [];

  @Moment()
  arrival: Date;

  @Moment()
  departure: Date;

  @Id(optional)
  superiorId?: string;
}

export class ReviseDeploymentDto {
  @Id(clearable)
  siteId?: string | null;

  @Text(200, clearable)
  profile?: string | null;

  @OneOf('DatabaseCode', databases, optionalUpTo(15))
  databaseAccess?: DatabaseCode[];

  @Id(clearable)
  superiorId?: string | null;
}

export class AcceptDeploymentDto {
  @Text(60, optional)
  accreditationNo?: string;
}

export class ExtendDeploymentDto {
  @Moment()
  departure: Date;
}

export class DeploymentsQueryDto extends PageQueryDto {
  @Id(optional)
  operationId?: string;

  @Country(optional)
  country?: string;

  @OneOf('DeploymentState', stateCodes(deploymentWorkflow), optional)
  state?: string;
}

export class ActOnDeployment extends CaseId {
  @OneOf('DeploymentAction', plainActions(deploymentWorkflow))
  action: DeploymentAction;
}

/** A deployment as its reader may see it. */
export class DeploymentView extends CaseView {
  operationId: string;
  officerId: string;
  country: string;
  authorityId: string;
  siteId: string | null;

  @CodeField('OperationFunction', functions)
  function: OperationFunction;

  profile: string | null;
  legalBasis: string;

  /** Derived from the legal basis, the place and the host's declarations. */
  @CodeField('Power', powers, upTo(9))
  powers: Power[];

  /** For self-defence only. */
  weaponPermitted: boolean;

  /** What the basis would give if a legal officer confirmed what is not verified yet. */
  @CodeField('Power', powers, upTo(9))
  powersToConfirm: Power[];

  @CodeField('DatabaseCode', databases, upTo(15))
  databaseAccess: DatabaseCode[];
  arrival: Date;
  departure: Date;
  superiorId: string | null;
  accreditationNo: string | null;
  briefedAt: Date | null;
  briefedBy: string | null;
  codeOfConductAt: Date | null;
}
