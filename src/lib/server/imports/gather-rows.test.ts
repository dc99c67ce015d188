import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { useScratch } from '#tests/support/scratch.ts';
import { decodeAnswers } from '#lib/domain/ballot/encode.ts';
import { layoutFor } from '#lib/domain/ballot/layout.ts';
import { findSeparator, openRows, type Row } from '#lib/domain/csv/rows.ts';
import { collectProblems, mostProblems } from '#lib/domain/import/problems.ts';
import { writeImportProblem } from '#lib/i18n/import-problem.ts';
import { currentQuestionnaire } from '../questionnaires/current.ts';
import { openGathering, type ReadOrganisation } from './gather-rows.ts';

const questionnaire = currentQuestionnaire();
const heading = 'organisation;sector;unit;leader;leader_name;level;field;region;group;invited';
const names = { frame: 'frame.csv', answers: 'answers.csv' };

/** Answers that suit the leader that `frameRow` tells of. */
const someAnswers = ['leader;group;retning_1;drift_1', 'l1;employee;4;4'];

const scratch = useScratch();

/** A row of the frame about one leader, with some cells as a test wants them. */
function frameRow(cells: Readonly<Record<string, string>> = {}): string {
	const usual = {
		organisation: 'Solbæk Kommune',
		sector: 'kommune',
		unit: 'Skolen',
		leader: 'l1',
		leader_name: 'Kim Holm',
		level: 'medarbejdere',
		field: 'skole',
		region: 'sjaelland',
		group: 'employee',
		invited: '6'
	};

	return Object.values({ ...usual, ...cells }).join(';');
}

function rowsOf(lines: readonly string[]): readonly Row[] {
	const reader = openRows(findSeparator);

	return [...reader.add(lines.join('\n')), ...reader.end()];
}

/** Reads both files and says what is wrong, as the operator sees it. */
async function readBoth(frameLines: readonly string[], answerLines = someAnswers) {
	const problems = collectProblems();
	const gathering = openGathering(scratch(), questionnaire, '2025-12-31', problems);
	for (const row of rowsOf(frameLines)) gathering.frame.add(row);
	if (gathering.frame.end()) {
		for (const row of rowsOf(answerLines)) gathering.answers.add(row);
		gathering.answers.end();
	}
	const read = await gathering.finish();
	const organisations = read ? await Array.fromAsync(read.organisations()) : [];

	return {
		organisations,
		leaders: new Map(
			organisations.flatMap(({ leaders }) =>
				leaders.map((each) => [each.leader.key, each] as const)
			)
		),
		form: read?.form,
		said: problems.list().map((each) => writeImportProblem(each, names, 'en'))
	};
}

