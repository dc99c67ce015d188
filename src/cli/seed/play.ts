import type { Story, StoryEvaluation, StoryRound } from '#db/demo/story.ts';
import { closingMoment, openingMoment } from '#lib/domain/round/calendar.ts';
import { submitMany } from '#lib/server/ballots/submit-many.ts';
import { deleteStaleMails } from '#lib/server/mail/queries.ts';
import { planRound } from '#lib/server/planning/plan-round.ts';
import { insertAccount, insertOrganisation, insertRole } from '#lib/server/planning/queries.ts';
import type { Product } from '#lib/server/product.ts';
import { renewProgressCounts } from '#lib/server/progress/renew.ts';
import { currentQuestionnaire, versionId } from '#lib/server/questionnaires/current.ts';
import { randomId } from '#lib/server/random.ts';
import { closeRound } from '#lib/server/rounds/close.ts';
import { openRound } from '#lib/server/rounds/open.ts';
import type { RoundRef } from '#lib/server/rounds/queries.ts';
import { returnMails } from '#lib/server/seeding/return-mails.ts';
import { planFollowUp } from './follow-up.ts';
import { readLinks, type Link } from './links.ts';
import { registerLeaders } from './register.ts';

/** What a story became: the ids under which its parts can be found, and everybody's link. */
export interface PlayedRound extends RoundRef {
	readonly story: StoryRound;
	readonly evaluations: readonly PlayedEvaluation[];
}

export interface PlayedEvaluation {
	readonly story: StoryEvaluation;
	readonly id: string;
	readonly leaderId: string;
	/** Empty where the round never opened. */
	readonly links: readonly Link[];
}

export interface Played {
	/** Ids by the story's keys. */
	readonly organisations: ReadonlyMap<string, string>;
	/** Ids by address. */
	readonly accounts: ReadonlyMap<string, string>;
	readonly rounds: readonly PlayedRound[];
}

/** Where a story is played. */
type Place = Pick<Product, 'db' | 'keys'>;

/** Does all that a story tells, through the verbs that people's clicks call, each at its own time. */
export async function playStory(product: Place, story: Story, now: Date): Promise<Played> {
	const { db } = product;
	const cast = {
		organisations: new Map(story.organisations.map(({ key }) => [key, randomId()])),
		accounts: new Map(story.accounts.map(({ email }) => [email, randomId()])),
		leaders: new Map<string, string>()
	};

	for (const { key, kind, name, sector } of story.organisations) {
		await insertOrganisation(db, { id: idOf(cast.organisations, key), kind, name, sector });
	}
	for (const { name, email, roles } of story.accounts) {
		const id = idOf(cast.accounts, email);
		await insertAccount(db, { id, email, name, language: 'da' });
		for (const { organisation, role } of roles) {
			await insertRole(db, idOf(cast.organisations, organisation), id, role);
		}
	}

	const rounds: PlayedRound[] = [];
	for (const round of story.rounds) rounds.push(await playRound(product, cast, round));
	await registerLeaders(db, story, cast);
	/* The mails of what lies back too far are not sent: they would be news to nobody. */
	await deleteStaleMails(db, now);
	await renewProgressCounts(db, now);

	return { ...cast, rounds };
}

interface Cast extends Omit<Played, 'rounds'> {
	/** Ids by the story's keys, filled as leaders appear. */
	readonly leaders: Map<string, string>;
}

async function playRound(product: Place, cast: Cast, story: StoryRound): Promise<PlayedRound> {
	const { db, keys } = product;
	const ref = { organisationId: idOf(cast.organisations, story.organisation), id: randomId() };
	const planned = story.evaluations.map((evaluation) => plan(cast, evaluation));
	const { name, selection, opensOn, closesOn, audience, contact } = story;
	const questionnaireVersion = versionId(currentQuestionnaire());
	await planRound(
		db,
		{ ...ref, name, questionnaireVersion, selection, opensOn, closesOn, audience, contact },
		planned
	);

	const isPlayed = story.fate !== 'draft';
	const links = isPlayed ? await openAndAnswer(product, ref, story, planned) : [];
	if (story.fate === 'closed') {
		const closing = await closeRound(db, keys, ref, closingMoment(closesOn));
		if (closing !== 'released') throw new Error(`a round of the story did not close: ${closing}`);
		for (const [index, evaluation] of story.evaluations.entries())
			await planFollowUp(product, ref, planned[index]?.id ?? '', evaluation);
	}

	return {
		...ref,
		story,
		evaluations: story.evaluations.map((evaluation, index) => ({
			story: evaluation,
			id: planned[index]?.id ?? '',
			leaderId: planned[index]?.leader.id ?? '',
			links: links[index] ?? []
		}))
	};
}

/** Opens a round on its first day and lets those answer who do. Returns the links, leader by leader. */
async function openAndAnswer(
	{ db, keys }: Place,
	ref: RoundRef,
	story: StoryRound,
	planned: readonly { readonly id: string }[]
): Promise<readonly (readonly Link[])[]> {
	const morning = openingMoment(story.opensOn, new Date(0));
	const opening = await openRound(
		...([db, keys, ref, { accountId: undefined, language: 'da' }, morning] as const)
	);
	if (opening !== 'opened') throw new Error(`a round of the story did not open: ${opening}`);

	const links = await readLinks(db, keys, ref, planned);
	const submissions = story.evaluations.flatMap(({ sendings }, index) =>
		sendings.map(({ address, draft }) => {
			const token = links[index]?.find((link) => link.address === address)?.token;
			if (token === undefined) throw new Error('somebody answers who was not invited');
			return { token, draft };
		})
	);
	await submitMany(db, ref, submissions, morning);
	const gone = story.evaluations.flatMap(({ unreachable = [] }, index) =>
		(links[index] ?? []).filter(({ address }) => unreachable.includes(address))
	);
	await returnMails(
		db,
		ref,
		gone.map(({ invitationId }) => invitationId)
	);

	return links;
}

function plan(cast: Cast, { leader, unit, background, raters }: StoryEvaluation) {
	const id = cast.leaders.get(leader.key) ?? randomId();
	cast.leaders.set(leader.key, id);
	const { name, email } = leader;

	return {
		id: randomId(),
		leader: { id, accountId: cast.accounts.get(email), name, email },
		...{ unit, background, raters }
	};
}

function idOf(ids: ReadonlyMap<string, string>, key: string): string {
	const id = ids.get(key);
	if (id === undefined) throw new Error(`the story mentions ${key} but does not introduce it`);

	return id;
}
