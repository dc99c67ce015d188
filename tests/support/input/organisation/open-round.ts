import { addDays, dayOf } from '#lib/domain/round/calendar.ts';
import { formsOf, type Action, type MakeForm } from '#tests/support/input/forms.ts';
import type { Organisation } from '#tests/support/input/organisation.ts';
import type { Stage } from '#tests/support/input/stage.ts';

/** The forms of a round that is open, and of one that was. The last one stops an evaluation. */
export async function listOpenForms(
	form: MakeForm,
	stage: Stage,
	{ rounds }: Organisation
): Promise<readonly Action[]> {
	const { id, evaluation, closesOn } = rounds.open;
	const [withdrawn, bounced, slip] = await bounceOne(stage, evaluation);
	const open = (path: string, fields: Readonly<Record<string, string>>) =>
		form(`/runde/${id}${path}`, fields);
	const kept = (path: string, fields: Readonly<Record<string, string>>) =>
		open(`/leder/${evaluation}${path}`, fields);
	const invited = { group: 'employee', addresses: 'ny.kollega@example.dk' };

	return [
		open('/forlaeng', { until: addDays(closesOn ?? dayOf(new Date()), 7) }),
		open('/tal', {}),
		kept('', {}),
		kept('/inviter', { ...invited, slips: 'Nye Bo, 71' }),
		kept(`/ret?/slip&hvem=${slip}`, {}),
		kept(`/ret?/withdraw&hvem=${withdrawn}`, {}),
		kept(`/ret?/correct&hvem=${bounced}`, { address: 'rigtig@example.dk' }),
		form(`/runde/${rounds.released.id}/rapport/fil`, { format: 'csv' }),
		open('/sedler/fil', { form: 'double', part: '1', leader: '' }),
		kept('/aflys', { reason: 'left' })
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
