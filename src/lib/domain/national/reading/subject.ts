import type { Measure } from '#lib/domain/disclosure/figure.ts';
import type { Bilingual } from '#lib/domain/language.ts';
import type { Questionnaire } from '#lib/domain/questionnaire/definition.ts';
import type { RaterGroup } from '#lib/domain/rater-group/groups.ts';
import { isReported, listOrientations } from '../measures.ts';

/** Whose answers the country has. A leader's own manager is one person, who is in no figure of it. */
export type NationalGroup = Exclude<RaterGroup, 'manager'>;

/** What one can ask the country about: a code in the address, and the figures that answer. */
export interface Subject {
	/** Stands in addresses, so it is never changed: `tillid`, `tillid_1`, `vilkaar_1`, `tid_opad`. */
	readonly code: string;
	readonly kind:
		'theme' | 'item' | 'peer' | 'condition' | 'time' | 'challenge' | 'balance' | 'rate';
	readonly name: Bilingual;
	/** The statement's or theme's id. */
	readonly id: string;
	/** Whose answers there are, the most asked for first. */
	readonly groups: readonly NationalGroup[];
	/** Of a theme: the statement that all forms ask, by which years are compared. */
	readonly marker?: string | undefined;
}

const seen: readonly NationalGroup[] = ['employee', 'self'];

/** All subjects of a questionnaire, in its order. */
export function listSubjects(questionnaire: Questionnaire): readonly Subject[] {
	const { themes, peerModule, leaderContext } = questionnaire;
	const reported = themes.filter(isReported);

	return [
		...reported.map(({ id, name, items }) => ({
			...({ code: id, kind: 'theme', name, id, groups: seen } as const),
			marker: items.find(({ marker }) => marker)?.id
		})),
		...themes.flatMap(({ items }) =>
			items.map(
				({ id, self }) =>
					({ code: id, kind: 'item', name: sentence(self), id, groups: seen }) as const
			)
		),
		...peerModule.items.map(
			({ id, self }) =>
				({ code: id, kind: 'peer', name: sentence(self), id, groups: ['peer', 'self'] }) as const
		),
		...leaderContext.items.map(
			({ id, text }) =>
				({ code: id, kind: 'condition', name: sentence(text), id, groups: ['self'] }) as const
		),
		...leaderContext.timeSplit.parts.map(
			({ code, label }) =>
				({ code: `tid_${code}`, kind: 'time', name: label, id: code, groups: ['self'] }) as const
		),
		...reported.map(
			({ id, name }) =>
				({ code: `udfordring_${id}`, kind: 'challenge', name, id, groups: ['self'] }) as const
		),
		...listOrientations(questionnaire).map(
			(id) =>
				({
					...({ code: `balance_${id}`, kind: 'balance', id, groups: ['employee'] } as const),
					name: directions[id] ?? { da: id, en: id }
				}) as const
		),
		{
			...({
				code: 'svarprocent',
				kind: 'rate',
				id: '',
				groups: ['employee', 'self', 'peer']
			} as const),
			name: { da: 'Hvor mange der svarede', en: 'How many answered' }
		}
	];
}

/** Where leaders' work is turned, as a name. */
export const directions: Readonly<Record<string, Bilingual>> = {
	opad: { da: 'Opad', en: 'Upward' },
	indad: { da: 'Indad', en: 'Inward' },
	udad: { da: 'Udad', en: 'Outward' },
	fremad: { da: 'Fremad', en: 'Forward' }
};

/** The figures that say something about a subject: the value first, then what belongs to it. */
export function measuresOf(
	{ kind, id }: Subject,
	group: NationalGroup
): readonly [Measure, ...Measure[]] {
	switch (kind) {
		case 'theme':
			return [
				{ kind, id, statistic: 'mean' },
				{ kind, id, statistic: 'interval' }
			];
		case 'item':
		case 'peer':
			return [
				{ kind: 'item', id, statistic: 'mean' },
				{ kind: 'item', id, statistic: 'interval' }
			];
		case 'condition':
			return [
				{ kind, id, statistic: 'mean' },
				{ kind, id, statistic: 'interval' }
			];
		case 'balance':
			return [{ kind, id, statistic: 'mean' }];
		case 'time':
			return [
				{ kind: 'timeSplit', id, statistic: 'now' },
				{ kind: 'timeSplit', id, statistic: 'wished' }
			];
		case 'challenge':
			return [{ kind, id, statistic: 'count' }];
		case 'rate':
			return [{ kind: 'responseRate', id: group, statistic: 'rate' }];
	}
}

/** Whether a subject's values lie on the scale from 1 to 5. */
export function isOnScale({ kind }: Subject): boolean {
	return kind !== 'time' && kind !== 'challenge' && kind !== 'rate';
}

function sentence(text: Bilingual): Bilingual {
	return { da: text.da.replace(/\.$/u, ''), en: text.en.replace(/\.$/u, '') };
}
