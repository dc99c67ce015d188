import type { Product } from '#lib/server/product.ts';
import { listReportIds } from '#lib/server/releases/queries.ts';
import { outlineActors, type OutlinedActor } from './actors.ts';
import { listCanaries, type Canary } from './canaries.ts';
import type { Link } from './links.ts';
import type { Played, PlayedEvaluation, PlayedRound } from './play.ts';
import { outlineRoutes, type OutlinedRoute } from './routes.ts';

/** What is in a seeded database, for programs that try the product on it. */
export interface Outline {
	readonly version: 1;
	readonly origin: string;
	readonly actors: readonly OutlinedActor[];
	/** Ids by kind. The kinds are what the routes' placeholders stand for. */
	readonly objects: Readonly<Record<ObjectKind, readonly OutlinedObject[]>>;
	readonly invitations: readonly OutlinedInvitation[];
	readonly canaries: readonly Canary[];
	readonly routes: readonly OutlinedRoute[];
}

type ObjectKind = 'leader' | 'round' | 'org' | 'report' | 'export' | 'evaluation' | 'invitation';

interface OutlinedObject {
	readonly id: string;
	readonly org: string;
}

interface OutlinedInvitation {
	readonly url: string;
	readonly leader: string;
	readonly group: string;
	readonly email: string;
	readonly state: 'unused' | 'used' | 'withdrawn' | 'closed';
}

export async function outline(
	product: Product,
	played: Played,
	withdrawn: ReadonlySet<string>,
	now: Date
): Promise<Outline> {
	const { origin } = product.settings;

	return {
		version: 1,
		origin,
		actors: await outlineActors(product, played, now),
		objects: await outlineObjects(product, played),
		invitations: played.rounds.flatMap((round) =>
			round.evaluations.flatMap((evaluation) =>
				evaluation.links.map((link) => ({
					url: `${origin}/s/${link.token}`,
					leader: evaluation.leaderId,
					group: link.group,
					email: link.address,
					state: stateOf(round, evaluation, link, withdrawn)
				}))
			)
		),
		canaries: listCanaries(played.rounds),
		routes: await outlineRoutes()
	};
}

async function outlineObjects({ db }: Product, played: Played): Promise<Outline['objects']> {
	const reports: OutlinedObject[] = [];
	for (const round of played.rounds) {
		const ids = await listReportIds(db, round);
		reports.push(...[...ids.values()].map((id) => ({ id, org: round.story.organisation })));
	}
	const evaluations = played.rounds.flatMap((round) =>
		round.evaluations.map((evaluation) => ({ ...evaluation, round }))
	);
	const leaders = new Map(
		evaluations.map(({ leaderId: id, round }) => [id, { id, org: round.story.organisation }])
	);

	return {
		leader: [...leaders.values()],
		round: played.rounds.map(({ id, story }) => ({ id, org: story.organisation })),
		org: [...played.organisations].map(([org, id]) => ({ id, org })),
		report: reports,
		export: [],
		evaluation: evaluations.map(({ id, round }) => ({ id, org: round.story.organisation })),
		invitation: evaluations
			.filter(({ round }) => round.story.fate === 'open')
			.flatMap(({ links, round }) =>
				links.slice(0, 5).map(({ invitationId: id }) => ({ id, org: round.story.organisation }))
			)
	};
}

function stateOf(
	{ story }: PlayedRound,
	evaluation: PlayedEvaluation,
	{ invitationId, address }: Link,
	withdrawn: ReadonlySet<string>
): OutlinedInvitation['state'] {
	if (story.fate === 'closed') return 'closed';
	if (withdrawn.has(invitationId)) return 'withdrawn';

	return evaluation.story.sendings.some((sending) => sending.address === address)
		? 'used'
		: 'unused';
}
