import { formsOf, type Action } from './forms.ts';
import { openOrganisation } from './organisation.ts';
import type { Stage } from './stage.ts';

/**
 * The forms of the pages of organisations: each cast has an organisation of its own. A form is a call
 * of one of these with the address behind the base and its fields, such as `inOrganisation('/ledere', {})`;
 * the id in `/runde/ID`, `/leder/ID`, `/ledere/ID` or `/enhed/ID` becomes the name that the route has for it.
 */
export async function listOrganisationActions(
	stage: Stage,
	cast: number
): Promise<readonly Action[]> {
	const { id, coordinator, orgadmin, rounds, leader } = await openOrganisation(stage, cast);
	const newcomer = formsOf('', await stage.signIn(`beder.om${cast}@example.dk`));
	const operating = formsOf('', await stage.signIn(await findOperator(stage)));
	const inOrganisation = formsOf('/organisation/[org]', coordinator, `/organisation/${id}`);
	const administering = formsOf('/organisation/[org]', orgadmin, `/organisation/${id}`);
	const offer = { email: 'kollega@example.dk', role: 'coordinator' };
	const draft = `/runde/${rounds.draft.id}`;
	const open = `/runde/${rounds.open.id}`;
	const kept = `${open}/leder/${rounds.open.evaluation}`;
	const forms: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
		['/ledere/ny', { ...person, key: '900', email: 'ny@example.dk' }],
		['/ledere/indlaes?/apply', { upload: '0'.repeat(32), others: 'kept' }],
		[`/ledere/${leader}?/save`, { ...person, key: '901', email: 'gammel@example.dk' }],
		[`/ledere/${leader}?/leave`, { confirm: 'leave' }],
		[`/runde/${rounds.draft.id}/deltagere`, { day: '2026-11-30' }],
		[`/runde/${rounds.draft.id}/deltagere/indlaes?/laes`, { pasted: 'Leder;Rolle;Mail\n1;x;y' }],
		[`/runde/${rounds.draft.id}/deltagere/indlaes?/gem`, { seen: '0-0-0-0-0-0-0' }],
		[
			`/runde/${rounds.draft.id}/deltagere/${rounds.draft.evaluation}`,
			{ employees: 'x@example.dk', slips: 'Bo Lund', manager: '', peers: '' }
		],
		['/runde/ny', { name: 'Efteråret 2027', opens: '', closes: '', confirm: '' }],
		[`${draft}?/takeBack`, {}],
		[`${draft}/navn`, { go: 'back', name: 'Efteråret', opens: '', closes: '', confirm: '' }],
		[`${draft}/ledere?/save`, { search: '', page: '1', go: 'save' }],
		[`${draft}/ledere?/addAll`, { search: 'ingen', show: 'out' }],
		[`${draft}/ledere?/removeAll`, { search: 'ingen', unit: '', level: '', field: '' }],
		[`${draft}/ledere?/form`, { search: 'ingen', form: '' }],
		[
			`${draft}/skema`,
			{
				...{ go: 'back', form: 'kort', comments: 'no', conditions: 'no', peers: 'no' },
				...{ work: 'no', examples: 'no', managers: 'attributed' }
			}
		],
		[`${draft}/gruppe?/save`, { name: 'Ledere af ledere', form: 'kort' }],
		[`${draft}/udsagn`, { go: 'back', da1: 'Vi taler om mål.', en1: 'We talk about goals.' }],
		[
			`${draft}/hvem-ser`,
			{ go: 'back', scope: 'leader', contact_name: 'Bo', contact_email: 'bo@eksempel.dk' }
		],
		[`${draft}/gennemse?/words`, { own_words: 'Vi vil lære.', language: 'da' }],
		[`${draft}/gennemse?/leaveOut`, { why: 'gone' }],
		[`${draft}/gennemse?/ready`, { promise: 'yes' }],
		[`${draft}/slet`, {}],
		[`${draft}/stop`, {}],
		[`${draft}/leder/${rounds.draft.evaluation}/aflys`, { reason: 'left' }],
		[`${open}/forlaeng`, { until: '2099-01-01' }],
		[`${open}/tal`, {}],
		[kept, {}],
		[`${kept}/inviter`, { group: 'employee', addresses: 'ny.kollega@example.dk' }],
		[`${kept}/ret?/withdraw`, {}],
		[`${kept}/ret?/correct`, { address: 'rigtig@example.dk' }],
		[`/runde/${rounds.released.id}/rapport/fil`, { format: 'csv' }],
		[`/runde/${rounds.open.id}/sedler/fil`, { form: 'double', part: '1' }]
	];
	const table =
		'Nummer;Leder;Mail;Enhed;Niveau;Område\n1;Anna Holm;anna@example.dk;Skolen;ledere;skole';

	return [
		newcomer('/organisation/ny', { name: 'Sundby Kommune', sector: 'kommune', why: 'HR-chef' }),
		operating('/drift?/godkend', { id: '0'.repeat(32) }),
		operating('/drift?/afvis', { id: '0'.repeat(32) }),
		{ ...inOrganisation('/ledere/indlaes?/send', { pasted: table }), kind: 'multipart' },
		...forms.map(([path, fields]) => inOrganisation(path, fields)),
		administering('/adoptioner', { evaluation: '0'.repeat(32), answer: 'decline' }),
		administering('/adgang?/tilbyd', offer),
		administering('/adgang?/tag-tilbage', offer),
		administering('/adgang?/fjern', { account: '0'.repeat(32), role: 'researcher' }),
		administering('/adgang?/login', { login: 'mail' })
	];
}

async function findOperator({ db }: Stage): Promise<string> {
	const row = await db
		.selectFrom('role')
		.innerJoin('account', 'account.id', 'role.account_id')
		.where('role.role', '=', 'operator')
		.select('account.email')
		.executeTakeFirstOrThrow();

	return row.email;
}

const person = {
	...{ name: 'Anna Holm', unit: 'Skolen', niveau: 'ledere', omraade: 'skole' },
	...{ geografi: '', manager: 'chef@example.dk', started_on: '1.8.2021' }
};
