import type Sqlite from 'better-sqlite3';
import { randomId } from '#lib/server/random.ts';
import { writeSelection } from '#lib/server/rounds/settings.ts';
import { askedOfAll, type ClosedLeader, type ClosingTerms } from './close.ts';
import type { PlannedOrganisation } from './plan.ts';

export interface Writer {
	/** An organisation with one released round, whose reports have been deleted since. */
	write(organisation: PlannedOrganisation, leaders: readonly ClosedLeader[]): void;
}

/** Prepares the statements that write a country, row by row: the fastest way into a SQLite file. */
export function openWriter(
	file: Sqlite.Database,
	{ questionnaireVersion, year, publicKey }: ClosingTerms
): Writer {
	const into = (table: string, columns: readonly string[]) => {
		const statement = file.prepare(
			`insert into ${table} (${columns.join(', ')}) values (${columns.map(() => '?').join(', ')})`
		);
		return (...values: readonly (string | number | Uint8Array | null)[]) =>
			statement.run(...values);
	};
	const organisation = into('organisation', ['id', 'kind', 'name', 'sector']);
	const leader = into('leader', ['organisation_id', 'id', 'name', 'email']);
	const round = into('round', [
		...['organisation_id', 'id', 'name', 'questionnaire_version', 'form', 'themes', 'comments'],
		...[
			'conditions',
			'peers',
			'closes_at',
			'audience',
			'contact',
			'own_words',
			'state',
			'closed_at'
		]
	]);
	const evaluation = into('evaluation', [
		...['organisation_id', 'id', 'round_id', 'leader_id', 'leader_name', 'leader_email', 'unit'],
		...['background', 'forgotten']
	]);
	const count = into('group_count', [
		...['organisation_id', 'evaluation_id', 'rater_group', 'round_id', 'invited', 'answered'],
		'discarded'
	]);
	const tally = into('tally', [
		...['organisation_id', 'id', 'round_id', 'scope', 'evaluation_id', 'rater_group', 'packed']
	]);
	const named = into('named_answer', ['organisation_id', 'evaluation_id', 'rater_group', 'packed']);
	const moments = into('moments', [
		...['year', 'id', 'sector', 'rater_group', 'questionnaire_version', 'sealed']
	]);
	into('moments_key', ['year', 'public_key'])(year, publicKey);

	return {
		write({ name, sector }, leaders) {
			const place = randomId();
			const roundId = randomId();
			const asked = writeSelection(askedOfAll);
			organisation(place, 'organisation', name, sector);
			round(
				...[place, roundId, 'Årets runde', questionnaireVersion, asked.form, asked.themes],
				...[asked.comments, asked.conditions, asked.peers, `${year}-11-20T23:00:00.000Z`],
				...[JSON.stringify({ scope: 'leader', readers: [] }), '{"name":"","email":""}', ''],
				...['released', `${year}-11-20T23:00:00.000Z`]
			);
			for (const closed of leaders) {
				const id = randomId();
				const leaderId = randomId();
				leader(place, leaderId, 'Mette Holm', `${leaderId}@example.dk`);
				evaluation(
					...[place, id, roundId, leaderId, 'Mette Holm', `${leaderId}@example.dk`, 'Nord'],
					...[closed.background, 1]
				);
				count(place, id, 'self', roundId, 1, 1, 0);
				named(place, id, 'self', closed.self);
				for (const { group, n, invited, tally: packed, moments: sealed } of closed.groups) {
					count(place, id, group, roundId, invited, n, 0);
					tally(place, randomId(), roundId, 'team', id, group, packed);
					moments(year, randomId(), sector, group, questionnaireVersion, sealed);
				}
			}
		}
	};
}
