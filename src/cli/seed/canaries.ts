import { mark } from '#db/demo/pair-evaluation.ts';
import type { StoryRound, StoryEvaluation } from '#db/demo/story.ts';
import { commentLimits } from '#lib/domain/disclosure/leader-report.ts';
import { actorIdsOf, staffIdsOf } from './actors.ts';
import type { PlayedRound } from './play.ts';

/** Something that must turn up nowhere but before those who may see it, now or after its round closes. */
export interface Canary {
	readonly value: string;
	readonly kind: 'free_text' | 'leader_name' | 'email';
	readonly visible_to: readonly string[];
}

export function listCanaries(rounds: readonly PlayedRound[]): readonly Canary[] {
	const stories = rounds.map(({ story }) => story);

	return [
		...stories.flatMap((round) => round.evaluations.flatMap((one) => listComments(round, one))),
		...listNames(stories),
		...listAddresses(stories)
	];
}

function listComments(round: StoryRound, evaluation: StoryEvaluation): readonly Canary[] {
	const manager = evaluation.raters.find(({ group }) => group === 'manager')?.address;

	return evaluation.sendings.flatMap(({ address, draft }) =>
		Object.entries(draft.comments).flatMap(([question, text]) => {
			const isShown = address === manager || mayBeShown(round, evaluation, question);
			const value = mark.exec(text)?.[0];
			const visible_to = isShown ? readersOf(round, evaluation) : [];

			return value === undefined ? [] : [{ value, kind: 'free_text', visible_to } as const];
		})
	);
}

/** Comments need a group and a number of each other. In an open round more people may still come. */
function mayBeShown(round: StoryRound, { raters, sendings }: StoryEvaluation, question: string) {
	const employees = new Set(
		raters.filter(({ group }) => group === 'employee').map(({ address }) => address)
	);
	if (round.fate === 'open') return employees.size >= commentLimits.answered;

	const sent = sendings.filter(({ address }) => employees.has(address));
	const texts = sent.filter(({ draft }) => draft.comments[question] !== undefined);

	return sent.length >= commentLimits.answered && texts.length >= commentLimits.comments;
}

function readersOf({ audience }: StoryRound, { leader }: StoryEvaluation): readonly string[] {
	const { manager, readers } = audience;

	return actorIdsOf([leader.email, manager, ...readers.map(({ email }) => email)]);
}

/** Leaders whose links lead nowhere any more; whoever holds an open one may read the name on it. */
function listNames(rounds: readonly StoryRound[]): readonly Canary[] {
	const closed = rounds.filter(({ fate }) => fate === 'closed');
	const others = rounds.filter(({ fate }) => fate !== 'closed');
	const stillAsked = new Set(others.flatMap(({ evaluations }) => evaluations.map(keyOf)));
	const names = new Map<string, Canary>();

	for (const round of closed) {
		for (const evaluation of round.evaluations) {
			if (stillAsked.has(keyOf(evaluation))) continue;
			const { name: value } = evaluation.leader;
			const known = names.get(value)?.visible_to ?? staffIdsOf(round.organisation);
			const visible_to = [...new Set([...known, ...readersOf(round, evaluation)])];
			names.set(value, { value, kind: 'leader_name', visible_to });
		}
	}

	return [...names.values()];
}

/** One employee's address of each leader. After the close it is nowhere, unless a later round asks again. */
function listAddresses(rounds: readonly StoryRound[]): readonly Canary[] {
	const addresses = new Map<string, Canary>();

	for (const round of rounds) {
		for (const { raters, leader } of round.evaluations) {
			const value = raters.find(({ group }) => group === 'employee')?.address;
			if (value === undefined) continue;
			const askers = [...actorIdsOf([leader.email]), ...staffIdsOf(round.organisation)];
			const visible_to = round.fate === 'closed' ? [] : askers;
			addresses.set(value, { value, kind: 'email', visible_to });
		}
	}

	return [...addresses.values()];
}

function keyOf({ leader }: StoryEvaluation): string {
	return leader.key;
}
