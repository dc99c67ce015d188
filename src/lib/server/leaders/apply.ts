import type { Kysely } from 'kysely';
import type { Actor } from '#lib/domain/access/actor.ts';
import { leaderColumns, type LeaderColumn } from '#lib/domain/leader-file/columns.ts';
import { planLeaders, type LeaderPlan } from '#lib/domain/leader-file/plan.ts';
import { dayOf } from '#lib/domain/round/calendar.ts';
import { readTableFile, type FileProblem, type ReadTable } from '#lib/domain/table-file/read.ts';
import type { Database } from '../db/schema.ts';
import { currentQuestionnaire } from '../questionnaires/current.ts';
import { deleteUploads, findUpload, type UploadPlace } from '../uploads/queries.ts';
import { listKnownLeaders, listKnownUnits } from './queries.ts';
import { recordChange, writePlan } from './write-plan.ts';

/** What a file of leaders that waits would do; nothing where it has run out or was never there. */
export interface LeaderPreview {
	readonly name: string;
	readonly skipped: readonly string[];
	readonly plan: LeaderPlan;
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
	const file = readTableFile(upload.bytes, leaderColumns);
	if (!file.ok) return file.problems;

	return {
		...{ name: upload.name, skipped: file.skipped },
		plan: await compare(db, place.organisationId, file, now)
	};
}

/** Whether those whom the file does not hold leave the organisation's list. */
export type Others = 'removed' | 'kept';

/** Makes an organisation's leaders and units what a file says, as far as its lines can be used. */
export async function applyLeaders(
	db: Kysely<Database>,
	actor: Actor,
	place: UploadPlace,
	upload: { readonly id: string; readonly others: Others },
	now: Date
): Promise<LeaderPlan | 'gone'> {
	const found = await findUpload(db, place, upload.id, now);
	const file = found && readTableFile(found.bytes, leaderColumns);
	if (!file?.ok) return 'gone';

	return db.transaction().execute(async (trx) => {
		const whole = await compare(trx, place.organisationId, file, now);
		const plan = upload.others === 'kept' ? { ...whole, removed: [] } : whole;
		await writePlan(trx, place.organisationId, plan);
		await deleteUploads(trx, place);
		await recordChange(trx, actor, place.organisationId, plan, now);

		return plan;
	});
}

async function compare(
	db: Kysely<Database>,
	organisationId: string,
	file: ReadTable<LeaderColumn>,
	now: Date
): Promise<LeaderPlan> {
	const leaders = await listKnownLeaders(db, organisationId);
	const units = await listKnownUnits(db, organisationId);

	return planLeaders(
		file,
		{ leaders, units },
		{ questionnaire: currentQuestionnaire(), today: dayOf(now) }
	);
}
