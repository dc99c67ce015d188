import { sql, type Kysely } from 'kysely';
import { threshold } from '#lib/domain/disclosure/bounds.ts';
import { unpackOrganisationTally, unpackTally } from '#lib/domain/disclosure/pack-tally.ts';
import { isAnonymousGroup, type RaterGroup } from '#lib/domain/rater-group/groups.ts';
import type { GroupTally } from '#lib/domain/disclosure/tally.ts';
import type { Questionnaire } from '#lib/domain/questionnaire/definition.ts';
import {
	selectionOf,
	sharedSelection,
	type AskedByForms
} from '#lib/domain/questionnaire/forms.ts';
import { poolLimits } from '#lib/domain/round/count.ts';
import { organisationLimits } from '#lib/domain/round/count-organisation.ts';
import { requireQuestionnaire } from '#lib/server/questionnaires/queries.ts';
import { listAllForms } from '#lib/server/rounds/queries.ts';
import { readSelection, selectionColumns } from '#lib/server/rounds/settings.ts';
import type { Database } from '../schema.ts';

/**
 * Five answers leave a tally, fewer leave none, and each tally holds exactly those that were counted.
 * Small teams together, and all employees of an organisation, are ten people or more.
 */
export async function checkTallies(db: Kysely<Database>): Promise<readonly string[]> {
	return [...(await checkPresence(db)), ...(await checkContents(db))];
}

async function checkPresence(db: Kysely<Database>): Promise<readonly string[]> {
	const { rows } = await sql<{ evaluation_id: string; rater_group: string; due: number }>`
		select evaluation_id, rater_group, sum(due) as due
		from (
			select evaluation_id, rater_group, 1 as due, 0 as kept
			from group_count
			where rater_group in ('employee', 'peer') and answered >= ${threshold}
			union all
			select evaluation_id, rater_group, 0, 1 from tally where scope = 'team'
		) as both_sides
		group by evaluation_id, rater_group
		having sum(due) <> sum(kept)
		order by evaluation_id, rater_group
	`.execute(db);

	return rows.map(({ evaluation_id, rater_group, due }) =>
		Number(due) > 0
			? `Evaluation ${evaluation_id}, ${rater_group}: the tally is missing.`
			: `Evaluation ${evaluation_id}, ${rater_group}: there is a tally of fewer than ${threshold}.`
	);
}

async function checkContents(db: Kysely<Database>): Promise<readonly string[]> {
	const rows = await db
		.selectFrom('tally')
		.innerJoin('round', (join) =>
			join
				.onRef('round.organisation_id', '=', 'tally.organisation_id')
				.onRef('round.id', '=', 'tally.round_id')
		)
		.leftJoin('group_count', (join) =>
			join
				.onRef('group_count.organisation_id', '=', 'tally.organisation_id')
				.onRef('group_count.evaluation_id', '=', 'tally.evaluation_id')
				.onRef('group_count.rater_group', '=', 'tally.rater_group')
		)
		.leftJoin('evaluation', (join) =>
			join
				.onRef('evaluation.organisation_id', '=', 'tally.organisation_id')
				.onRef('evaluation.id', '=', 'tally.evaluation_id')
		)
		.select(['tally.id', 'tally.scope', 'tally.rater_group', 'tally.packed', 'answered'])
		.select(['tally.round_id', 'evaluation.form_id'])
		.select(['questionnaire_version', ...selectionColumns])
		.select('round.managers')
		.orderBy('tally.id')
		.execute();
	const allForms = await listAllForms(db);
	const problems: string[] = [];

	for (const row of rows) {
		const questionnaire = await requireQuestionnaire(db, row.questionnaire_version);
		const round = { selection: readSelection(row), forms: allForms.get(row.round_id) ?? [] };
		const n = mayBeCounted(row) ? readSize(() => unpack(questionnaire, round, row)) : undefined;
		const isRight = row.scope === 'team' ? n === row.answered : (n ?? 0) >= leastPeople[row.scope];
		if (n === undefined || !isRight) problems.push(`Tally ${row.id} is not what was counted.`);
	}

	return problems;
}

const leastPeople = { pool: poolLimits.people, organisation: organisationLimits.people } as const;

/** Each kind of tally is written in the order of what its people were asked alike. */
function unpack(questionnaire: Questionnaire, round: AskedByForms, row: PackedRow): GroupTally {
	switch (row.scope) {
		case 'team': {
			const asked = selectionOf(round, { formId: row.form_id ?? undefined });
			return unpackTally(questionnaire, asked, row.rater_group, row.packed);
		}
		case 'pool':
			return unpackTally(questionnaire, sharedSelection(round), row.rater_group, row.packed);
		case 'organisation':
			return unpackOrganisationTally(questionnaire, round.selection, row.packed);
	}
}

interface PackedRow {
	readonly scope: 'team' | 'pool' | 'organisation';
	readonly form_id: string | null;
	readonly rater_group: RaterGroup;
	readonly packed: string;
}

/** Anonymous groups, of which only employees are counted as a whole, and managers who are only shown together. */
function mayBeCounted(row: {
	readonly rater_group: RaterGroup;
	readonly scope: 'team' | 'pool' | 'organisation';
	readonly managers: 'attributed' | 'aggregate';
}): boolean {
	if (row.scope === 'organisation') return row.rater_group === 'employee';
	if (isAnonymousGroup(row.rater_group)) return true;

	return row.rater_group === 'manager' && row.scope === 'pool' && row.managers === 'aggregate';
}

/** How many people a tally holds; undefined where it cannot be read. */
function readSize(unpack: () => { readonly n: number }): number | undefined {
	try {
		return unpack().n;
	} catch {
		return undefined;
	}
}
