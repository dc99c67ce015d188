import type { Selection } from '#lib/domain/questionnaire/selection.ts';
import type { StoryRound } from './story.ts';

/** One round of a portrait. */
export interface PortraitTime {
	/** Days from today to its first and its last day. */
	readonly opens: number;
	readonly closes: number;
	/** How far back the leader is seen, in years: what has changed since is taken back by as much. */
	readonly yearsAgo: number;
	readonly fate: StoryRound['fate'];
	readonly selection: Selection;
	/** Whether the leader has planned something since. */
	readonly hasPlan: boolean;
}

const whole: Selection = {
	...{ form: 'standard', themes: [], comments: true, conditions: true, peers: false }
};

/** What is worked with between two rounds. */
const pulse: Selection = {
	...{ form: 'tilpasset', themes: ['anerkendelse', 'tryghed'], focusOnly: true },
	...{ comments: false, conditions: false, peers: false }
};

/** The rounds of a portrait in their order: mostly one or two, a year apart. */
export function listTimes(portrait: {
	readonly key: string;
	readonly years: number;
}): readonly PortraitTime[] {
	const common = { fate: 'closed', selection: whole, hasPlan: false } as const;
	if (portrait.key === 'half')
		return [{ ...common, opens: -8, closes: 20, yearsAgo: 0, fate: 'open' }];
	if (portrait.key === 'eighteen')
		return [
			{ ...common, opens: -911, closes: -890, yearsAgo: 2 },
			{ ...common, opens: -541, closes: -520, yearsAgo: 1 },
			{ ...common, opens: -414, closes: -400, yearsAgo: 0.5, selection: pulse },
			{ ...common, opens: -171, closes: -150, yearsAgo: 0, hasPlan: true },
			{ ...common, opens: -9, closes: 5, yearsAgo: 0, fate: 'open', selection: pulse }
		];

	return [1, 0]
		.filter((yearsAgo) => yearsAgo < portrait.years)
		.map((yearsAgo) => {
			const closes = -24 - yearsAgo * 364;
			const hasPlan = portrait.key === 'twelve' && yearsAgo === 0;

			return { ...common, opens: closes - 21, closes, yearsAgo, hasPlan };
		});
}
