import { formsOf, type Action } from './forms.ts';
import { openOrganisation } from './organisation.ts';
import { listAdministratorForms, listFoundingForms } from './organisation/access.ts';
import { listDraftForms } from './organisation/draft-round.ts';
import { listFederationForms, listQuestionnaireForms } from './organisation/federation.ts';
import { listLeaderForms } from './organisation/leaders.ts';
import { listOpenForms } from './organisation/open-round.ts';
import type { Stage } from './stage.ts';

/**
 * The forms of the pages of organisations: each cast has an organisation of its own. A form is a call
 * of `form` with the address behind the organisation's and its fields, such as `form('/ledere', {})`;
 * the id in `/runde/ID`, `/leder/ID`, `/ledere/ID` or `/enhed/ID` becomes the name that the route has
 * for it. Each noun has a file in `organisation`.
 */
export async function listOrganisationActions(
	stage: Stage,
	cast: number
): Promise<readonly Action[]> {
	const organisation = await openOrganisation(stage, cast);
	const { id, coordinator, orgadmin } = organisation;
	const form = formsOf('/organisation/[org]', coordinator, `/organisation/${id}`);
	const administering = formsOf('/organisation/[org]', orgadmin, `/organisation/${id}`);

	return [
		...(await listFoundingForms(stage, cast)),
		...(await listFederationForms(stage, cast)),
		...listLeaderForms(form, organisation),
		...(await listOpenForms(form, stage, organisation)),
		...(await listDraftForms(form, stage, organisation)),
		...(await listAdministratorForms(administering, stage, organisation, cast)),
		...listQuestionnaireForms(administering, organisation)
	];
}
