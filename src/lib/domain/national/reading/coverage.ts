import type { Questionnaire } from '#lib/domain/questionnaire/definition.ts';
import { backgroundFields } from '../cells.ts';
import type { CountryYear } from './figures.ts';

/** Who is in a year's figures. Numbers as they are displayed, in steps of five. */
export interface CoverageReading {
	readonly organisations: number;
	readonly leaders: number;
	readonly ownAnswers: number;
	readonly employees: number;
	readonly invited: number;
	/** Of those invited who are in the figures, whole per cent; undefined where nobody is. */
	readonly rate: number | undefined;
	readonly smallTeams: number;
	readonly smallTeamAnswers: number;
	readonly otherVersions: number;
	/** How many employees answered in each sector, and their part of all; undefined where not shown. */
	readonly sectors: readonly {
		readonly code: string;
		readonly employees: number | undefined;
		readonly share: number | undefined;
	}[];
}

export function readCoverage(
	{ coverage, find }: CountryYear,
	{ background }: Questionnaire
): CoverageReading {
	const employees = coverage.groups.find(({ group }) => group === 'employee');
	const {
		respondents = 0,
		invited = 0,
		smallTeams = 0,
		smallTeamRespondents = 0
	} = employees ?? {};
	const codes = background.leader.find(({ id }) => id === backgroundFields.sector)?.options ?? [];

	return {
		organisations: coverage.organisations,
		leaders: coverage.leaders,
		ownAnswers: coverage.ownAnswers,
		employees: respondents,
		invited,
		rate: partOf(respondents, invited),
		smallTeams,
		smallTeamAnswers: smallTeamRespondents,
		otherVersions: coverage.otherVersions,
		sectors: codes.map(({ code }) => {
			const rate = { kind: 'responseRate', id: 'employee', statistic: 'rate' } as const;
			const answered = find('employee', rate, { sector: code })?.n;
			return {
				code,
				employees: answered,
				share: answered === undefined ? undefined : partOf(answered, respondents)
			};
		})
	};
}

/** From numbers that are displayed, so that it says no more than they do. */
function partOf(part: number, whole: number): number | undefined {
	return whole === 0 ? undefined : Math.min(100, Math.round((100 * part) / whole));
}
