import { addDays, dayOf } from '#lib/domain/round/calendar.ts';
import { formsOf, type Action } from './forms.ts';
import { openOrganisation, type Organisation } from './organisation.ts';
import { postForm, type Stage } from './stage.ts';

/**
 * The forms of the pages of organisations: each cast has an organisation of its own. A form is a call
 * of one of these with the address behind the base and its fields, such as `inOrganisation('/ledere', {})`;
 * the id in `/runde/ID`, `/leder/ID`, `/ledere/ID` or `/enhed/ID` becomes the name that the route has for it.
 */
export async function listOrganisationActions(
	stage: Stage,
	cast: number
): Promise<readonly Action[]> {
	const organisation = await openOrganisation(stage, cast);
	const { id, coordinator, orgadmin, rounds, leader } = organisation;
	const group = await addGroup(stage, organisation);
	const offered = await offerEvaluation(stage, organisation, cast);
	const [withdrawn, bounced, slip] = await bounceOne(stage, rounds.open.evaluation);
	const today = dayOf(new Date());
	const newcomer = formsOf('', await stage.signIn(`beder.om${cast}@example.dk`));
	const operating = formsOf('', await stage.signIn(await findOperator(stage)));
	const inOrganisation = formsOf('/organisation/[org]', coordinator, `/organisation/${id}`);
	const administering = formsOf('/organisation/[org]', orgadmin, `/organisation/${id}`);
	const offer = { email: 'kollega@example.dk', role: 'coordinator' };
	const draft = `/runde/${rounds.draft.id}`;
	const open = `/runde/${rounds.open.id}`;
	const kept = `${open}/leder/${rounds.open.evaluation}`;
	const days = { opens: addDays(today, 7), closes: addDays(today, 28), confirm: '' };
	const longer = addDays(rounds.open.closesOn ?? today, 7);
	const forms: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
		['/ledere/ny', { ...person, key: '900', email: 'ny@example.dk' }],
		['/ledere/indlaes?/apply', { upload: '0'.repeat(32), others: 'kept', seen: 'x' }],
		[`/ledere/${leader}?/save`, { ...person, key: '901', email: 'gammel@example.dk' }],
		[`/ledere/${leader}?/leave`, { confirm: 'leave' }],
		[`/runde/${rounds.draft.id}/deltagere/indlaes?/laes`, { pasted: 'Leder;Rolle;Mail\n1;x;y' }],
		[`/runde/${rounds.draft.id}/deltagere/indlaes?/gem`, { seen: '0-0-0-0-0-0-0' }],
		[
			`/runde/${rounds.draft.id}/deltagere/${rounds.draft.evaluation}`,
			{ employees: 'x@example.dk', slips: 'Bo Lund', manager: '', peers: '' }
		],
		['/runde/ny', { name: 'Efteråret 2027', opens: '', closes: '', confirm: '' }],
		[`${draft}?/takeBack`, {}],
		[`${draft}/navn`, { go: 'back', name: 'Efteråret', ...days }],
		[`${draft}/ledere?/save`, { search: 'ingen', page: '1', go: 'save' }],
		[`${draft}/ledere?/addAll`, { search: 'ingen', show: 'out' }],
		[`${draft}/ledere?/removeAll`, { search: 'ingen', unit: '', level: '', field: '' }],
		[`${draft}/ledere?/form`, { search: 'ingen', form: '' }],
		[
			`${draft}/skema`,
			{
				...{ go: 'back', form: 'kort', comments: 'no', conditions: 'no', peers: 'yes' },
				...{ work: 'no', examples: 'no', managers: 'attributed' }
			}
		],
		[`${draft}/gruppe?/save`, { name: 'Ledere af ledere', form: 'kort' }],
		[`${draft}/gruppe?/remove&gruppe=${group}`, {}],
		[`${draft}/udsagn`, { go: 'back', da1: 'Vi taler om mål.', en1: 'We talk about goals.' }],
		[
			`${draft}/hvem-ser`,
			{ go: 'back', scope: 'leader', contact_name: 'Bo', contact_email: 'bo@eksempel.dk' }
		],
		[`${draft}/gennemse?/words`, { own_words: 'Vi vil lære.', language: 'da' }],
		[`${draft}/gennemse?/leaveOut`, { why: 'gone' }],
		[`${draft}/gennemse?/ready`, { promise: 'yes' }],
		[`${open}/forlaeng`, { until: longer }],
		[`${open}/tal`, {}],
		[kept, {}],
		[
			`${kept}/inviter`,
			{ ...{ group: 'employee', addresses: 'ny.kollega@example.dk' }, slips: 'Nye Bo, 71' }
		],
		[`${kept}/ret?/slip&hvem=${slip}`, {}],
		[`${kept}/ret?/withdraw&hvem=${withdrawn}`, {}],
		[`${kept}/ret?/correct&hvem=${bounced}`, { address: 'rigtig@example.dk' }],
		[`/runde/${rounds.released.id}/rapport/fil`, { format: 'csv' }],
		[`/runde/${rounds.open.id}/sedler/fil`, { form: 'double', part: '1', leader: '' }],
		/* What ends something comes last. */
		[`${draft}/slet`, {}],
		[`${kept}/aflys`, { reason: 'left' }]
	];
	const table =
		'Nummer;Leder;Mail;Enhed;Niveau;Område\n1;Anna Holm;anna@example.dk;Skolen;ledere;skole';

	return [
		newcomer('/organisation/ny', { name: 'Sundby Kommune', sector: 'kommune', why: 'HR-chef' }),
		operating('/drift?/godkend', { id: '0'.repeat(32) }),
		operating('/drift?/afvis', { id: '0'.repeat(32) }),
		{ ...inOrganisation('/ledere/indlaes?/send', { pasted: table }), kind: 'multipart' },
		inOrganisation(`${draft}/deltagere`, { day: addDays(today, 3) }),
		await confirmList(stage, rounds.draft.evaluation),
		...forms.map(([path, fields]) => inOrganisation(path, fields)),
		administering('/adoptioner', { evaluation: offered, answer: 'decline' }),
		administering('/adgang?/tilbyd', offer),
		administering('/adgang?/tag-tilbage', offer),
		administering('/adgang?/fjern', { account: '0'.repeat(32), role: 'researcher' }),
		administering('/adgang?/login', { login: 'mail' })
	];
}

