import { expect, test } from 'vitest';
import { languages } from '#lib/domain/language.ts';
import { estimateUncertainty, intervalAround } from '#lib/domain/report/uncertainty.ts';
import { nationalRules } from '#lib/domain/national/rules.ts';
import { listSources, nameSource } from '#lib/domain/research/source.ts';
import { currentQuestionnaire } from '#lib/server/questionnaires/current.ts';
import { faultsOf } from '#tests/support/source-faults.ts';
import { formatMean } from './format.ts';
import { methodPage } from './method-page.ts';
import { allOrigins, origins, ruleOrigin } from './origins/themes.ts';
import { sureness } from './view-sentence.ts';

const themes = currentQuestionnaire().themes.map(({ id }) => id);

test('every theme says where its idea is from, and only what is asked does', () => {
	expect(Object.keys(origins)).toEqual([...themes, 'vilkaar']);
	expect(allOrigins.filter(({ sources }) => sources.length === 0)).toEqual([]);
});

const sources = listSources([...allOrigins, ruleOrigin]);

test.for(sources)('$authors.0 $year is a complete reference', (source) => {
	expect(faultsOf(source)).toEqual([]);
});

test('a link finds each source', () => {
	const names = sources.map(nameSource);

	expect(new Set(names).size).toBe(names.length);
});

test.for(languages)('what the page says of sureness is what is reckoned, in %s', (language) => {
	const said = JSON.stringify(methodPage(language).chapters['sureness']);
	const margin = estimateUncertainty({ n: 9, invited: 12 });
	const { low, high } = intervalAround(3.8, margin);
	const written = (value: number) => formatMean(value, language);
	const inFull = (value: number) => (language === 'da' ? `${value}`.replace('.', ',') : `${value}`);

	for (const value of [3.8, low, high, margin.halfWidth]) expect(said).toContain(written(value));
	for (const value of Object.values(sureness)) expect(said).toContain(inFull(value));
});

test.for(languages)(
	'the ends of the country’s figures are those of the rules, in %s',
	(language) => {
		const said = JSON.stringify(methodPage(language).chapters['country']);

		for (const end of Object.values(nationalRules.ends))
			expect(said).toContain(formatMean(end / 10, language));
	}
);
