import { join } from 'node:path';
import { dialectOf } from '#db/migrations/dialect.ts';
import { countParts } from '#lib/domain/ballot/parts.ts';
import { tidyDatabase } from '#lib/server/db/tidy.ts';
import { findInvitation } from '#lib/server/invitations/queries.ts';
import { makeReplaceCode } from '#lib/server/ballots/replace-code.ts';
import { submitBallot } from '#lib/server/ballots/submit.ts';
import { saveDraft } from '#lib/server/drafts/save.ts';
import { currentQuestionnaire } from '#lib/server/questionnaires/current.ts';
import { closeRound } from '#lib/server/rounds/close.ts';
import {
	closingTime,
	openingTime,
	openTestRound,
	standardForm,
	type OpenedRound
} from '../builders.ts';
import { openTestDatabase, type DatabaseKind, type TestDatabase } from '../database.ts';
import { stealFiles } from '../thief.ts';
import { copyRows } from './copy.ts';
import type { Fault, Finding } from './findings.ts';
import { judgeClose, placesOfWords } from './judge-close.ts';
import { makePerson, type Person } from './people.ts';
import { watchRound, type Watch } from './watch.ts';

/** A round that is driven by the program's own verbs while a thief watches. */
export interface Stage {
	readonly place: TestDatabase;
	readonly round: OpenedRound;
	readonly people: readonly Person[];
	/** What the program has logged. */
	readonly log: string[];
}

/** A fault that is put into a running round, as a careless change of the program would. */
export interface Plant {
	readonly name: string;
	/** What the thief must make of it. */
	readonly fault: Fault;
	readonly kinds: readonly DatabaseKind[];
	before?(stage: Stage): Promise<void>;
	afterDraft?(stage: Stage, person: Person): Promise<void>;
	/** `ballots` are the ids that the submission has just written. */
	afterSubmission?(stage: Stage, person: Person, ballots: readonly string[]): Promise<void>;
	afterClose?(stage: Stage): Promise<void>;
}

/** Drives a round from the first draft to the report, and returns what the thief has found. */
export async function playRound(
	kind: DatabaseKind,
	employees: number,
	plant: Partial<Plant> = {}
): Promise<readonly Finding[]> {
	const place = await openTestDatabase(kind);
	try {
		const round = await openTestRound(place, { employees: [employees] });
		const links = round.evaluations[0]?.links ?? [];
		const people = links.map((link, arrival) => makePerson(link, arrival, standardForm));

		return await play({ place, round, people, log: [] }, plant);
	} finally {
		await place.close();
	}
}

async function play(stage: Stage, plant: Partial<Plant>): Promise<readonly Finding[]> {
	const { place, round, people } = stage;
	/* The waiting mails are sent before anybody answers. */
	await place.db.deleteFrom('mail_outbox').execute();
	await plant.before?.(stage);
	const watch = watchRound({
		db: place.db,
		folders: place.file ? [join(place.folder, 'database')] : [],
		keyFolder: round.keys.directory,
		parts: countParts(currentQuestionnaire(), standardForm),
		people,
		log: () => stage.log.join('\n'),
		flush: () => Promise.resolve()
	});
	await watch.look();
	for (const person of people) await answer(stage, plant, watch, person);
	watch.judgeOrders();

	await closeRound(place.db, round.keys, round, closingTime);
	await plant.afterClose?.(stage);
	await place.db.deleteFrom('mail_outbox').execute();
	await tidyDatabase(place.db);

	return [...watch.findings, ...(await judge(stage, watch))];
}

async function answer(
	stage: Stage,
	plant: Partial<Plant>,
	watch: Watch,
	person: Person
): Promise<void> {
	const { place, round } = stage;
	const invitation = await findInvitation(place.db, person.token);
	if (!invitation) throw new Error('somebody answers who was not invited');
	await saveDraft(place.db, round.keys, invitation, person.token, person.draft);
	await plant.afterDraft?.(stage, person);
	await watch.lookAtDraft(person);

	const known = await listBallots(stage);
	const code = makeReplaceCode();
	await submitBallot(place.db, round.keys, person.token, code, openingTime);
	const ballots = (await listBallots(stage)).filter((id) => !known.includes(id));
	await plant.afterSubmission?.(stage, person, ballots);
	await watch.lookAtSubmission(person, code, openingTime);
}

async function listBallots({ place, round }: Stage): Promise<readonly string[]> {
	const rows = await place.db
		.selectFrom('ballot')
		.select('id')
		.where('round_id', '=', round.id)
		.orderBy('part')
		.execute();

	return rows.map(({ id }) => id);
}

async function judge(
	{ place, round, people }: Stage,
	{ loot }: Watch
): Promise<readonly Finding[]> {
	const files = place.file ? stealFiles(join(place.folder, 'database')) : new Map<string, Buffer>();
	const rows = await copyRows(place.db);
	const texts = Buffer.from(rows.flatMap(({ values }) => values['body'] ?? []).join('\n'));
	const lists = new Map(
		['aaben_1', 'aaben_2'].flatMap((question) => [
			[`the rows with ${question}`, placesOfWords(texts, people, question)] as const,
			...[...files].map(
				([path, content]) =>
					[`${question} in ${path}`, placesOfWords(content, people, question)] as const
			)
		])
	);
	const records = new Map<string, Buffer>();
	const isPostgres = dialectOf(place.db) === 'postgres';
	if (!isPostgres && files.size === 0) throw new Error('there are no files to steal');

	return judgeClose(
		{ roundId: round.id, rows, files, records, isSwept: true, isTidy: true, lists },
		people,
		loot
	).findings;
}
