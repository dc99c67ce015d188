import type { Answer } from '#lib/domain/ballot/answers.ts';
import { emptyDraft, type Draft } from '#lib/domain/ballot/draft.ts';
import type { Questionnaire } from '#lib/domain/questionnaire/definition.ts';
import { listAskedItems, type Selection } from '#lib/domain/questionnaire/selection.ts';
import type { RaterGroup } from '#lib/domain/rater-group/groups.ts';
import patterns from './patterns.json' with { type: 'json' };
import type { Chance } from './chance.ts';
import { onScale, type Comments, type Picture } from './picture.ts';
import type { Sending } from './story.ts';

/** Who sends something about a leader. */
export interface Turnout {
	/** The leader's address. */
	readonly self: string | undefined;
	readonly employees: readonly string[];
	readonly manager: string | undefined;
	readonly peers: readonly string[];
}

/** Lets everybody who answers see the leader in their own way. */
export function imagineSendings(
	questionnaire: Questionnaire,
	selection: Selection,
	picture: Picture,
	turnout: Turnout,
	chance: Chance
): readonly Sending[] {
	const form = { questionnaire, selection, picture };
	const send = (group: RaterGroup, addresses: readonly string[], comments: Comments) => {
		const dealt = deal(comments, addresses, chance);
		const leniency = spreadLeniency(group, addresses.length, chance);
		return addresses.map((address, index) => ({
			address,
			draft: {
				...imagineDraft(form, group, leniency[index] ?? 0, chance),
				comments: selection.comments ? (dealt.get(address) ?? {}) : {}
			}
		}));
	};
	const one = (address: string | undefined) => (address === undefined ? [] : [address]);

	return [
		...send('self', one(turnout.self), {}),
		...send('employee', turnout.employees, picture.comments),
		...send('manager', one(turnout.manager), picture.managerComments),
		...send('peer', turnout.peers, {})
	];
}

interface Form {
	readonly questionnaire: Questionnaire;
	readonly selection: Selection;
	readonly picture: Picture;
}

function imagineDraft(form: Form, group: RaterGroup, leniency: number, chance: Chance): Draft {
	const { questionnaire, selection, picture } = form;
	const items = listAskedItems(questionnaire, selection, group).flatMap(({ id }) => {
		const answer = imagineAnswer(form, group, id, leniency, chance);
		return answer === undefined ? [] : [[id, answer] as const];
	});
	const own = group === 'self' && selection.conditions;

	return {
		...emptyDraft,
		answers: {
			items: Object.fromEntries(items),
			timeNow: own ? picture.now : {},
			timeWish: own ? picture.wish : {},
			challenges: own ? picture.challenges : []
		}
	};
}

/** Some people are kinder than others; together they see what their group sees. */
function spreadLeniency(group: RaterGroup, people: number, chance: Chance): readonly number[] {
	if (!isAnonymous(group)) return [];
	const drawn = Array.from({ length: people }, () => patterns.spread.person * chance.normal());
	const mean = drawn.reduce((sum, one) => sum + one, 0) / people;

	return drawn.map((one) => one - mean);
}

function imagineAnswer(
	{ questionnaire, picture }: Form,
	group: RaterGroup,
	item: string,
	leniency: number,
	chance: Chance
): Answer | undefined {
	const condition = questionnaire.leaderContext.items.findIndex(({ id }) => id === item);
	if (condition >= 0) return onScale(picture.conditions[condition] ?? 3);
	if (chance.happens(dontKnow(group, item))) return 'ved_ikke';
	if (chance.happens(patterns.missing.skipped)) return undefined;

	const shifts: Readonly<Partial<Record<string, number>>> = patterns.items;
	const spread = isAnonymous(group) ? patterns.spread.answer : patterns.spread.own;
	const value = valueOf(picture, group, item) + (shifts[item] ?? 0) + leniency;

	return onScale(value + spread * chance.normal());
}

/** Items are named after their themes; those about fellow leaders belong to none. */
function valueOf({ views }: Picture, group: RaterGroup, item: string): number {
	const view = views[item.slice(0, item.lastIndexOf('_'))];
	if (group === 'peer' || !view) return patterns.peers;

	return view[group];
}

function dontKnow(group: RaterGroup, item: string): number {
	if (group === 'self') return 0;
	const rates: Readonly<Partial<Record<string, number>>> & { readonly otherwise: number } =
		patterns.missing.dontKnow[group];

	return rates[item] ?? rates.otherwise;
}

function isAnonymous(group: RaterGroup): boolean {
	return group === 'employee' || group === 'peer';
}

/** Gives each text to another person, question by question. */
function deal(
	comments: Comments,
	addresses: readonly string[],
	chance: Chance
): ReadonlyMap<string, Record<string, string>> {
	const dealt = new Map<string, Record<string, string>>();

	for (const [question, texts] of Object.entries(comments)) {
		for (const [index, address] of chance.some(addresses, texts.length).entries()) {
			dealt.set(address, { ...dealt.get(address), [question]: texts[index] ?? '' });
		}
	}

	return dealt;
}
