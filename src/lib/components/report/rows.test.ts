import { expect, test } from 'vitest';
import { type Figure, figureOf } from '#lib/domain/disclosure/figure.ts';
import { wordAnswer, wordShare } from '#lib/domain/disclosure/wording.ts';
import type { RaterGroup } from '#lib/domain/rater-group/groups.ts';
import type { Row } from '#lib/domain/report/rows.ts';
import { currentQuestionnaire } from '#lib/server/questionnaires/current.ts';
import { wordShares } from '#lib/i18n/report-names.ts';
import { statementOf } from '#lib/i18n/report-names.ts';
import { statementRow, themeRow } from './rows.ts';

const questionnaire = currentQuestionnaire();

function figure(group: RaterGroup, shown: Parameters<typeof figureOf>[2]): Figure {
	return figureOf(
		{ kind: 'team', evaluation: 'e', leader: 'l', group },
		{ kind: 'item', id: 'tillid_2', statistic: 'mean' },
		shown,
		{ n: 18, invited: 20 }
	);
}

const share = (tenths: number) => figure('employee', wordShare({ kind: 'value', tenths }));
const row: Row = {
	id: 'tillid_2',
	kind: 'item',
	figures: {
		self: figure('self', undefined),
		employee: figure('employee', undefined),
		manager: figure('manager', wordAnswer(4))
	},
	intervals: {},
	shares: []
};

test('what one person left out is said, why a group has no figure is not', () => {
	const { figures } = statementRow(row, questionnaire, 'da');

	expect(figures).toMatchObject([
		{ group: 'self', shown: false, text: 'intet svar' },
		{ group: 'employee', shown: false },
		{ group: 'manager', shown: true, text: '4' }
	]);
	expect(figures[1]).not.toHaveProperty('text');
});

test('three shares can be said in words, and two cannot', () => {
	const shares = [share(3), share(3), share(4)];

	expect(wordShares({ shares }, 'da')).toBe(
		'Medarbejdere: uenige 30 %, midt imellem 30 %, enige 40 %'
	);
	const [first, second] = shares;
	if (!first || !second) throw new Error('two shares');
	const hidden = { ...row, shares: [first, second, figure('employee', undefined)] };
	expect(wordShares(hidden, 'da')).toBeUndefined();
});

test('a theme leads to its statements, and a marker stands for its theme by name', () => {
	const theme = { id: 'tillid', row: { ...row, id: 'tillid' }, items: [] };
	const full = themeRow(theme, questionnaire, 'da');
	const marker = themeRow({ ...theme, row: { ...row, kind: 'marker' } }, questionnaire, 'da');

	expect(full).toMatchObject({ label: 'Tillid og handlerum', href: '#tillid' });
	expect(full.note).toBeUndefined();
	expect(marker.note).toBe('Holder sine løfter til medarbejderne');
});

test('a theme of which one person answered too little is not called unanswered', () => {
	const items = [{ ...row, figures: { self: figure('self', wordAnswer(3)) } }];
	const theme = { id: 'tillid', row, items };

	expect(themeRow(theme, questionnaire, 'da').figures[0]).toEqual({ group: 'self', shown: false });
});

test('a statement is found wherever in the questionnaire it stands', () => {
	expect(statementOf(questionnaire, 'vilkaar_3', 'da')).toBe('Jeg ved, hvad jeg selv må beslutte');
	expect(statementOf(questionnaire, 'kollega_8', 'en')).toBe(
		'I use my fellow leaders as sounding boards'
	);
	expect(() => statementOf(questionnaire, 'ukendt', 'da')).toThrow('no statement');
});
