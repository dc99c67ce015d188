import { agreementBounds } from '#lib/domain/disclosure/agreement.ts';
import type { Display } from '#lib/domain/disclosure/display.ts';
import type { Bilingual } from '#lib/domain/language.ts';
import type { GapGroup } from '#lib/domain/report/gap.ts';
import { describeAgreement } from '#lib/domain/report/reading/agreement.ts';
import {
	describeChange,
	describeChanges,
	describeEarlier
} from '#lib/domain/report/reading/change.ts';
import { describeEstimate } from '#lib/domain/report/reading/estimate.ts';
import { describeBalance } from '#lib/domain/report/reading/balance.ts';
import { describeDifference, describeGap } from '#lib/domain/report/reading/gap.ts';
import { describeOverTime } from '#lib/domain/report/reading/over-time.ts';
import { describeMiddle, describePlace } from '#lib/domain/report/reading/place.ts';
import {
	describeBasis,
	describeSureness,
	describeThemeSureness
} from '#lib/domain/report/reading/sureness.ts';
import { describeTimeShift } from '#lib/domain/report/reading/time.ts';
import {
	describeManagerView,
	describeTwoViews,
	describeViews
} from '#lib/domain/report/reading/views.ts';
import type { Sureness } from '#lib/domain/report/uncertainty.ts';
import { employeesMean } from '#tests/support/comparison.ts';
import { directionOf, gapOf, namedRow } from './invented.ts';

const groups: Readonly<Record<GapGroup, true>> = {
	...{ agreeHigh: true, overHigh: true, underHigh: true },
	...{ agreeLow: true, overLow: true, underLow: true, none: true }
};
const surenesses: Readonly<Record<Sureness, true>> = {
	...{ all: true, many: true, some: true, few: true }
};
const mixtures: readonly (readonly GapGroup[])[] = [
	['agreeHigh', 'underLow', 'underHigh', 'overLow', 'none', 'none'],
	['agreeHigh', 'agreeLow'],
	['underHigh', 'overHigh'],
	['none', 'none']
];
const at = (tenths: number): Display => ({ kind: 'value', tenths });
const wide: Display = { kind: 'band', low: 30, high: 44 };
const theme = { da: 'Retning og mening', en: 'Direction and meaning' };
const values = { now: { da: '3,8', en: '3.8' }, earlier: { da: '3,2', en: '3.2' } };
const when = { then: { da: '2024', en: '2024' }, now: { da: '2026', en: '2026' } };
const national = {
	kind: 'national',
	year: 2027,
	sha256: '',
	among: { sector: 'all', level: 'all', field: 'all' },
	spreads: {}
} as const;

/** What a report says about its figures, a list for each kind of sentence. */
export const reportSentences: Readonly<Record<string, readonly (Bilingual | undefined)[]>> = {
	gap: keysOf(groups).flatMap((group) => [
		describeGap({ group, isLarge: false }),
		describeGap({ group, isLarge: true })
	]),
	difference: [
		...(['overHigh', 'underLow'] as const).flatMap((group) =>
			[{}, { isLarge: true }].map((marks) => gapOf(group, marks))
		),
		...(['overLow', 'underHigh'] as const).flatMap((group) =>
			[{}, { isBand: true }, { isLarge: true }, { isBand: true, isLarge: true }].map((marks) =>
				gapOf(group, marks)
			)
		)
	].map((gap) => endSentence(describeDifference(gap))),
	views: mixtures.map((mixture) => describeViews(mixture.map((group) => ({ gap: gapOf(group) })))),
	twoViews: [
		[namedRow(4, 4)],
		[namedRow(4, 3)],
		[namedRow(4, 4), namedRow(4, 3)],
		[namedRow(4, 4), namedRow(4, 3), namedRow(3, 4)]
	].map((rows) => describeTwoViews(rows.map((row) => ({ row })))),
	managerView: [namedRow(4, 4), namedRow(4, 3), namedRow(3, 4)].map(describeManagerView),
	balance: (['self', 'employee'] as const).flatMap((group) => [
		describeBalance(
			[directionOf('opad', group, at(30)), directionOf('udad', group, at(42))],
			group
		),
		describeBalance(
			[directionOf('opad', group, at(38)), directionOf('udad', group, at(39))],
			group
		),
		describeBalance([directionOf('opad', group, wide), directionOf('udad', group, at(38))], group)
	]),
	sureness: keysOf(surenesses).map((sureness) =>
		describeSureness({ answered: 7, invited: 9, uncertainty: { halfWidth: 0.4, sureness } })
	),
	themeSureness: [
		...keysOf(surenesses).map((sureness) =>
			describeThemeSureness(employeesMean(at(36)), { halfWidth: 0.4, sureness })
		),
		describeThemeSureness(employeesMean({ kind: 'band', low: 41, high: 50 }, 9, 9), {
			...{ halfWidth: 0, sureness: 'all' }
		}),
		describeThemeSureness(employeesMean({ kind: 'band', low: 41, high: 50 }), {
			...{ halfWidth: 0.3, sureness: 'many' }
		})
	],
	basis: [describeBasis(undefined), describeBasis(national)],
	change: [
		describeEarlier({ answered: 7, invited: 9 }, { da: '1. maj 2026', en: '1 May 2026' }),
		describeChange(theme, { direction: 'higher', ...values }),
		describeChange(theme, { direction: 'lower', ...values }),
		describeChanges([{ direction: 'same' }]),
		describeChanges([{ direction: 'same' }, { direction: 'lower' }]),
		describeChanges([{ direction: 'higher' }])
	],
	place: [
		[5, 25],
		[10, 50],
		[40, 60],
		[50, 95],
		[75, 95],
		[15, 85]
	].map(([low = 5, high = 95]) => describePlace({ low, high })),
	middle: [describeMiddle({ low: 3.2, high: 4.1 })],
	overTime: [
		describeOverTime(undefined, when),
		describeOverTime({ direction: 'same', ...values }, when),
		describeOverTime({ direction: 'higher', ...values }, when),
		describeOverTime({ direction: 'lower', ...values }, when)
	],
	agreement: Object.values(agreementBounds).map(([low]) => describeAgreement({ low })),
	others: [
		describeEstimate({ text: values.now, n: 7, invited: 9 }),
		describeTimeShift({ da: 'Drift', en: 'Operations' }, { da: 'Opad', en: 'Upward' })
	]
};

/** A line below a theme's name has no full stop, and is read as a sentence all the same. */
function endSentence(line: Bilingual | undefined): Bilingual | undefined {
	return line && { da: `${line.da}.`, en: `${line.en}.` };
}

function keysOf<Key extends string>(record: Readonly<Record<Key, true>>): readonly Key[] {
	return Object.keys(record) as Key[];
}
