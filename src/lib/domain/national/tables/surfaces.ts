import type { Released } from '#lib/domain/disclosure/released.ts';
import { codedColumn, type Column, type Table } from '#lib/domain/export/table.ts';
import type { Bilingual } from '#lib/domain/language.ts';
import type { Questionnaire } from '#lib/domain/questionnaire/definition.ts';
import type { NationalRelease } from '../national-release.ts';
import { listMeasureCodes } from './codes.ts';
import { yearColumns } from './population.ts';
import { leadersColumn, themeColumn } from './self-and-others.ts';

/** A row a theme: the terms of its polynomial regression, and the shape of the surface they make. */
export function tabulateSurfaces(
	release: Released<NationalRelease>,
	questionnaire: Questionnaire
): Table {
	const rows = release.selfAndOthers.flatMap(({ theme, surface }) =>
		surface
			? [
					[
						...[release.year, release.questionnaireVersion, theme],
						...[surface.outcome, surface.leaders],
						...surface.terms.flatMap(({ value, standardError }) => [value, standardError]),
						...surface.shape.flatMap(({ value, standardError, p }) => [value, standardError, p]),
						...[surface.explained, surface.quadraticP]
					]
				]
			: []
	);

	return {
		title: {
			da: 'Polynomiel regression på ledernes eget tal og medarbejdernes',
			en: 'Polynomial regression on leaders’ own value and employees’'
		},
		columns: [
			...yearColumns,
			themeColumn(questionnaire),
			codedColumn(
				{ name: 'outcome', label: { da: 'Udsagn, der forklares', en: 'Statement explained' } },
				listMeasureCodes(questionnaire)
			),
			leadersColumn,
			...termLabels.flatMap((label, index) => estimateColumns(`b${index}`, label)),
			...shapeLabels.flatMap((label, index) => [
				...estimateColumns(`a${index + 1}`, label),
				decimal(`a${index + 1}_p`, 3, { da: `${label.da}: p`, en: `${label.en}: p` })
			]),
			decimal('r_squared', 2, { da: 'Forklaret del (R²)', en: 'Explained part (R²)' }),
			decimal('quadratic_p', 3, {
				da: 'F-test af de tre led af anden grad: p',
				en: 'F test of the three terms of second degree: p'
			})
		],
		size: rows.length,
		rows
	};
}

const termLabels: readonly Bilingual[] = [
	{ da: 'b0, konstant', en: 'b0, constant' },
	{ da: 'b1, lederens eget tal minus 3', en: 'b1, the leader’s own value less 3' },
	{ da: 'b2, medarbejdernes tal minus 3', en: 'b2, the employees’ value less 3' },
	{ da: 'b3, eget tal i anden', en: 'b3, own value squared' },
	{ da: 'b4, eget tal gange medarbejdernes', en: 'b4, own value times the employees’' },
	{ da: 'b5, medarbejdernes tal i anden', en: 'b5, the employees’ value squared' }
];

const shapeLabels: readonly Bilingual[] = [
	{ da: 'a1, hældning, hvor de to er enige', en: 'a1, slope where the two agree' },
	{ da: 'a2, krumning, hvor de to er enige', en: 'a2, curvature where the two agree' },
	{ da: 'a3, hældning, hvor de to er uenige', en: 'a3, slope where the two differ' },
	{ da: 'a4, krumning, hvor de to er uenige', en: 'a4, curvature where the two differ' }
];

function estimateColumns(name: string, label: Bilingual): readonly Column[] {
	return [
		decimal(name, 2, label),
		decimal(`${name}_se`, 2, {
			da: `${label.da}: standardfejl`,
			en: `${label.en}: standard error`
		})
	];
}

function decimal(name: string, decimals: number, label: Bilingual): Column {
	return { name, type: 'number', decimals, label };
}
