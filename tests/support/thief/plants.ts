import { randomBytes } from 'node:crypto';
import { readdirSync, copyFileSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sql } from 'kysely';
import { dialectOf } from '#db/migrations/dialect.ts';
import { encodeComment } from '#lib/domain/ballot/comment.ts';
import { ballotBinding } from '#lib/server/ballots/binding.ts';
import { deriveDraftKey } from '#lib/server/drafts/cipher.ts';
import { hashToken } from '#lib/server/invitations/token.ts';
import { sealerTo } from '#lib/server/keys/seal.ts';
import { randomId } from '#lib/server/random.ts';
import { databaseKinds } from '../database.ts';
import type { Person } from './people.ts';
import type { Plant, Stage } from './stage.ts';

/** Faults that would each break the promise, planted in real rounds. */
export const plants: readonly Plant[] = [
	{
		name: 'a table with a hidden row id, or a serial number',
		fault: 'order',
		kinds: databaseKinds,
		async before({ place }) {
			if (dialectOf(place.db) === 'sqlite') return rebuildWithRowids(place.db);
			await sql`alter table ballot add column number bigserial`.execute(place.db);
		}
	},
	{
		name: 'a UUIDv7 as id',
		fault: 'time',
		kinds: databaseKinds,
		async afterSubmission({ place }, _, ballots) {
			for (const id of ballots) {
				await place.db
					.updateTable('ballot')
					.set({ id: makeUuid7() })
					.where('id', '=', id)
					.execute();
			}
		}
	},
	{
		name: 'a UUIDv7 as id, by its order alone',
		fault: 'order',
		kinds: databaseKinds,
		async afterSubmission({ place }, _, ballots) {
			for (const id of ballots) {
				/* Of a clock that is years off, so that no moment can be read in it. */
				const old = makeUuid7(-10 * 365 * 86_400_000);
				await place.db.updateTable('ballot').set({ id: old }).where('id', '=', id).execute();
			}
		}
	},
	{
		name: 'a timestamp',
		fault: 'time',
		kinds: databaseKinds,
		async before({ place }) {
			await sql`alter table ballot add column sent_at text`.execute(place.db);
		},
		async afterSubmission({ place }, _, ballots) {
			const now = '2026-11-02T09:00:00.000Z';
			await sql`update ballot set sent_at = ${now} where id in (${sql.join(ballots)})`.execute(
				place.db
			);
		}
	},
	{
		name: 'an unsealed answer',
		fault: 'readable',
		kinds: databaseKinds,
		async afterSubmission({ place }, { ratings }, [rating = '']) {
			await place.db
				.updateTable('ballot')
				.set({ sealed: Buffer.from(ratings) })
				.where('id', '=', rating)
				.execute();
		}
	},
	{
		name: 'an address in a log line',
		fault: 'address',
		kinds: databaseKinds,
		afterSubmission({ log }, { address }) {
			log.push(JSON.stringify({ level: 30, msg: 'answered', from: address }));
			return Promise.resolve();
		}
	},
	{
		name: 'a live counter',
		fault: 'count',
		kinds: databaseKinds,
		async afterSubmission({ place, round }) {
			await countLive(place.db, round.organisationId, round.evaluations[0]?.id ?? '');
		}
	},
	{
		name: 'comments kept in one ballot',
		fault: 'shape',
		kinds: databaseKinds,
		async afterSubmission({ place, round }, { draft, group }, [, first = '', second = '']) {
			const { ballot_key: key } = await place.db
				.selectFrom('round')
				.select('ballot_key')
				.where('id', '=', round.id)
				.executeTakeFirstOrThrow();
			const plain = encodeComment(Object.values(draft.comments).join('\n'));
			const bound = ballotBinding(round.evaluations[0]?.id ?? '', group, 1);
			const sealed = sealerTo(key ?? new Uint8Array(), 'ballot')(plain, bound);
			await place.db.updateTable('ballot').set({ sealed }).where('id', '=', first).execute();
			await place.db.deleteFrom('ballot').where('id', '=', second).execute();
		}
	},
	{
		name: 'one code hash for all ballots of a submission',
		fault: 'tie',
		kinds: databaseKinds,
		async afterSubmission({ place }, _, ballots) {
			await place.db
				.updateTable('ballot')
				.set({ replace_hash: randomBytes(32) })
				.where('id', 'in', ballots)
				.execute();
		}
	},
	{
		name: 'answer rows that stay after the close, without names and shuffled',
		fault: 'kept',
		kinds: databaseKinds,
		afterClose: keepAnswers
	},
	{
		name: 'a draft id from the link alone',
		fault: 'draft',
		kinds: databaseKinds,
		async afterDraft({ place, round }, { token }) {
			await moveDraft(place.db, round, token);
		}
	},
	{
		name: 'keys beside the database',
		fault: 'key',
		kinds: databaseKinds,
		async before({ place, round }) {
			const names = readdirSync(round.keys.directory);
			if (place.file) {
				for (const name of names)
					copyFileSync(join(round.keys.directory, name), join(dirname(place.file), name));
				return;
			}
			await sql`create table key_copy (id text primary key, content bytea)`.execute(place.db);
			for (const name of names) {
				const content = readFileSync(join(round.keys.directory, name));
				await sql`insert into key_copy values (${name}, ${content})`.execute(place.db);
			}
		}
	}
];

