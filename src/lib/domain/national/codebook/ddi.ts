import { element, writeXml, type Element } from '#lib/domain/export/xml.ts';
import type { Codebook } from './codebook.ts';
import { describeFiles, describeVariables } from './ddi-data.ts';
import { describeStudy } from './ddi-study.ts';
import { inBoth } from './ddi-words.ts';

/** Writes a codebook as DDI Codebook 2.5, in both languages beside each other. */
export function writeDdi(codebook: Codebook): string {
	return writeXml(
		element(
			'codeBook',
			[
				describeDocument(codebook),
				describeStudy(codebook),
				...describeFiles(codebook),
				describeVariables(codebook),
				...describeScripts(codebook)
			],
			{
				xmlns: 'ddi:codebook:2_5',
				'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
				'xsi:schemaLocation':
					'ddi:codebook:2_5 https://ddialliance.org/Specification/DDI-Codebook/2.5/XMLSchema/codebook.xsd',
				ID: `ledelsesspejl-${codebook.year}`,
				version: '2.5',
				'xml:lang': 'da'
			}
		)
	);
}

/** The codebook itself, which is not the study. */
function describeDocument({ year, release, releasedOn }: Codebook): Element {
	return element('docDscr', [
		element('citation', [
			element('titlStmt', [
				element('titl', `Kodebog: Offentlig ledelse i Danmark ${year}`, { 'xml:lang': 'da' }),
				element('parTitl', `Codebook: Public leadership in Denmark ${year}`, { 'xml:lang': 'en' })
			]),
			element('prodStmt', [
				element('producer', 'Ledelsesspejl'),
				element('prodDate', releasedOn, { date: releasedOn })
			]),
			element('verStmt', [element('version', release, { date: releasedOn })])
		])
	]);
}

function describeScripts({ address }: Codebook): readonly Element[] {
	return (['R', 'py', 'do', 'sps'] as const).map((program) =>
		element(
			'otherMat',
			inBoth('labl', {
				da: `Program, der læser filerne (read.${program})`,
				en: `A script that reads the files (read.${program})`
			}),
			{ type: 'program', level: 'study', URI: `${address}/data/read.${program}` }
		)
	);
}
