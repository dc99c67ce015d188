import { describe, expect, test } from 'vitest';
import standard from '#db/questionnaires/ledelsesevaluering-standard-1.0.0.json' with { type: 'json' };
import { languages } from '#lib/domain/language.ts';
import { listSources, nameSource, type Source } from '#lib/domain/research/source.ts';
import { faultsOf } from '#tests/support/source-faults.ts';
import { themes as advice } from '../messages/themes.ts';
import { evaluation } from './evaluation.ts';
import { findGuide, listGuidedThemes } from './find.ts';

const themes = standard.themes.filter(({ kind }) => kind === 'theme').map(({ id }) => id);

/** A sentence begins with a capital, a figure or a quotation, and ends. */
const isSentence = (text: string) => /^[A-ZÆØÅ»“\d].{12,}[.?!«”]$/su.test(text);

test('every theme of the questionnaire has a page, and no other has', () => {
	expect(listGuidedThemes().toSorted()).toEqual(themes.toSorted());
	expect(findGuide('samlet')).toBeUndefined();
});

describe.for(themes)('the page about %s', (theme) => {
	const guide = findGuide(theme);
	const findings = guide ? [...guide.research, guide.sureness] : [];

	test.for(languages)('has every part in the language %s', (language) => {
		const words = guide?.words[language];
		const parts = [
			words?.longer,
			words?.organisation,
			advice[language][theme]?.reflect,
			advice[language][theme]?.attempt
		];

		expect(parts.map((part) => part?.length)).toEqual([2, 3, 3, 3]);
		expect(
			[words?.about ?? '', ...parts.flatMap((part) => part ?? [])].filter((t) => !isSentence(t))
		).toEqual([]);
		expect(findings.map((finding) => finding[language]).filter((t) => !isSentence(t))).toEqual([]);
	});

	test('says what research says in two to four paragraphs, each with its sources', () => {
		const named = guide?.research.map(({ sources }) => sources.length) ?? [];

		expect(named.length).toBeGreaterThanOrEqual(2);
		expect(named.length).toBeLessThanOrEqual(4);
		expect(named).not.toContain(0);
	});

	test('says in both languages how many pieces of research there are', () => {
		const figures = (text: string) => text.match(/\d[\d.,]*/gu)?.map((n) => n.replace(/\D/gu, ''));

		for (const { da, en } of findings) expect(figures(en)).toEqual(figures(da));
	});

	test('names each source so that a link finds it', () => {
		const names = listSources(findings).map(nameSource);

		expect(new Set(names).size).toBe(names.length);
		expect(names.filter((name) => !/^[a-z][a-z-]*-\d{4}$/u.test(name))).toEqual([]);
	});
});

describe('the sources', () => {
	const all = listSources([
		...evaluation,
		...themes.flatMap((theme) => {
			const guide = findGuide(theme);
			return guide ? [...guide.research, guide.sureness] : [];
		})
	]);

	test.for(all)('$authors.0 $year is a complete reference', (source) => {
		expect(faultsOf(source)).toEqual([]);
	});

	test('that two pages share are the same source', () => {
		const titles = all.map(({ title }) => title.toLowerCase());

		expect(new Set(titles).size).toBe(titles.length);
	});

	test('without an author, a title or an address are found', () => {
		const bad: Source = {
			...{ authors: ['edmondson'], year: 1999, title: '', language: 'en' },
			...{ published: 'A journal 1: 2–3', at: { doi: '2307/2666999' } }
		};

		expect(faultsOf(bad)).toEqual(['authors', 'title', 'address']);
	});
});