describe('a frame', () => {
	test('that is right gives its organisations and their leaders', async () => {
		const { organisations, leaders, said } = await readBoth([
			heading,
			frameRow({ group: 'self', invited: '1' }),
			frameRow({ sector: 'Municipality', field: 'Grundskole og SFO' }),
			frameRow({ leader: 'l2', leader_name: 'Bo', region: '', organisation: 'solbæk  kommune' })
		]);

		expect(said).toEqual([]);
		expect(organisations).toHaveLength(1);
		expect(organisations[0]).toMatchObject({ name: 'Solbæk Kommune', sector: 'kommune' });
		expect(leaders.get('l1')?.leader).toEqual({
			...{ key: 'l1', name: 'Kim Holm', unit: 'Skolen', line: 2 },
			invited: { self: 1, employee: 6, manager: 0, peer: 0 },
			background: {
				...{ sektor: 'kommune', niveau: 'medarbejdere', omraade: 'skole' },
				...{ geografi: 'sjaelland', spaend: '5-9' }
			}
		});
		expect(leaders.get('l2')?.leader.background).not.toHaveProperty('geografi');
	});

	test('may have its columns in any order and any size of letters', async () => {
		const { leaders, said } = await readBoth([
			'Invited;group;region;field;level;leader_name;leader;unit;sector;ORGANISATION',
			frameRow().split(';').reverse().join(';')
		]);

		expect(said).toEqual([]);
		expect(leaders.get('l1')?.leader.invited.employee).toBe(6);
	});

	test.each([
		[
			'an unknown code',
			[frameRow({ sector: 'komune' })],
			'frame.csv, line 2, column sector: "komune" is not known as Sector. Did you mean kommune (Kommune)?'
		],
		[
			'a group that is none',
			[frameRow({ group: 'employees' })],
			'frame.csv, line 2, column group: "employees" is not a group. Did you mean employee?'
		],
		[
			'a number that is none',
			[frameRow({ invited: '6.5' })],
			'frame.csv, line 2, column invited: "6.5" is not a number of people. Write how many were invited, whether they answered or not.'
		],
		[
			'two managers',
			[frameRow({ group: 'manager', invited: '2' })],
			'frame.csv, line 2, column invited: manager is one person, not 2. Somebody else who answered can be a peer or an employee.'
		],
		[
			'the same group twice',
			[frameRow(), frameRow()],
			'frame.csv, line 3, column group: there is another row for employee of the leader l1. Write one row for each leader and group.'
		],
		[
			'a leader in two units',
			[frameRow(), frameRow({ group: 'peer', unit: 'Haven' })],
			'frame.csv, line 3, column unit: "Haven" here, but "Skolen" on line 2. All rows of the leader l1 must say the same.'
		],
		[
			'an organisation in two sectors',
			[frameRow(), frameRow({ leader: 'l2', sector: 'stat' })],
			'frame.csv, line 3, column sector: "Solbæk Kommune" is stat here, but kommune on line 2. Two organisations need two names.'
		],
		[
			'a leader without a name',
			[frameRow({ leader_name: '' })],
			'frame.csv, line 2, column leader_name: the cell is empty.'
		],
		[
			'bytes that are no letters',
			[frameRow({ leader_name: 'J\ufffdrgen' })],
			'frame.csv, line 2, column leader_name: some letters cannot be read. Save the file as UTF-8.'
		],
		[
			'a separator too many',
			[`${frameRow()};`],
			'frame.csv, line 2: there are 11 cells in 10 columns. A cell that holds the separator needs quotes around it.'
		]
	])('with %s is refused', async (_, lines, words) => {
		expect((await readBoth([heading, ...lines])).said).toContain(words);
	});

	test.each([
		[[], 'frame.csv: it is empty.'],
		[[heading], 'frame.csv: there are no leaders in it.'],
		[
			[heading.replace('region', 'landsdel'), frameRow()],
			'frame.csv, line 1: there is no column region. The first line holds the names of the columns, with commas or semicolons between them.'
		],
		[
			[heading.replace('region', 'regions'), frameRow()],
			'frame.csv, line 1: there is no column region. Is it the one called "regions"?'
		],
		[
			[`${heading};cpr`, `${frameRow()};1`],
			'frame.csv, line 1, column cpr: this column has no meaning here. Leave it out: what is not needed is not read in.'
		],
		[
			[`${heading};unit`, `${frameRow()};1`],
			'frame.csv, line 1: "unit" stands there twice. Take one of them out.'
		]
	])('without what it needs is refused', async (lines, words) => {
		expect((await readBoth(lines)).said).toContain(words);
	});
});

