import comments from './comments.json' with { type: 'json' };
import patterns from './patterns.json' with { type: 'json' };
import { chanceFrom, type Chance } from './chance.ts';
import { imagineViews, type Traits, type Views } from './views.ts';

/** One leader as everybody sees them, before anyone is asked. */
export interface Picture {
	readonly views: Views;
	/** The leader's own answers about conditions, time and challenges. */
	readonly conditions: readonly number[];
	readonly now: Split;
	readonly wish: Split;
	readonly challenges: readonly string[];
	/** What employees and manager write, by open question; each text once. */
	readonly comments: Comments;
	readonly managerComments: Comments;
}

export type Split = Readonly<Record<string, number>>;
export type Comments = Readonly<Record<string, readonly string[]>>;

/** A leader as the patterns of the country would have one. `writers` employees write to each question. */
export function imaginePicture(
	seed: number,
	traits: Traits,
	yearsAgo: number,
	writers: number
): Picture {
	const chance = chanceFrom(seed, traits.key, 'picture', yearsAgo);
	const { now, wish } = patterns.time[traits.level];
	const crowd = traits.employees >= 20 ? 0.8 : 0;

	return {
		views: imagineViews(seed, traits, yearsAgo),
		conditions: patterns.conditions[traits.level].map((mean, index) =>
			onScale(mean - (index < 2 ? crowd : 0) + patterns.spread.answer * chance.normal())
		),
		now: jitter(now, chance),
		wish: jitter(wish, chance),
		challenges: chance.weighted(patterns.challenges[traits.level], 1 + chance.below(3)),
		comments: writeSome(comments.employee, writers, chance),
		managerComments: writeSome(comments.manager, chance.below(2), chance)
	};
}

/** A whole point of the scale. */
export function onScale(value: number): 1 | 2 | 3 | 4 | 5 {
	return Math.min(5, Math.max(1, Math.round(value))) as 1 | 2 | 3 | 4 | 5;
}

/** Moves five percent a few times, so that the parts still make a hundred. */
function jitter(split: Split, chance: Chance): Split {
	const parts = { ...split };

	for (let move = 0; move < 4; move++) {
		const [from = '', to = ''] = chance.some(Object.keys(parts), 2);
		const moved = Math.min(5, parts[from] ?? 0);
		parts[from] = (parts[from] ?? 0) - moved;
		parts[to] = (parts[to] ?? 0) + moved;
	}

	return parts;
}

function writeSome(pool: Comments, count: number, chance: Chance): Comments {
	return Object.fromEntries(
		Object.entries(pool).map(([question, texts]) => [question, chance.some(texts, count)])
	);
}
