import type { Released } from '#lib/domain/disclosure/released.ts';
import type { Table } from '#lib/domain/export/table.ts';
import type { Questionnaire } from '#lib/domain/questionnaire/definition.ts';
import type { NationalRelease } from '../national-release.ts';
import { tabulateCells } from './cells.ts';
import { tabulateChanges } from './changes.ts';
import { tabulateReliability } from './reliability.ts';
import { tabulateResponse } from './response.ts';
import { tabulateCoefficients, tabulateSelfAndOthers } from './self-and-others.ts';
import { tabulateSurfaces } from './surfaces.ts';
import { tabulateThemeCorrelations } from './theme-correlations.ts';

export const tableNames = [
	'cells',
	'changes',
	'self-and-others',
	'coefficients',
	'surfaces',
	'theme-correlations',
	'reliability',
	'response'
] as const;

export type TableName = (typeof tableNames)[number];

/** Who may have a table: everybody, or approved researchers who have accepted the terms. */
export const tableReaders: Readonly<Record<TableName, 'everybody' | 'researchers'>> = {
	cells: 'everybody',
	changes: 'everybody',
	'self-and-others': 'researchers',
	coefficients: 'researchers',
	surfaces: 'researchers',
	'theme-correlations': 'researchers',
	reliability: 'researchers',
	response: 'researchers'
};

/** Makes a table of a year from what was released of it, and from nothing else. */
export function tabulate(
	name: TableName,
	release: Released<NationalRelease>,
	questionnaire: Questionnaire
): Table {
	switch (name) {
		case 'cells':
			return tabulateCells(release, questionnaire);
		case 'changes':
			return tabulateChanges(release, questionnaire);
		case 'self-and-others':
			return tabulateSelfAndOthers(release, questionnaire);
		case 'coefficients':
			return tabulateCoefficients(release, questionnaire);
		case 'surfaces':
			return tabulateSurfaces(release, questionnaire);
		case 'theme-correlations':
			return tabulateThemeCorrelations(release, questionnaire);
		case 'response':
			return tabulateResponse(release, questionnaire);
		case 'reliability':
			return tabulateReliability(release, questionnaire);
	}
}