describe('answers', () => {
	const frame = [
		heading,
		frameRow({ group: 'self', invited: '1' }),
		frameRow(),
		frameRow({ group: 'peer', invited: '5' })
	];
	const columns = 'leader;group;retning_1;drift_1';

	test('that are right become ballots as respondents would have sent them', async () => {
		const { leaders, form, said } = await readBoth(frame, [
			columns,
			'l1;employee;4;ved_ikke',
			'l1;self;;5',
			'l1;employee;2;'
		]);
		const ballots = form?.asBallots(leaders.get('l1')?.rows ?? [], 'e');

		expect(said).toEqual([]);
		expect(form?.selection).toMatchObject({ form: 'kort', comments: false });
		expect(
			ballots?.map(({ evaluationId, group, part, plain }) => ({
				...{ evaluationId, group, part },
				items: plain && decodeAnswers(plain, layoutFor(questionnaire))?.items
			}))
		).toEqual([
			{ evaluationId: 'e', group: 'self', part: 0, items: { drift_1: 5 } },
			{
				...{ evaluationId: 'e', group: 'employee', part: 0 },
				items: { retning_1: 4, drift_1: 'ved_ikke' }
			},
			{ evaluationId: 'e', group: 'employee', part: 0, items: { retning_1: 2 } }
		]);
	});

	test.each([
		[
			['l2;employee;4;4'],
			'answers.csv, line 2, column leader: the frame has no leader "l2". Every leader who was evaluated has rows in the frame.'
		],
		[
			['l1;boss;4;4'],
			'answers.csv, line 2, column group: "boss" is not a group. Write one of self, employee, manager, peer.'
		],
		[
			['l1;employee;6;4'],
			'answers.csv, line 2, column retning_1: "6" is not an answer. Write 1 to 5, ved_ikke where somebody did not know, or leave the cell empty.'
		],
		[
			['l1;employee;4;0'],
			'answers.csv, line 2, column drift_1: "0" is not an answer. Write 1 to 5, ved_ikke where somebody did not know, or leave the cell empty.'
		],
		[
			['l1;employee;4,0;4'],
			'answers.csv, line 2, column retning_1: "4,0" is not an answer. Write 4.'
		],
		[
			['l1;employee;Ved ikke;4'],
			'answers.csv, line 2, column retning_1: "Ved ikke" is not an answer. Write ved_ikke.'
		],
		[
			['l1;employee;;'],
			'answers.csv, line 2, column group: the row holds no answer. Leave out those who did not answer; the frame counts them among the invited.'
		],
		[
			['l1;peer;4;4'],
			'answers.csv, line 2, column retning_1: peer is not asked this. Leave the cell empty, or correct the group.'
		],
		[
			['l1;self;4;4', 'l1;self;4;4'],
			'answers.csv, line 3, column group: this is the second row for self of the leader l1. One person has one row.'
		],
		[
			['l1;manager;4;4'],
			'answers.csv, line 2, column group: 1 have answered as manager about the leader l1, but 0 were invited. Correct the number in the frame, or take out rows that stand here twice.'
		],
		[
			['l1;employee;4'],
			'answers.csv, line 2: there are 3 cells in 4 columns. A cell that holds the separator needs quotes around it.'
		]
	])('with a mistake are refused: %s', async (lines, words) => {
		expect((await readBoth(frame, [columns, ...lines])).said).toContain(words);
	});

	test('of more people than were invited are refused once, at the first who is too many', async () => {
		const lines = Array.from({ length: 9 }, () => 'l1;employee;4;4');
		const { said } = await readBoth(frame, [columns, ...lines]);

		expect(said).toEqual([
			'answers.csv, line 8, column group: 7 have answered as employee about the leader l1, but 6 were invited. Correct the number in the frame, or take out rows that stand here twice.'
		]);
	});

	test('without a statement or without a row are refused', async () => {
		expect((await readBoth(frame, ['leader;group', 'l1;self'])).said[0]).toContain(
			'there is no column for a statement'
		);
		expect((await readBoth(frame, [columns])).said).toEqual([
			'answers.csv: there are no answers in it.'
		]);
		expect((await readBoth(frame, ['leader;retning_1', 'l1;4'])).said[0]).toContain(
			'there is no column group'
		);
	});

	test('about a leader whose frame is wrong are not called a stranger’s as well', async () => {
		const { said } = await readBoth(
			[heading, frameRow({ level: 'chef' })],
			[columns, 'l1;employee;4;4']
		);

		expect(said).toHaveLength(1);
	});

	test('with more mistakes than can be mended at once tell the first of them', async () => {
		const lines = Array.from({ length: 99 }, () => 'l9;employee;7;4');

		expect((await readBoth(frame, [columns, ...lines])).said).toHaveLength(mostProblems);
	});
});

describe('what leaders say of their time and of what challenges them', () => {
	const frame = [heading, frameRow({ group: 'self', invited: '1' }), frameRow()];
	const parts = questionnaire.leaderContext.timeSplit.parts.map(({ code }) => code);
	const conditions = questionnaire.leaderContext.items.map(({ id }) => id);
	const now = parts.map((code) => `tid_nu_${code}`);
	const wish = parts.map((code) => `tid_oensket_${code}`);
	const challenges = ['udfordring_1', 'udfordring_2', 'udfordring_3'];
	const columns = ['leader', 'group', 'retning_1', ...conditions, ...now, ...wish, ...challenges];
	const self = (cells: Readonly<Record<string, string>>) =>
		['l1', 'self', '4', ...columns.slice(3).map((column) => cells[column] ?? '')].join(';');
	const some = { tid_nu_opad: '40', tid_nu_udad: '60' };
	const readSelf = (cells: Readonly<Record<string, string>>, heads = columns) =>
		readBoth(frame, [heads.join(';'), self(cells)]);

	test('comes into the leader’s own ballot', async () => {
		const { leaders, form, said } = await readSelf({
			...{ ...some, udfordring_1: 'Trivsel', udfordring_2: 'drift', udfordring_3: 'trivsel' }
		});
		const [ballot] = form?.asBallots(leaders.get('l1')?.rows ?? [], 'e') ?? [];

		expect(said).toEqual([]);
		expect(ballot?.plain && decodeAnswers(ballot.plain, layoutFor(questionnaire))).toMatchObject({
			timeNow: { opad: 40, udad: 60 },
			timeWish: {},
			challenges: ['trivsel', 'drift']
		});
	});

	test.each([
		[{ ...some, tid_nu_udad: '50' }, 'column tid_nu_opad: the time comes to 90 percent.'],
		[{ tid_oensket_opad: '101' }, 'column tid_oensket_opad: "101" is not a percentage.'],
		[{ tid_oensket_opad: '12,5' }, 'column tid_oensket_opad: "12,5" is not a percentage.'],
		[
			{ udfordring_2: 'trivsl' },
			'column udfordring_2: "trivsl" is not a theme. Did you mean trivsel?'
		],
		[{ udfordring_1: 'samlet' }, 'column udfordring_1: "samlet" is not a theme.']
	])('is refused where it is none: %j', async (cells, words) => {
		expect((await readSelf(cells)).said.join('\n')).toContain(words);
	});

	test('is refused in the row of somebody else', async () => {
		const row = self(some).replace('self', 'employee');

		expect((await readBoth(frame, [columns.join(';'), row])).said[0]).toContain(
			'column tid_nu_opad: employee is not asked this.'
		);
	});

	test('is asked whole, and with the statements about conditions', async () => {
		const without = columns.filter((column) => column !== 'tid_nu_udad');
		const alone = columns.filter((column) => !conditions.includes(column));

		expect((await readBoth(frame, [without.join(';')])).said[0]).toContain(
			'column tid_nu_opad: only 5 of 6 such statements are there. Add tid_nu_udad, or leave out'
		);
		expect((await readBoth(frame, [alone.join(';')])).said[0]).toContain('Add vilkaar_1');
	});

	test('is named where a column nearly is one', async () => {
		expect((await readBoth(frame, ['leader;group;retning_1;tid_nu_opat'])).said[0]).toContain(
			'Did you mean tid_nu_opad?'
		);
	});
});