/** Stops the round of an evaluation, as its organisation does. */
export async function stopRound(stage: Stage, evaluation: string): Promise<Action> {
	const { id, round, email } = await stage.db
		.selectFrom('evaluation')
		.innerJoin('role', 'role.organisation_id', 'evaluation.organisation_id')
		.innerJoin('account', 'account.id', 'role.account_id')
		.where('evaluation.id', '=', evaluation)
		.where('role.role', '=', 'coordinator')
		.select(['evaluation.organisation_id as id', 'evaluation.round_id as round', 'account.email'])
		.executeTakeFirstOrThrow();
	const stop = formsOf('/organisation/[org]', await stage.signIn(email), `/organisation/${id}`);

	return stop(`/runde/${round}/stop`, {});
}

/** What the leader says to the list about them, once the organisation has asked. */
async function confirmList(stage: Stage, evaluation: string): Promise<Action> {
	const { email } = await stage.db
		.selectFrom('evaluation')
		.where('id', '=', evaluation)
		.select('leader_email as email')
		.executeTakeFirstOrThrow();
	const leader = formsOf(
		'/evaluering/[id]',
		await stage.signIn(email),
		`/evaluering/${evaluation}`
	);

	return leader('/bekraeft', { employees: 'x@example.dk', slips: '', manager: '', peers: '' });
}

/** A form of its own for some leaders of the draft, which can be taken away. */
async function addGroup(
	{ server, db }: Stage,
	{ id, coordinator, rounds }: Organisation
): Promise<string> {
	const path = `/organisation/${id}/runde/${rounds.draft.id}/gruppe?/save`;
	await postForm(server.origin, path, { name: 'Souschefer', form: 'kort' }, coordinator);
	const row = await db
		.selectFrom('round_form')
		.where('round_id', '=', rounds.draft.id)
		.select('id')
		.executeTakeFirstOrThrow();

	return row.id;
}

/** An evaluation that a newcomer plans and offers to the organisation. */
async function offerEvaluation(stage: Stage, { id }: Organisation, cast: number): Promise<string> {
	const { path } = await stage.plan(`tilbyder${cast}@example.dk`);
	const evaluation = path.split('/').at(-1) ?? '';
	const own = await stage.db
		.selectFrom('evaluation')
		.where('id', '=', evaluation)
		.select('organisation_id as home')
		.executeTakeFirstOrThrow();
	await stage.db
		.insertInto('adoption')
		.values({
			...{ organisation_id: id, evaluation_id: evaluation },
			private_organisation_id: own.home
		})
		.execute();

	return evaluation;
}

/** Two employees of an open evaluation: one to withdraw, and one whose mail came back. */
async function bounceOne({ db }: Stage, evaluation: string): Promise<readonly string[]> {
	const invited = await db
		.selectFrom('invitation')
		.where('evaluation_id', '=', evaluation)
		.where('rater_group', '=', 'employee')
		.where('withdrawn', '=', 0)
		.select('id')
		.orderBy('id')
		.execute();
	const [withdrawn = '', bounced = '', slip = ''] = invited.map(({ id }) => id);
	await db.updateTable('invitation').set({ bounced: 1 }).where('id', '=', bounced).execute();
	await db.updateTable('invitation').set({ delivery: 'slip' }).where('id', '=', slip).execute();

	return [withdrawn, bounced, slip];
}

/** The address of whoever runs the program. */
export async function findOperator({ db }: Stage): Promise<string> {
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
