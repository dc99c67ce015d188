import { element, type Element } from '#lib/domain/export/xml.ts';
import { languages } from '#lib/domain/language.ts';
import type { Codebook } from './codebook.ts';
import { inBoth } from './ddi-words.ts';
import type { Note } from './note.ts';

/** What was studied, how, and what may be done with the figures. */
export function describeStudy(codebook: Codebook): Element {
	return element('stdyDscr', [
		describeCitation(codebook),
		describeSubject(codebook),
		describeMethod(codebook),
		describeAccess(codebook),
		...codebook.formulas.flatMap((formula) => writeNote(formula, 'formula'))
	]);
}

function describeCitation({ title, year, release, releasedOn, address, citation }: Codebook) {
	return element('citation', [
		element('titlStmt', [
			element('titl', title.da, { 'xml:lang': 'da' }),
			element('parTitl', title.en, { 'xml:lang': 'en' }),
			element('IDNo', `ledelsesspejl-${year}-${release.slice(0, 12)}`)
		]),
		element('rspStmt', [element('AuthEnty', 'Ledelsesspejl')]),
		element('prodStmt', [
			element('producer', 'Ledelsesspejl'),
			element('prodDate', releasedOn, { date: releasedOn }),
			element('software', 'Ledelsesspejl')
		]),
		element('distStmt', [
			element('distrbtr', 'Ledelsesspejl', { URI: address }),
			element('distDate', releasedOn, { date: releasedOn })
		]),
		element('verStmt', [element('version', release, { date: releasedOn })]),
		/* There can be one; the other language stands in what is asked of users. */
		element('biblCit', citation.da, { 'xml:lang': 'da' })
	]);
}

function describeSubject({ year, questionnaire }: Codebook): Element {
	return element('stdyInfo', [
		element('subject', [
			...inBoth('keyword', { da: 'ledelse', en: 'leadership' }),
			...inBoth('keyword', { da: 'offentlig sektor', en: 'public sector' }),
			...inBoth('keyword', { da: 'ledelsesevaluering', en: 'leadership evaluation' })
		]),
		...inBoth('abstract', {
			da: `Hvad medarbejdere, lederkolleger og ledere selv siger om ledelse i stat, regioner og kommuner i ${year}. Filerne rummer udgivne tal og ingen enkelte svar. ${questionnaire.note.da}`,
			en: `What employees, fellow leaders and leaders themselves say about leadership in the state, regions and municipalities in ${year}. The files hold published figures and no single answers. ${questionnaire.note.en}`
		}),
		element('sumDscr', [
			element('timePrd', `${year}`, { event: 'single', date: `${year}` }),
			...inBoth('nation', { da: 'Danmark', en: 'Denmark' }, { abbr: 'DK' }),
			...inBoth('anlyUnit', { da: 'Ledere', en: 'Leaders' }),
			...inBoth('universe', {
				da: 'Offentlige ledere, der har valgt at blive evalueret, og dem, der har svaret om dem',
				en: 'Public leaders who chose to be evaluated, and those who answered about them'
			}),
			...inBoth('dataKind', { da: 'Udgivne tabeller', en: 'Published tables' })
		])
	]);
}

function describeMethod({ rules, questionnaire, coverage }: Codebook): Element {
	return element('method', [
		element('dataColl', [
			...inBoth('timeMeth', { da: 'Tværsnit, hvert år', en: 'Cross-section, every year' }),
			...inBoth('sampProc', {
				da: 'Ingen stikprøve. Lederne har selv valgt at være med.',
				en: 'No sample. The leaders chose to take part.'
			}),
			...inBoth('collMode', { da: 'Spørgeskema på nettet', en: 'Questionnaire on the web' }),
			...inBoth('resInstru', {
				da: `${questionnaire.name.da}, ${questionnaire.version}. ${questionnaire.note.da}`,
				en: `${questionnaire.name.en}, ${questionnaire.version}. ${questionnaire.note.en}`
			}),
			...inBoth('weight', {
				da: 'Ingen vægte: hver leder tæller lige meget.',
				en: 'No weights: each leader counts the same.'
			})
		]),
		...rules.flatMap((rule) => writeNote(rule, 'rule')),
		element('anlyInfo', [
			...inBoth('respRate', {
				da: coverage.groups
					.map(({ group, respondents, invited }) => `${group}: ${respondents} af ${invited}`)
					.join('; '),
				en: coverage.groups
					.map(({ group, respondents, invited }) => `${group}: ${respondents} of ${invited}`)
					.join('; ')
			})
		])
	]);
}

function describeAccess({ address, licence, citation }: Codebook): Element {
	return element('dataAccs', [
		element('setAvail', [element('accsPlac', `${address}/data`, { URI: `${address}/data` })]),
		/* Each can hold one text, so each language has its own. */
		...languages.map((language) =>
			element('useStmt', [
				element('citReq', citation[language], { 'xml:lang': language }),
				element('conditions', `${licence.name}, ${licence.address}`)
			])
		)
	]);
}

function writeNote({ id, title, text }: Note, type: string): readonly Element[] {
	return inBoth(
		'notes',
		{ da: `${title.da}: ${text.da}`, en: `${title.en}: ${text.en}` },
		{ type, subject: id }
	);
}
