import { currentTerms } from '#lib/domain/researcher/terms.ts';
import { formsOf, type Action, type MakeForm } from '#tests/support/input/forms.ts';
import type { Organisation } from '#tests/support/input/organisation.ts';
import type { Stage } from '#tests/support/input/stage.ts';

/** The forms of an organisation's administrator. */
export async function listAdministratorForms(
	form: MakeForm,
	stage: Stage,
	organisation: Organisation,
	cast: number
): Promise<readonly Action[]> {
	const offered = await offerEvaluation(stage, organisation, cast);
	const offer = { email: 'kollega@example.dk', role: 'coordinator' };

	return [
		form('/adoptioner', { evaluation: offered, answer: 'decline' }),
		form('/adgang?/tilbyd', offer),
		form('/adgang?/tag-tilbage', offer),
		form('/adgang?/fjern', { account: '0'.repeat(32), role: 'researcher' }),
		form('/adgang?/login', { login: 'mail' }),
		...listHandOverForms(form, organisation)
	];
}

/** What a person sends with an earlier round; the files of one that is imported are gone. */
function listHandOverForms(form: MakeForm, { handover }: Organisation): readonly Action[] {
	const send = form('/aflever?/send', { year: '2024', system: 'own' });
	/* A file may hold any bytes. What is spoiled is the first field or the last, and these are texts. */
	const [year, system] = [send.fields.slice(0, 1), send.fields.slice(1)];
	const files = [
		{
			name: 'leaders',
			file: 'ledere.csv',
			value: 'Nummer;Leder;Niveau;Område;Inviterede medarbejdere\n1;X;ledere;skole;6'
		},
		{ name: 'answers', file: 'svar.csv', value: 'leader;group;retning_1\n1;employee;4' }
	];

	return [
		{ ...send, kind: 'multipart', fields: [...year, ...files, ...system] },
		...['check', 'again', 'import', 'remove'].map((name) =>
			form(`/aflever/${handover}?/${name}`, {})
		)
	];
}

/** The forms by which an organisation comes to be one, and that of its researchers. */
export async function listFoundingForms(stage: Stage, cast: number): Promise<readonly Action[]> {
	const newcomer = formsOf('', await stage.signIn(`beder.om${cast}@example.dk`));
	const researching = formsOf('', await stage.signIn(await findHolder(stage, 'researcher')));
	const operating = formsOf('', await stage.signIn(await findHolder(stage, 'operator')));

	return [
		researching('/forskning', { accept: 'yes', terms: currentTerms }),
		newcomer('/organisation/ny', { name: 'Sundby Kommune', sector: 'kommune', why: 'HR-chef' }),
		operating('/drift?/godkend', { id: '0'.repeat(32) }),
		operating('/drift?/afvis', { id: '0'.repeat(32) })
	];
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

/** The address of somebody with a role that one is enough of. */
export async function findHolder({ db }: Stage, role: 'operator' | 'researcher'): Promise<string> {
	const row = await db
		.selectFrom('role')
		.innerJoin('account', 'account.id', 'role.account_id')
		.where('role.role', '=', role)
		.select('account.email')
		.executeTakeFirstOrThrow();

	return row.email;
}