describe('the order of the rows', () => {
	const frame = ['l1', 'l2', 'l3', 'l4'].flatMap((leader, index) => {
		const cells = {
			...{ leader, leader_name: `Leder ${index}` },
			organisation: index % 2 === 0 ? 'Solbæk Kommune' : 'Aaby Kommune'
		};
		return [frameRow(cells), frameRow({ ...cells, group: 'self', invited: '1' })];
	});
	const answers = ['l1', 'l2', 'l3', 'l4'].flatMap((leader, index) => [
		`${leader};self;${index + 1};5`,
		...Array.from({ length: index + 2 }, (_, person) => `${leader};employee;${person + 1};4`)
	]);
	const columns = 'leader;group;retning_1;drift_1';

	test('means nothing', async () => {
		const usual = await readBoth([heading, ...frame], [columns, ...answers]);
		expect(usual.said).toEqual([]);
		expect(usual.organisations).toHaveLength(2);

		await fc.assert(
			fc.asyncProperty(shuffled(frame), shuffled(answers), async (frameRows, answerRows) => {
				const other = await readBoth([heading, ...frameRows], [columns, ...answerRows]);

				expect(other.said).toEqual([]);
				expect(tellAll(other.organisations)).toEqual(tellAll(usual.organisations));
			}),
			{ numRuns: 50 }
		);
	});

	test('is that in which organisations and leaders come', async () => {
		const { organisations } = await readBoth(
			[heading, ...frame.toReversed()],
			[columns, ...answers]
		);

		expect(organisations.map(({ name }) => name)).toEqual(['Aaby Kommune', 'Solbæk Kommune']);
		expect(
			organisations.map(({ leaders }) => leaders.map(({ leader }) => [leader.key, leader.line]))
		).toEqual([
			[
				['l4', 2],
				['l2', 6]
			],
			[
				['l3', 4],
				['l1', 8]
			]
		]);
	});

	test('is that in which mistakes are told, whenever they are found', async () => {
		const { said } = await readBoth(
			[heading, frameRow({ invited: 'x' }), frameRow({ leader: 'l2', sector: 'region' }), 'l3'],
			[columns, 'l7;employee;6;4', 'l1;employee;4', 'l2x;employee;4;4']
		);

		expect(said.map((words) => /^[a-z.]+, line \d+(?:, column \w+)?/u.exec(words)?.[0])).toEqual([
			...['frame.csv, line 2, column invited', 'frame.csv, line 3, column sector'],
			...['frame.csv, line 4', 'answers.csv, line 2, column leader'],
			...['answers.csv, line 2, column retning_1', 'answers.csv, line 3'],
			'answers.csv, line 4, column leader'
		]);
		expect(said.at(-1)).toContain('Did you mean l2?');
	});

	test('decides which mistakes are told where there are too many', async () => {
		const lines = Array.from({ length: 99 }, () => 'l9;employee;7;4');
		const { said } = await readBoth([heading, ...frame], [columns, ...lines]);

		expect(said.at(-1)).toContain('answers.csv, line 26, column retning_1');
	});
});

function shuffled(lines: readonly string[]): fc.Arbitrary<readonly string[]> {
	return fc.shuffledSubarray([...lines], { minLength: lines.length });
}

/** All that was read, without the lines and without an order. */
function tellAll(organisations: readonly ReadOrganisation[]): readonly string[] {
	return organisations
		.flatMap(({ name, sector, leaders }) =>
			leaders.map(({ leader, rows }) =>
				JSON.stringify({
					...{ name, sector, leader: { ...leader, line: 0 } },
					rows: rows.map(({ group, bytes }) => `${group} ${bytes.join(' ')}`).toSorted()
				})
			)
		)
		.toSorted();
}
