import type { Kysely } from 'kysely';
import { setImmediate } from 'node:timers/promises';
import type {
	OrganisationInput,
	OrganisationTeam
} from '#lib/domain/disclosure/organisation/input.ts';
import { readGaps, readPublished } from '#lib/domain/disclosure/organisation/published.ts';
import { releaseOrganisationInPieces } from '#lib/domain/disclosure/organisation/release.ts';
import type { Pieces } from '#lib/domain/disclosure/pieces.ts';
import { unpackOrganisationTally, unpackTally } from '#lib/domain/disclosure/pack-tally.ts';
import type { Questionnaire } from '#lib/domain/questionnaire/definition.ts';
import { selectionOf, sharedSelection, widestSelection } from '#lib/domain/questionnaire/forms.ts';
import { dayOf } from '#lib/domain/round/calendar.ts';
import type { Database } from '../db/schema.ts';
import { listRoundEvaluations, type RoundEvaluation } from '../evaluations/queries.ts';
import { listGroupCounts } from '../group-counts/queries.ts';
import { findOrganisation, type Organisation } from '../organisations/queries.ts';
import { lockRound, type Round } from '../rounds/queries.ts';
import { findOrganisationTally, listPoolTallies } from '../tallies/queries.ts';
import { hasOrganisationRelease, insertOrganisationRelease } from './organisation.queries.ts';
import { findOwnAnswers } from './own-answers.ts';
import { findFrozenReport } from './queries.ts';

/**
 * Makes an organisation's figures of a counted round, when the reports of all its leaders are made:
 * they are functions of what those show. A leader's private organisation gets none. Safe to run again.
 */
export async function releaseOrganisationRound(
	db: Kysely<Database>,
	round: Round,
	questionnaire: Questionnaire
): Promise<void> {
	const organisation = await findOrganisation(db, round.organisationId);
	if (organisation?.kind !== 'organisation') return;
	if (await hasOrganisationRelease(db, round)) return;

	const input = await gather(db, round, organisation, questionnaire);
	const outcome = await finishWithPauses(releaseOrganisationInPieces(input));

	await db.transaction().execute(async (trx) => {
		if ((await lockRound(trx, round)) !== 'counted') return;
		await insertOrganisationRelease(trx, round, outcome);
	});
}

/** After each piece whoever came meanwhile is served. */
async function finishWithPauses<T>(pieces: Pieces<T>): Promise<T> {
	for (;;) {
		const step = pieces.next();
		if (step.done) return step.value;
		await setImmediate();
	}
}

async function gather(
	db: Kysely<Database>,
	round: Round,
	organisation: Organisation,
	questionnaire: Questionnaire
): Promise<OrganisationInput> {
	const [selection, shared] = [widestSelection(round), sharedSelection(round)];
	/* One object for each form, by which the figures tell apart what was asked of whom. */
	const forms = new Map(
		[undefined, ...round.forms.map(({ id }) => id)].map((formId) => [
			formId,
			selectionOf(round, { formId })
		])
	);
	const teams: OrganisationTeam[] = [];
	for (const evaluation of await listRoundEvaluations(db, round)) {
		const asked = round.forms.length > 0 ? forms.get(evaluation.formId) : undefined;
		teams.push({ ...(await readTeam(db, questionnaire, evaluation)), selection: asked });
		/* SQLite answers at once, so without this nobody else would be served in the meantime. */
		await setImmediate();
	}
	const pools = await listPoolTallies(db, round);
	const packed = await findOrganisationTally(db, round);

	return {
		questionnaire,
		...{ selection, shared },
		round: {
			organisation: organisation.id,
			organisationName: organisation.name,
			round: round.id,
			roundName: round.name,
			closedOn: dayOf(new Date(round.closedAt ?? 0)),
			form: selection.form,
			themes: selection.themes,
			forms: round.forms,
			questionnaireVersion: round.questionnaireVersion,
			ownStatements: selection.ownStatements,
			...(round.isImported && { imported: true as const })
		},
		teams,
		employees:
			packed === undefined ? undefined : unpackOrganisationTally(questionnaire, selection, packed),
		pools: Object.fromEntries(
			pools.map(({ group, packed }) => [group, unpackTally(questionnaire, shared, group, packed)])
		)
	};
}

/** Of a leader's report only the means are kept in memory: a large round's reports together are many. */
async function readTeam(
	db: Kysely<Database>,
	questionnaire: Questionnaire,
	{ organisationId, id, unit, background, pulse }: RoundEvaluation
): Promise<Omit<OrganisationTeam, 'selection'>> {
	const report = await findFrozenReport(db, organisationId, id);
	const figures = report?.figures ?? [];

	return {
		evaluation: id,
		unit,
		level: background['niveau'] ?? '',
		field: background['omraade'] ?? '',
		pulse,
		groups: await listGroupCounts(db, organisationId, id),
		published: readPublished(figures),
		gaps: report ? readGaps(report) : [],
		own: await findOwnAnswers(db, questionnaire, organisationId, id)
	};
}
