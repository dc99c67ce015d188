import { expect, test } from 'vitest';
import { wordLead } from '#lib/i18n/country-lead.ts';
import { currentQuestionnaire } from '#lib/server/questionnaires/current.ts';
import { changeOf, inventYear, themeFigures } from '#tests/support/national/reading.ts';
import { readLead } from './lead.ts';
import { chooseTeaser } from './teaser.ts';
import { readThemes } from './themes.ts';

const questionnaire = currentQuestionnaire();

/** A theme with its mean among employees, the interval half so wide to each side, and the leaders' own. */
type Told = readonly [id: string, employee: number, half: number, self?: number];

function readAll(told: readonly Told[]) {
	const year = inventYear(
		2025,
		told.flatMap(([id, mean, half, self]) => [
			...themeFigures(id, 'employee', mean, [mean - half, mean + half]),
			...(self === undefined ? [] : themeFigures(id, 'self', self))
		])
	);

	return readThemes(year, [year], questionnaire);
}

function leadOf(...told: readonly Told[]) {
	return readLead(readAll(told));
}

test('names what employees experience most and least, two themes at most at each end', () => {
	const { span } = leadOf(
		...([
			['retning', 3.6, 0.1],
			['tillid', 4.1, 0.1],
			['drift', 4, 0.1],
			['anerkendelse', 3.2, 0.1],
			['forandring', 3.1, 0.1]
		] as const)
	);

	expect(span).toEqual({ most: ['tillid', 'drift'], least: ['forandring', 'anerkendelse'] });
});

test('names nothing as most where the ends could lie the other way round', () => {
	expect(leadOf(['tillid', 3.8, 0.1], ['drift', 3.7, 0.1]).span).toBe('unclear');
	expect(leadOf(['tillid', 3.8, 0.2], ['drift', 3.5, 0.2]).span).toBe('unclear');
});

test('names nothing as most where more than two themes lie level', () => {
	const level = ['retning', 'tillid', 'drift'].map((id) => [id, 4, 0.1] as const);

	expect(leadOf(...level, ['opad', 3, 0.1]).span).toBe('unclear');
});

test('tells of the largest distance from three tenths on, outside the interval, and who answers higher', () => {
	expect(leadOf(['tillid', 3.6, 0.1, 3.9]).distance).toEqual({
		themes: ['tillid'],
		leadersAnswer: 'higher'
	});
	expect(leadOf(['tillid', 3.9, 0.1, 3.6]).distance).toMatchObject({ leadersAnswer: 'lower' });
	expect(leadOf(['tillid', 3.6, 0.1, 3.8]).distance).toBe('close');
	expect(leadOf(['tillid', 3.6, 0.4, 3.9]).distance).toBe('close');
});

test('says that many are far apart where more than two are, or in both directions', () => {
	const far = ['retning', 'tillid', 'drift'].map((id) => [id, 3.4, 0.1, 4] as const);

	expect(leadOf(...far).distance).toBe('many');
	expect(leadOf(['tillid', 3.4, 0.1, 4], ['drift', 4, 0.1, 3.4]).distance).toBe('many');
});

test('says nothing of a country of which nothing is shown', () => {
	const lead = leadOf();

	expect(lead).toEqual({ span: 'unknown', distance: 'unknown' });
	expect(wordLead(lead, questionnaire, 'da')).toEqual([
		'Der er ikke svar nok til at sige noget om hele landet i det her år.'
	]);
});

test('the first page shows the themes of the first sentences, in the order of the questionnaire', () => {
	const themes = readAll([
		['retning', 3.6, 0.1, 3.6],
		['anerkendelse', 3.2, 0.1, 4],
		['tillid', 4.2, 0.1, 4.2],
		['drift', 3.9, 0.1, 3.9],
		['opad', 3, 0.1, 3]
	]);

	expect(chooseTeaser(themes).map(({ id }) => id)).toEqual(['anerkendelse', 'tillid', 'opad']);
	expect(chooseTeaser(readAll([['tillid', 4, 0.1]]))).toEqual([]);
});

test('a theme has moved only where the release calls it a difference', () => {
	const before = inventYear(2024, []);
	const year = inventYear(2025, themeFigures('tillid', 'employee', 4, [3.9, 4.1]), {
		trend: [changeOf('tillid_1', 2024, 3, true), changeOf('drift_1', 2024, 3, false)]
	});
	const themes = readThemes(year, [before, year], questionnaire);
	const changeIn = (id: string) => themes.find((theme) => theme.id === id)?.change;

	expect(changeIn('tillid')).toEqual({ since: 2024, direction: 'higher' });
	expect(changeIn('drift')).toEqual({ since: 2024, direction: 'unsure' });
	expect(changeIn('opad')).toBeUndefined();
});
