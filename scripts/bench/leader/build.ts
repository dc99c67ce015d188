import Sqlite from 'better-sqlite3';
import { exampleReport } from '#lib/domain/report/example.ts';
import { freezeRelease } from '#lib/domain/disclosure/released.ts';
import { openDatabase } from '#lib/server/db/client.ts';
import { migrateToLatest } from '#lib/server/db/migrate.ts';
import { currentQuestionnaire, versionId } from '#lib/server/questionnaires/current.ts';
import { publishQuestionnaire } from '#lib/server/questionnaires/publish.ts';
import { randomId } from '#lib/server/random.ts';
import { sha256 } from '#lib/server/releases/queries.ts';
import { writeSelection } from '#lib/server/rounds/settings.ts';
import { openChance, type Chance } from '../national/chance.ts';
import { askedOfAll } from '../national/close.ts';

/** A leader's report, and the address by which they may read it. */
export interface KeptReport {
	readonly id: string;
	readonly email: string;
}

/** Leaders of one organisation. */
const together = 200;

/**
 * Writes the reports of so many leaders straight into a SQLite file, as their closes have left them, and
 * hands them back in no order. Each says the same of somebody else, in some 60 kB.
 */
export async function buildReports(file: string, leaders: number): Promise<readonly KeptReport[]> {
	const db = openDatabase({ kind: 'sqlite', file });
	await migrateToLatest(db);
	await publishQuestionnaire(db, currentQuestionnaire());
	await db.destroy();

	const raw = new Sqlite(file);
	raw.pragma('synchronous = off');
	const insert = openInserts(raw);
	const kept: KeptReport[] = [];
	for (let first = 0; first < leaders; first += together) {
		raw.exec('begin');
		const place = insert.round();
		for (let leader = first; leader < Math.min(leaders, first + together); leader++)
			kept.push(insert.report(place, leader));
		raw.exec('commit');
	}
	raw.pragma('wal_checkpoint(truncate)');
	raw.close();

	return shuffle(kept, openChance(82));
}

/** Writes the text that was frozen about the leader of a number: as long as each other one, and its own. */
export function openTexts(): (leader: number) => string {
	const example = exampleReport(currentQuestionnaire(), 'da');
	const { leaderName } = example.evaluation;
	const [before = '', after = ''] = freezeRelease(example).split(JSON.stringify(leaderName), 2);

	return (leader) => `${before}"Mette Holm ${String(leader).padStart(8, '0')}"${after}`;
}

interface Place {
	readonly organisationId: string;
	readonly roundId: string;
}

function openInserts(raw: Sqlite.Database) {
	const write = openTexts();
	const into = (table: string, columns: string) => {
		const marks = columns.replaceAll(/\w+/gu, '?');
		const statement = raw.prepare(`insert into ${table} (${columns}) values (${marks})`);
		return (...values: readonly (string | number)[]) => statement.run(...values);
	};
	const organisation = into('organisation', 'id, kind, name, sector');
	const round = into(
		'round',
		'organisation_id, id, name, questionnaire_version, form, themes, comments, conditions, peers, closes_at, audience, contact, own_words, state, closed_at'
	);
	const leader = into('leader', 'organisation_id, id, name, email');
	const evaluation = into(
		'evaluation',
		'organisation_id, id, round_id, leader_id, leader_name, leader_email, unit, background'
	);
	const release = into(
		'leader_release',
		'organisation_id, id, round_id, evaluation_id, state, body, sha256'
	);
	const comment = into(
		'comment',
		'organisation_id, id, evaluation_id, rater_group, question, body'
	);

	return {
		round(): Place {
			const place = { organisationId: randomId(), roundId: randomId() };
			const { form, themes, comments, conditions, peers } = writeSelection(askedOfAll);
			const closed = '2026-11-20T23:00:00.000Z';
			organisation(place.organisationId, 'organisation', `Kommune ${place.roundId}`, 'kommune');
			round(
				...[place.organisationId, place.roundId, 'Årets runde', versionId(currentQuestionnaire())],
				...[form, themes, comments, conditions, peers, closed],
				...[JSON.stringify({ scope: 'leader', readers: [] }), '{"name":"","email":""}', ''],
				...['released', closed]
			);
			return place;
		},
		report({ organisationId, roundId }: Place, number: number): KeptReport {
			const [id, leaderId, evaluationId] = [randomId(), randomId(), randomId()];
			const email = `leder${number}@example.dk`;
			const body = write(number);
			leader(organisationId, leaderId, 'Mette Holm', email);
			evaluation(
				...[organisationId, evaluationId, roundId, leaderId, 'Mette Holm', email, 'Nord', '{}']
			);
			release(organisationId, id, roundId, evaluationId, 'released', body, sha256(body));
			for (const question of ['aaben_1', 'aaben_2'])
				comment(
					...[organisationId, randomId(), evaluationId, 'employee', question],
					'Mere tid til det, vi er her for.'
				);
			return { id, email };
		}
	};
}

function shuffle<T>(list: readonly T[], chance: Chance): readonly T[] {
	return list
		.map((each) => ({ each, place: chance.next() }))
		.sort((one, other) => one.place - other.place)
		.map(({ each }) => each);
}
