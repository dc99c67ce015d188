import { tellSince } from '#lib/domain/report/organisation/changes.ts';
import { pageUnits, selectForPage } from '#lib/domain/report/organisation/units.ts';
import { readUnitSearch } from '#lib/schemas/organisation-report.ts';
import { requireQuestionnaire } from '#lib/server/questionnaires/queries.ts';
import { getOrganisationReport } from '#lib/server/releases/get-organisation-report.ts';
import type { Round } from '#lib/server/rounds/queries.ts';
import { requireRound } from '#lib/server/organisations/require-member.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { actor, organisation, round } = await requireRound(event);
	const { db, now } = event.locals;
	const base = `/organisation/${organisation.id}/runde/${round.id}`;
	const place = { organisation: organisation.name, roundPath: base, path: `${base}/rapport` };
	const given = await getOrganisationReport(db, actor, round, 'organisation_read', now);
	if (!given) return { state: stateOf(round.state), ...place };
	if (given.state === 'withheld') return { state: 'withheld' as const, ...place };

	const { release, leaders, earlier, sha256 } = given;
	const questionnaire = await requireQuestionnaire(db, release.round.questionnaireVersion);
	const units = pageUnits(release, questionnaire, readUnitSearch(event.url.searchParams));

	return {
		state: 'released' as const,
		...place,
		...{ questionnaire, leaders, units, sha256 },
		release: selectForPage(release, questionnaire, units.chosen?.code),
		own: Object.fromEntries(
			(round.selection.ownStatements ?? []).map(({ id, text }) => [id, text])
		),
		since: tellSince(given, earlier, questionnaire)
	};
};

/** Why there is no report. */
function stateOf(state: Round['state']): 'draft' | 'open' | 'ended' {
	switch (state) {
		case 'draft':
			return 'draft';
		case 'open':
		case 'counted':
			return 'open';
		case 'released':
		case 'cancelled':
		case 'lost':
			return 'ended';
	}
}
