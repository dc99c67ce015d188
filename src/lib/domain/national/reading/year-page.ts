import type { NationalCell } from '#lib/domain/disclosure/figure.ts';
import type { Questionnaire } from '#lib/domain/questionnaire/definition.ts';
import type { Day } from '#lib/domain/round/calendar.ts';
import { type CellLists, backgroundFields } from '../cells.ts';
import { type AgreementReading, readAgreement } from './agreement.ts';
import { type CoverageReading, readCoverage } from './coverage.ts';
import type { CellFigure, CountryYear } from './figures.ts';
import { type LeadReading, readLead } from './lead.ts';
import {
	type ChallengeColumn,
	type OwnReading,
	readBalance,
	readChallenges,
	readOwn,
	readTurned
} from './leaders-own.ts';
import { listSubjects } from './subject.ts';
import { readTable, type ViewTable } from './table.ts';
import {
	compareWith,
	readThemes,
	sortByVersion,
	type ThemeReading,
	type YearsByVersion
} from './themes.ts';
import { dimensionNamed, parseView, type View, type ViewField, type ViewProblem } from './view.ts';

/** All that the page of a year says, made of the frozen releases alone. */
export interface YearPage {
	readonly year: number;
	readonly releasedOn: Day;
	readonly sha256: string;
	/** All released years. */
	readonly years: readonly number[];
	/** Those up to this one, by what they asked. */
	readonly versions: YearsByVersion;
	readonly lead: LeadReading;
	readonly coverage: CoverageReading;
	readonly themes: readonly ThemeReading[];
	readonly agreement: readonly AgreementReading[];
	readonly cells: { readonly view: View; readonly table: ViewTable };
	readonly balance: readonly { readonly id: string; readonly figure: CellFigure | undefined }[];
	readonly turned: ReturnType<typeof readTurned>;
	readonly own: OwnReading;
	readonly challenges: {
		readonly by: keyof NationalCell;
		/** Whether the address asked for this division, so that a phone shows it too. */
		readonly isAsked: boolean;
		readonly columns: readonly ChallengeColumn[];
	};
	/** What of the address was not understood. */
	readonly problems: readonly ViewProblem[];
}

/** Reads the page of a year. `given` is what the address says, of the names that views have too. */
export function readYearPage(
	at: CountryYear,
	years: readonly CountryYear[],
	questionnaire: Questionnaire,
	lists: CellLists,
	given: (field: ViewField) => string
): YearPage {
	const themes = readThemes(at, years, questionnaire);
	const { view, problems } = readCells(at, questionnaire, lists, given);
	const { by, challengeProblems } = readDivision(given('efter'), lists);
	const balance = readBalance(at, questionnaire);
	const codes = lists.leaders.dimensions.find(({ name }) => name === by)?.codes ?? [];

	return {
		...{ year: at.year, releasedOn: at.releasedOn, sha256: at.sha256, themes },
		years: years.map(({ year }) => year),
		versions: sortByVersion(compareWith(at, years)),
		lead: readLead(themes),
		coverage: readCoverage(at, questionnaire),
		agreement: readAgreement(at, questionnaire),
		cells: { view, table: readTable(view, [at], lists, questionnaire) },
		balance,
		turned: readTurned(balance),
		own: readOwn(at, questionnaire),
		challenges: {
			...{ by, isAsked: given('efter') !== '' },
			columns: readChallenges(at, questionnaire, by, codes)
		},
		problems: [...problems, ...challengeProblems]
	};
}

/** Level by sector, of the theme and the field that were chosen. */
function readCells(
	{ year }: CountryYear,
	questionnaire: Questionnaire,
	lists: CellLists,
	given: (field: ViewField) => string
) {
	const fixed: Readonly<Partial<Record<ViewField, string>>> = {
		...{ om: given('om') || 'tillid', omraade: given('omraade') },
		...{ efter: backgroundFields.level, og: backgroundFields.sector }
	};
	const subjects = listSubjects(questionnaire).filter(({ kind }) => kind === 'theme');

	return parseView((field) => fixed[field] ?? '', { subjects, lists, years: [year] });
}

/** How the challenges are divided: by level, unless the address says otherwise. */
function readDivision(given: string, lists: CellLists) {
	const named = dimensionNamed(given);
	const by = lists.leaders.dimensions.find(({ name }) => name === named)?.name;
	const problem = { field: 'efter', kind: 'unknown', given } as const;

	return {
		by: by ?? ('level' as const),
		challengeProblems: given !== '' && by === undefined ? [problem] : []
	};
}
