import { randomId } from '#lib/server/random.ts';
import type { Page } from './reading.ts';
import type { Stage } from './stage.ts';

/** One of the two organisations with people who work for it, and what its pages are about. */
export interface Organisation {
	readonly id: string;
	/** Cookies. */
	readonly coordinator: string;
	readonly orgadmin: string;
	/** The largest round in each state, with one of its evaluations. */
	readonly rounds: Readonly<Record<State, StagedRound>>;
	/** Somebody whom no planned round is about, so that they can leave. */
	readonly leader: string;
	readonly unit: string;
	/** An earlier round that its administrator has handed over. */
	readonly handover: string;
}

export interface StagedRound {
	readonly id: string;
	readonly evaluation: string;
	readonly opensOn: string | null;
	readonly closesOn: string | null;
}

const states = ['draft', 'open', 'released'] as const;

type State = (typeof states)[number];

/** The first or the second organisation; each cast of people works for one. */
export async function openOrganisation(stage: Stage, cast: number): Promise<Organisation> {
	const { db } = stage;
	const staff = await db
		.selectFrom('role')
		.innerJoin('account', 'account.id', 'role.account_id')
		.innerJoin('organisation', 'organisation.id', 'role.organisation_id')
		.where('role.role', 'in', ['coordinator', 'orgadmin'])
		.select(['organisation.id', 'account.email', 'role.role'])
		.orderBy('organisation.name')
		.orderBy('role.role')
		.execute();
	const ids = [...new Set(staff.map(({ id }) => id))];
	const id = ids[cast] ?? '';
	const emailOf = (role: string) =>
		staff.find((each) => each.id === id && each.role === role)?.email ?? '';
	const firstOf = async (table: 'leader' | 'unit') => {
		const planned = db
			.selectFrom('evaluation')
			.innerJoin('round', 'round.id', 'evaluation.round_id')
			.where('round.state', '=', 'draft')
			.select('evaluation.leader_id');
		const query = db
			.selectFrom(table)
			.where('organisation_id', '=', id)
			.where('id', 'not in', planned)
			.select('id');
		return (await query.orderBy('id').limit(1).executeTakeFirst())?.id ?? 'none';
	};
	const roundIn = async (state: State) => {
		const row = await db
			.selectFrom('round')
			.innerJoin('evaluation', 'evaluation.round_id', 'round.id')
			.where('round.organisation_id', '=', id)
			.where('round.state', '=', state)
			.select(['round.id', 'round.opens_on as opensOn', 'round.closes_on as closesOn'])
			.select((one) => one.fn.min('evaluation.id').as('evaluation'))
			.groupBy('round.id')
			.orderBy((one) => one.fn.countAll(), 'desc')
			.executeTakeFirstOrThrow();
		return row;
	};

	const released = await roundIn('released');
	const handover = await handOver(stage, id, emailOf('orgadmin'), released.id);

	return {
		...{ id, handover, leader: await firstOf('leader'), unit: await firstOf('unit') },
		coordinator: await stage.signIn(emailOf('coordinator')),
		orgadmin: await stage.signIn(emailOf('orgadmin')),
		rounds: {
			draft: await roundIn('draft'),
			open: await roundIn('open'),
			released
		}
	};
}

/** One that has become a round, so that its files are gone. */
async function handOver(
	{ db }: Stage,
	organisationId: string,
	email: string,
	roundId: string
): Promise<string> {
	const { id: accountId } = await db
		.selectFrom('account')
		.where('email', '=', email)
		.select('id')
		.executeTakeFirstOrThrow();
	const id = randomId();
	await db
		.insertInto('handover')
		.values({
			...{ organisation_id: organisationId, id, account_id: accountId, system: 'own', year: 2024 },
			...{ file_key: new Uint8Array(), state: 'imported', round_id: roundId },
			expires_at: '2099-01-01T00:00:00.000Z'
		})
		.execute();

	return id;
}

/** A page of an organisation as its administrator reads it, with a round in each state. */
export function listOrganisationPages(
	route: string,
	{ id, orgadmin, rounds, leader, unit, handover }: Organisation
): readonly Page[] {
	const paths = states.map((state) =>
		route
			.replace('[org]', id)
			.replace('[round]', rounds[state].id)
			.replace('[evaluation]', rounds[state].evaluation)
			.replace('[leder]', leader)
			.replace('[unit]', unit)
			.replace('[rolle]', 'medarbejder')
			.replace('[fil]', 'ledere')
			.replace('[aflevering]', handover)
	);

	return [...new Set(paths)].map((path) => ({ route, path, cookie: orgadmin }));
}
