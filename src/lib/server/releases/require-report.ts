import { requireActor } from '../accounts/require-actor.ts';
import { missed, type Guess } from '../limits/guesses.ts';
import { getOwnReport, type OwnReport } from './get-own-report.ts';
import { getReport, type GivenReport } from './get-report.ts';
import { recordAccess, type Access } from './record-access.ts';

/** What of a request says which report it asks for. */
export type Asked = Guess & { readonly params: { readonly id: string } };

/** A report for whoever may read it, with a note that it was given. To all others it is not there. */
export async function requireReport(asked: Asked, access: Access): Promise<GivenReport> {
	const { db, now } = asked.locals;
	const { id } = asked.params;
	const actor = requireActor(asked.locals);
	const given = await getReport(db, actor, id);
	await recordAccess(db, actor, id, given, access, now);

	return given ?? missed(asked);
}

/**
 * What of a report is the leader's alone. For everybody else it is not there, also for those who may
 * read the report, and trying is noted like a refused reading.
 */
export async function requireOwnReport(asked: Asked): Promise<OwnReport> {
	const { db, now } = asked.locals;
	const { id } = asked.params;
	const actor = requireActor(asked.locals);
	const own = await getOwnReport(db, actor, id);
	if (!own) {
		await recordAccess(db, actor, id, undefined, 'report_read', now);
		return missed(asked);
	}
	/* A leader whose report is withheld has done nothing that is to be noted. */
	if (own === 'withheld') return missed(asked);

	return own;
}
