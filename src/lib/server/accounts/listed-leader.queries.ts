import type { Kysely } from 'kysely';
import type { Background } from '#lib/domain/round/plan.ts';
import type { Database } from '../db/schema.ts';

/** What an organisation has written about somebody in its list of leaders. */
export interface ListedLeader {
	readonly organisation: string;
	readonly name: string;
	readonly email: string;
	/** Empty where the organisation has none. */
	readonly key: string;
	readonly unit: string;
	/** Codes of the questionnaire's background fields. */
	readonly background: Background;
	/** The address of their own manager; may be empty. */
	readonly manager: string;
	/** yyyy-mm-dd; empty where it is not known. */
	readonly startedOn: string;
	readonly isActing: boolean;
	readonly isGone: boolean;
}

/** By organisation; not where the leader came alone. */
export async function listListedLeaders(
	db: Kysely<Database>,
	accountId: string
): Promise<readonly ListedLeader[]> {
	const rows = await db
		.selectFrom('leader')
		.innerJoin('organisation', 'organisation.id', 'leader.organisation_id')
		.leftJoin('unit', (join) =>
			join
				.onRef('unit.organisation_id', '=', 'leader.organisation_id')
				.onRef('unit.id', '=', 'leader.unit_id')
		)
		.where('leader.account_id', '=', accountId)
		.where('organisation.kind', '=', 'organisation')
		.selectAll('leader')
		.select(['organisation.name as organisation', 'unit.name as unit'])
		.orderBy('organisation.name')
		.orderBy('leader.id')
		.execute();

	return rows.map((row) => ({
		...{ organisation: row.organisation, name: row.name, email: row.email },
		...{ key: row.key ?? '', unit: row.unit ?? '', manager: row.manager },
		background: JSON.parse(row.background) as Background,
		...{ startedOn: row.started_on ?? '', isActing: row.acting === 1, isGone: row.gone === 1 }
	}));
}
