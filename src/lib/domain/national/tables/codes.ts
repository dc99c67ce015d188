import type { NationalCell } from '#lib/domain/disclosure/figure.ts';
import { peerScale } from '#lib/domain/disclosure/moments.ts';
import type { Code } from '#lib/domain/export/table.ts';
import type { Bilingual } from '#lib/domain/language.ts';
import type { Questionnaire } from '#lib/domain/questionnaire/definition.ts';
import type { RaterGroup } from '#lib/domain/rater-group/groups.ts';
import { all, backgroundFields } from '../cells.ts';
import { gapGroups } from '../leader-values.ts';

/** The codes of a column of the leader's background, and `all` for everybody. */
export function listBackgroundCodes(
	questionnaire: Questionnaire,
	name: keyof NationalCell
): readonly Code[] {
	const field = questionnaire.background.leader.find(({ id }) => id === backgroundFields[name]);

	return [
		{ code: all, label: { da: 'Alle', en: 'All' } },
		...(field?.options ?? []).map(({ code, label }) => ({ code, label }))
	];
}

export function listGroupCodes(groups: readonly RaterGroup[]): readonly Code[] {
	return groups.map((group) => ({ code: group, label: groupLabels[group] }));
}

const groupLabels: Readonly<Record<RaterGroup, Bilingual>> = {
	self: { da: 'Lederen selv', en: 'The leader' },
	employee: { da: 'Medarbejdere', en: 'Employees' },
	manager: { da: 'Nærmeste leder', en: 'The leader’s manager' },
	peer: { da: 'Lederkolleger', en: 'Fellow leaders' }
};

/** Themes and what else is asked together: the conditions, the part for fellow leaders. */
export function listThemeCodes(questionnaire: Questionnaire): readonly Code[] {
	const { leaderContext, peerModule } = questionnaire;

	return [
		...questionnaire.themes.map(({ id, name }) => ({ code: id, label: name })),
		{ code: conditionsTheme, label: leaderContext.name },
		{ code: peerScale, label: peerModule.name }
	];
}

export const conditionsTheme = 'vilkaar';

/** Everything that a figure can be about, by its id, each id once. */
export function listMeasureCodes(questionnaire: Questionnaire): readonly Code[] {
	const { themes, leaderContext, peerModule } = questionnaire;
	const listed: readonly Code[] = [
		...themes.flatMap(({ items }) =>
			items.map(({ id, employee }) => ({ code: id, label: employee }))
		),
		...themes.map(({ id, name }) => ({ code: id, label: name })),
		...peerModule.items.map(({ id, peer }) => ({ code: id, label: peer })),
		...leaderContext.items.map(({ id, text }) => ({ code: id, label: text })),
		...leaderContext.timeSplit.parts.map(({ code, label }) => ({
			code: timeMeasure(code),
			label
		})),
		...directions.map(({ code, label }) => ({ code: balanceMeasure(code), label })),
		...listGroupCodes(['employee', 'peer', 'self']).map(({ code, label }) => ({
			code: rateMeasure(code),
			label
		}))
	];

	return [...new Map(listed.map((code) => [code.code, code])).values()];
}

/* A theme and a part of the time can have the same id, and so can a direction: each gets a name of its own. */
export const timeMeasure = (code: string): string => `time_${code}`;
export const balanceMeasure = (code: string): string => `balance_${code}`;
export const rateMeasure = (code: string): string => `rate_${code}`;

const directions: readonly Code[] = [
	{ code: 'opad', label: { da: 'Ledelse opad', en: 'Leading upward' } },
	{ code: 'indad', label: { da: 'Ledelse indad', en: 'Leading inward' } },
	{ code: 'udad', label: { da: 'Ledelse udad', en: 'Leading outward' } },
	{ code: 'fremad', label: { da: 'Ledelse fremad', en: 'Leading forward' } }
];

/** How a leader’s own answers go with the employees’, as leaders’ reports name it. */
export const gapCodes: readonly Code[] = gapGroups.map((group) => ({
	code: group,
	label: gapLabels(group)
}));

function gapLabels(group: (typeof gapGroups)[number]): Bilingual {
	switch (group) {
		case 'agreeHigh':
			return { da: 'Enige: en styrke', en: 'Agree: a strength' };
		case 'agreeLow':
			return { da: 'Enige: kan udvikles', en: 'Agree: can be developed' };
		case 'overHigh':
			return {
				da: 'Lederen svarer højere; medarbejdernes svar er høje',
				en: 'The leader answers higher; the employees’ answers are high'
			};
		case 'overLow':
			return {
				da: 'Lederen svarer højere; medarbejdernes svar er lave',
				en: 'The leader answers higher; the employees’ answers are low'
			};
		case 'underHigh':
			return {
				da: 'Lederen svarer lavere; medarbejdernes svar er høje',
				en: 'The leader answers lower; the employees’ answers are high'
			};
		case 'underLow':
			return {
				da: 'Lederen svarer lavere; medarbejdernes svar er lave',
				en: 'The leader answers lower; the employees’ answers are low'
			};
		case 'none':
			return { da: 'Ingen sikker forskel', en: 'No certain difference' };
	}
}

export const kindCodes: readonly Code[] = [
	{ code: 'item', label: { da: 'Udsagn', en: 'Statement' } },
	{ code: 'theme', label: { da: 'Tema', en: 'Theme' } },
	{ code: 'condition', label: { da: 'Vilkår', en: 'Condition' } },
	{ code: 'timeSplit', label: { da: 'Del af ledelsestiden', en: 'Part of the time for leading' } },
	{ code: 'challenge', label: { da: 'Mest udfordrende', en: 'Most challenging' } },
	{ code: 'gapGroup', label: { da: 'Selv og medarbejdere', en: 'Self and employees' } },
	{ code: 'balance', label: { da: 'Retning for ledelse', en: 'Direction of leading' } },
	{ code: 'responseRate', label: { da: 'Hvor mange der svarede', en: 'How many answered' } }
];

export const statisticCodes: readonly Code[] = [
	{ code: 'mean', label: { da: 'Gennemsnit af ledernes tal', en: 'Mean of leaders’ means' } },
	{
		code: 'interval',
		label: { da: '95 %-interval om gennemsnittet', en: '95% interval of the mean' }
	},
	{
		code: 'median',
		label: { da: 'Median af organisationernes tal', en: 'Median of organisations' }
	},
	{ code: 'index', label: { da: 'Gennemsnit på en skala 0-100', en: 'Mean on a scale 0-100' } },
	{ code: 'now', label: { da: 'Del af tiden nu', en: 'Part of the time now' } },
	{ code: 'wished', label: { da: 'Del af tiden, som ønsket', en: 'Part of the time, as wished' } },
	{ code: 'count', label: { da: 'Antal ledere', en: 'Number of leaders' } },
	{ code: 'rate', label: { da: 'Andel, der svarede', en: 'Share that answered' } }
];

export const displayCodes: readonly Code[] = [
	{ code: 'value', label: { da: 'Ét tal', en: 'One number' } },
	{
		code: 'band',
		label: { da: 'Et bånd, fx »4,8 eller højere«', en: 'A band, e.g. "4.8 or higher"' }
	},
	{ code: 'interval', label: { da: 'Et interval', en: 'An interval' } }
];
