import type { Kysely } from 'kysely';
import { worksFor } from '#lib/domain/access/member.ts';
import type { LeftOut } from '#lib/domain/import/mapping.ts';
import type { Problem } from '#lib/domain/import/problems.ts';
import { summariseImport, type ImportSummary } from '#lib/domain/import/summary.ts';
import type { Database } from '#lib/server/db/schema.ts';
import type { KeyRing } from '#lib/server/keys/ring.ts';
import { findOrganisation } from '#lib/server/organisations/queries.ts';
import { listRoles } from '#lib/server/sessions/queries.ts';
import {
	checkFrom,
	importFrom,
	type ImportOrder,
	type Importing,
	type ReadRoundFiles,
	type RightFiles
} from '../import-rounds.ts';
import { folderOf, readNote, removeHandedFolder, writeNote } from './folder.ts';
import {
	listOrderedHandovers,
	moveHandover,
	noteHandoverStep,
	noteImported,
	saveMappings,
	type Handover
} from './queries.ts';
import { readMappedFiles, type MappedFiles } from './read.ts';

/** What a check or an import has come to; kept beside the files, sealed as they are. */
export type HandoverOutcome =
	| { readonly kind: 'right'; readonly summary: ImportSummary }
	| { readonly kind: 'refused'; readonly problems: readonly Problem[] }
	| { readonly kind: 'future' | 'over' | 'disturbed' | 'failed' };

/**
 * Checks and imports the files that people have ordered, one after the other, each as a whole or not at
 * all. What was under way when the program ended is begun anew.
 */
export async function carryOutHandovers(
	db: Kysely<Database>,
	keys: KeyRing,
	now: Date
): Promise<void> {
	for (const handover of await listOrderedHandovers(db)) {
		const folder = folderOf(keys, handover.id, handover.key);
		const fail = async () => {
			await writeNote(folder, 'outcome', { kind: 'failed' });
			await moveHandover(db, handover, ['checking', 'importing'], 'checked');
		};
		try {
			const outcome = await carryOut(db, keys, handover, now);
			if (outcome === 'imported') continue;
			await writeNote(folder, 'outcome', outcome);
			await moveHandover(db, handover, ['checking', 'importing'], 'checked');
		} catch (problem) {
			await fail();
			throw problem;
		}
	}
}

async function carryOut(
	db: Kysely<Database>,
	keys: KeyRing,
	handover: Handover,
	now: Date
): Promise<HandoverOutcome | 'imported'> {
	const { organisationId, accountId, system, year } = handover;
	const files = await openFiles(db, keys, handover);
	if (!files) return { kind: 'failed' };

	const leftOut: LeftOut[] = [];
	const read: ReadRoundFiles = (gathering) =>
		readMappedFiles(files, gathering, (each) => leftOut.push(each));
	const order: ImportOrder = {
		...{ year, accountId, organisationId },
		noteStep: (step) => noteHandoverStep(db, handover, step),
		async alsoWrite(trx, [round]) {
			await saveMappings(trx, organisationId, system, files.mappings);
			if (round) await noteImported(trx, handover, round.id);
		}
	};
	const done =
		handover.state === 'checking'
			? await checkFrom(db, keys, read, order, now)
			: await importFrom(db, keys, read, order, now);
	if (done.kind === 'imported') {
		await removeHandedFolder(keys, handover.id);
		return 'imported';
	}

	return describe(done, leftOut);
}

/** The files, where whoever ordered it may still have it done. */
async function openFiles(
	db: Kysely<Database>,
	keys: KeyRing,
	{ organisationId, accountId, id, key }: Handover
): Promise<MappedFiles | undefined> {
	const roles = await listRoles(db, accountId);
	if (!worksFor({ roles }, organisationId, ['orgadmin'])) return undefined;

	const organisation = await findOrganisation(db, organisationId);
	const folder = folderOf(keys, id, key);
	const [seen, mappings] = await Promise.all([
		readNote(folder, 'seen'),
		readNote(folder, 'mapping')
	]);
	if (!organisation || !seen || !mappings) return undefined;

	return {
		...{ folder, seen: seen as MappedFiles['seen'] },
		mappings: mappings as MappedFiles['mappings'],
		organisation: { name: organisation.name, sector: organisation.sector ?? '' }
	};
}

function describe(
	done: Exclude<Importing, { kind: 'imported' }> | RightFiles,
	leftOut: readonly LeftOut[]
): HandoverOutcome {
	if (done.kind !== 'right') return done;
	const sum = (what: keyof LeftOut) => leftOut.reduce((all, each) => all + each[what], 0);
	const all = { unsent: sum('unsent'), empty: sum('empty'), otherGroup: sum('otherGroup') };

	return { kind: 'right', summary: summariseImport(done.size, done.form, all) };
}
