import type { Kysely } from 'kysely';
import type { Actor } from '#lib/domain/access/actor.ts';
import { leaderColumns, type LeaderColumn } from '#lib/domain/leader-file/columns.ts';
import {
	planLeadersInPieces,
	type KnownLeader,
	type LeaderPlan
} from '#lib/domain/leader-file/plan.ts';
import type { KnownUnit } from '#lib/domain/leader-file/units.ts';
import { dayOf } from '#lib/domain/round/calendar.ts';
import {
	readTableInPieces,
	type FileProblem,
	type ReadTable
} from '#lib/domain/table-file/read.ts';
import type { Database } from '../db/schema.ts';
import { currentQuestionnaire } from '../questionnaires/current.ts';
import { digestOf } from '../digest.ts';
import { noteApplied, noteStep } from '../uploads/applying.queries.ts';
import { findUpload, type UploadPlace } from '../uploads/queries.ts';
import { workInPieces } from '../work-in-pieces.ts';
import { listKnownLeaders, lockLeaders } from './queries.ts';
import { listKnownUnits } from './units.queries.ts';
import { countChanges, recordChange, writePlan } from './write-plan.ts';

/** What a file of leaders that waits would do; nothing where it has run out or was never there. */
export interface LeaderPreview {
	readonly name: string;
	readonly skipped: readonly string[];
	readonly plan: LeaderPlan;
	/** What the file was compared with, in short: whoever applies it applies what they saw. */
	readonly seen: string;
}

/** Reads the file that somebody sent in and compares it with what their organisation has. */
export async function previewLeaders(
	db: Kysely<Database>,
	place: UploadPlace,
	id: string,
	now: Date
): Promise<LeaderPreview | readonly FileProblem[] | undefined> {
	const upload = await findUpload(db, place, id, now);
	if (!upload) return undefined;
	const file = await workInPieces(readTableInPieces(upload.bytes, leaderColumns));
	if (!file.ok) return file.problems;
	const known = await listKnown(db, place.organisationId);

	return {
		...{ name: upload.name, skipped: file.skipped, seen: known.digest },
		plan: await compare(file, known, now)
	};
}

/** Whether those whom the file does not hold leave the organisation's list. */
export type Others = 'removed' | 'kept';

export interface LeaderFile {
	readonly id: string;
	readonly others: Others;
	/** What the preview said. */
	readonly seen: string;
}

/**
 * Makes an organisation's leaders and units what a file says, as far as its lines can be used: all of
 * it or nothing. It is compared before anything is held up, and written only if what it was compared
 * with, and shown against, is still there.
 */
export async function applyLeaders(
	db: Kysely<Database>,
	actor: Pick<Actor, 'accountId'>,
	place: UploadPlace,
	{ id, others, seen }: LeaderFile,
	now: Date
): Promise<LeaderPlan | 'gone' | 'changed_since'> {
	const { organisationId } = place;
	const found = await findUpload(db, place, id, now);
	const file = found && (await workInPieces(readTableInPieces(found.bytes, leaderColumns)));
	if (!file?.ok) return 'gone';
	const ref = { organisationId, id };
	await noteStep(db, ref, 1);
	const known = await listKnown(db, organisationId);
	if (known.digest !== seen) return 'changed_since';
	const whole = await compare(file, known, now);
	const plan = others === 'kept' ? { ...whole, removed: [] } : whole;
	await noteStep(db, ref, 2);

	return db.transaction().execute(async (trx) => {
		await lockLeaders(trx, organisationId);
		if ((await listKnown(trx, organisationId)).digest !== seen) return 'changed_since';
		await writePlan(trx, organisationId, plan, known.units);
		await noteApplied(trx, ref, countChanges(plan));
		await recordChange(trx, actor, organisationId, plan, now);

		return plan;
	});
}

interface Known {
	readonly leaders: readonly KnownLeader[];
	readonly units: readonly KnownUnit[];
	readonly digest: string;
}

async function listKnown(db: Kysely<Database>, organisationId: string): Promise<Known> {
	const leaders = await listKnownLeaders(db, organisationId);
	const units = await listKnownUnits(db, organisationId);

	return { leaders, units, digest: await digestOf(leaders, units) };
}

async function compare(
	file: ReadTable<LeaderColumn>,
	known: Known,
	now: Date
): Promise<LeaderPlan> {
	const reading = { questionnaire: currentQuestionnaire(), today: dayOf(now) };

	return workInPieces(planLeadersInPieces(file, known, reading));
}
