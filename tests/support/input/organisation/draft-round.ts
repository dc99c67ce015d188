import { addDays, dayOf } from '#lib/domain/round/calendar.ts';
import { formsOf, revisionOf, type Action, type MakeForm } from '#tests/support/input/forms.ts';
import type { Organisation } from '#tests/support/input/organisation.ts';
import { postForm, type Stage } from '#tests/support/input/stage.ts';

/** The forms of a round that is set up. The last one takes it away. */
export async function listDraftForms(
	form: MakeForm,
	stage: Stage,
	organisation: Organisation
): Promise<readonly Action[]> {
	const { id, evaluation } = organisation.rounds.draft;
	const group = await addGroup(stage, organisation);
	const today = dayOf(new Date());
	const days = { opens: addDays(today, 7), closes: addDays(today, 28), confirm: '' };
	const draft = (path: string, fields: Readonly<Record<string, string>>) =>
		form(`/runde/${id}${path}`, fields);

	return [
		form('/runde/ny', { name: 'Efteråret 2027', opens: '', closes: '', confirm: '' }),
		...(await listRaterForms(draft, stage, evaluation)),
		draft('?/takeBack', {}),
		draft('/navn', { go: 'back', name: 'Efteråret', ...days }),
		draft('/ledere?/save', { search: 'ingen', page: '1', go: 'save' }),
		draft('/ledere?/addAll', { search: 'ingen', show: 'out' }),
		draft('/ledere?/removeAll', { search: 'ingen', unit: '', level: '', field: '' }),
		draft('/ledere?/form', { search: 'ingen', form: '' }),
		draft('/skema', {
			...{ go: 'back', form: 'kort', comments: 'no', conditions: 'no', peers: 'yes' },
			...{ work: 'no', examples: 'no', managers: 'attributed' }
		}),
		draft('/gruppe?/save', { name: 'Ledere af ledere', form: 'kort' }),
		draft(`/gruppe?/remove&gruppe=${group}`, {}),
		draft('/udsagn', { go: 'back', da1: 'Vi taler om mål.', en1: 'We talk about goals.' }),
		draft('/hvem-ser', {
			...{ go: 'back', scope: 'leader', contact_name: 'Bo', contact_email: 'bo@eksempel.dk' }
		}),
		draft('/gennemse?/words', { own_words: 'Vi vil lære.', language: 'da' }),
		draft('/gennemse?/leaveOut', { why: 'gone' }),
		{
			...draft('/gennemse?/ready', { promise: 'yes', seen: '0' }),
			revision: revisionOf(stage.db, { round: id })
		},
		draft('/slet', {})
	];
}

/** The forms about whom a round asks. */
async function listRaterForms(
	draft: MakeForm,
	stage: Stage,
	evaluation: string
): Promise<readonly Action[]> {
	const list = { employees: 'x@example.dk', slips: 'Bo Lund', manager: '', peers: '' };

	return [
		draft('/deltagere', { day: addDays(dayOf(new Date()), 3) }),
		await confirmList(stage, evaluation),
		draft('/deltagere/indlaes?/laes', { pasted: 'Leder;Rolle;Mail\n1;x;y' }),
		draft('/deltagere/indlaes?/gem', { seen: '0-0-0-0-0-0-0' }),
		draft(`/deltagere/${evaluation}`, list)
	];
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