async function rebuildWithRowids(db: Stage['place']['db']): Promise<void> {
	const { rows } = await sql<{ sql: string }>`
		select sql from sqlite_master where name = 'ballot'
	`.execute(db);
	await sql`drop table ballot`.execute(db);
	await sql.raw((rows[0]?.sql ?? '').replace(/, ?without rowid/u, '')).execute(db);
}

/** 48 bits of time, then chance, as RFC 9562 has it. */
function makeUuid7(shift = 0): string {
	const time = (planted.now() + shift).toString(16).padStart(12, '0');

	return `${time}7${randomBytes(10).toString('hex').slice(1)}`;
}

/** The clock of the planted round: each id a little later than the one before. */
const planted = {
	at: Date.parse('2026-11-02T09:00:00Z'),
	now() {
		this.at += 1000;
		return this.at;
	}
};

/** What a page could show: a count that goes up with each person. */
export async function countLive(
	db: Stage['place']['db'],
	organisation_id: string,
	evaluation_id: string
): Promise<void> {
	const counts = await db
		.updateTable('progress_count')
		.set((update) => ({ answered: update('answered', '+', 1) }))
		.where('evaluation_id', '=', evaluation_id)
		.executeTakeFirst();
	if (counts.numUpdatedRows > 0n) return;

	await db
		.insertInto('progress_count')
		.values({
			...{ organisation_id, evaluation_id, rater_group: 'employee' },
			...{ counted_on: '2026-11-02', invited: 12, answered: 1 }
		})
		.execute();
}

async function keepAnswers({ place, people }: Stage): Promise<void> {
	const bytes = sql.raw(dialectOf(place.db) === 'sqlite' ? 'blob' : 'bytea');
	await sql`create table answer_row (id text primary key, answers ${bytes})`.execute(place.db);
	const rows = people.map(({ ratings }) => ({ id: randomId(), ratings: Buffer.from(ratings) }));
	for (const { id, ratings } of rows.sort((one, other) => (one.id < other.id ? -1 : 1)))
		await sql`insert into answer_row values (${id}, ${ratings})`.execute(place.db);
}

async function moveDraft(
	db: Stage['place']['db'],
	{ id: roundId, keys }: Stage['round'],
	token: Person['token']
): Promise<void> {
	const secret = keys.draftSecret(roundId) ?? new Uint8Array();
	const { id } = deriveDraftKey(secret, token);
	await db
		.updateTable('draft')
		.set({ id: hashToken(token) })
		.where('id', '=', id)
		.execute();
}
