import { describe, expect, test } from 'vitest';
import { currentQuestionnaire } from '#lib/server/questionnaires/current.ts';
import { openFrame } from './frame.ts';
import { openJoin } from './join-rows.ts';
import { openSheet } from './leader-sheet.ts';
import { collectProblems } from './problems.ts';

const heading =
	'Nummer;Leder;Enhed;Niveau;Område;Region;Inviteret selv;Inviterede medarbejdere;Inviteret nærmeste leder;Inviterede lederkolleger';

/** The leaders of a sheet, as the frame of an import has them. */
function read(...lines: readonly string[]) {
	const problems = collectProblems();
	const sheet = openSheet({ name: 'Solbæk Kommune', sector: 'kommune' }, problems);
	const frame = openFrame(problems);
	const join = openJoin(currentQuestionnaire(), '2024-12-31', problems);
	for (const [index, line] of lines.entries()) {
		const rows = sheet.expand({ line: index + 1, cells: line.split(';') });
		for (const row of rows.flatMap((each) => frame.read(each) ?? [])) join.addFrameRow(row);
	}
	const isFrame = frame.end();

	return { isFrame, leaders: join.take(), problems: problems.list() };
}

describe('a sheet of leaders', () => {
	test('is a frame with a row for each group that was invited, in the organisation of the page', () => {
		const { leaders, problems } = read(
			heading,
			'l1;Kim Holm;Skolen;Leder af medarbejdere;Grundskole og SFO;;1;6;1;',
			'l2;Bo;;ledere;skole;sjaelland;0;12;;4'
		);

		expect(problems).toEqual([]);
		expect(leaders).toMatchObject([
			{ organisation: 'Solbæk Kommune', sector: 'kommune' },
			{ organisation: 'Solbæk Kommune', sector: 'kommune' }
		]);
		expect(leaders[0]?.leader).toMatchObject({
			...{ name: 'Kim Holm', unit: 'Skolen', line: 2 },
			invited: { self: 1, employee: 6, manager: 1, peer: 0 }
		});
		expect(leaders[1]?.leader.invited).toEqual({
			self: 0,
			employee: 12,
			manager: 0,
			peer: 4
		});
	});

	test('knows a leader about whom nobody was asked', () => {
		expect(read(heading, 'l1;Kim;;ledere;skole;;;;;').leaders[0]?.leader.invited).toEqual({
			...{ self: 0, employee: 0, manager: 0, peer: 0 }
		});
	});

	test('tells what is wrong by its own lines', () => {
		const { problems } = read(heading, 'l1;Kim;;chef;skole;;;mange;;');

		expect(problems).toMatchObject([
			{ line: 2, column: 'level', fault: { what: 'unknownCode', value: 'chef' } },
			{ line: 2, column: 'invited', fault: { what: 'noNumber', value: 'mange' } }
		]);
	});

	test('without a column that is needed is no sheet', () => {
		const { isFrame, problems } = read(
			heading.replace('Niveau', 'Trin'),
			'l1;Kim;;ledere;skole;;;6;;'
		);

		expect(isFrame).toBe(false);
		expect(problems[0]).toMatchObject({
			line: 1,
			fault: { what: 'missingColumn', name: 'Niveau' }
		});
	});
});
