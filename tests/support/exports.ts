import { readExample, type ExampleRow } from './example-files.ts';

/**
 * The answers of the example about one organisation's leaders, as other systems would export them. Two
 * who did not finish stand among them.
 */
export interface ExportedFile {
	readonly field: 'leaders' | 'answers' | 'names';
	readonly name: string;
	readonly bytes: Uint8Array;
}

const solbaek = (row: ExampleRow) => row.leader.startsWith('s-');

/** The sheet of leaders, made of the example's frame. */
export function writeSheet(frame: string): ExportedFile {
	const rows = frame
		.trim()
		.split(/\r?\n/u)
		.slice(1)
		.map((line) => line.split(';'))
		.filter(([organisation]) => organisation === 'Solbæk Kommune');
	const leaders = Map.groupBy(rows, (cells) => cells[3] ?? '');
	const groups = ['self', 'employee', 'manager', 'peer'];
	const lines = [...leaders.values()].map((own) => {
		const [, , unit, key, name, level, field, region] = own[0] ?? [];
		const invited = groups.map((group) => own.find((cells) => cells[8] === group)?.[9] ?? '');
		return [key, name, unit, level, field, region, ...invited].join(';');
	});
	const heading =
		'Nummer;Leder;Enhed;Niveau;Område;Region;Inviteret selv;Inviterede medarbejdere;Inviteret nærmeste leder;Inviterede lederkolleger';
	const text = [heading, ...lines].join('\r\n');

	return { field: 'leaders', name: 'ledere.csv', bytes: new TextEncoder().encode(text) };
}

function listItems(rows: readonly ExampleRow[]): readonly string[] {
	return [...new Set(rows.flatMap(({ items }) => Object.keys(items)))];
}

/** LimeSurvey: a mark, every cell quoted, commas, codes of answers, and an empty line at the end. */
export function writeLimeSurvey(path: string): readonly ExportedFile[] {
	const rows = readExample(path).filter(solbaek);
	const ids = listItems(rows);
	const names = { self: 'Lederen selv', employee: 'Medarbejder', manager: 'Nærmeste leder' };
	const line = (cells: readonly string[]) =>
		`${cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')}\r\n`;
	const heading = [
		...['id', 'submitdate', 'lastpage', 'startlanguage', 'token', 'attribute_1', 'attribute_2'],
		...ids.map((id) => id.replace(/_(\d+)$/u, '[SQ00$1]')),
		'interviewtime'
	];
	const lines = [rows[0], ...rows, rows.at(-1)].flatMap((row, index, all) => {
		if (!row) return [];
		const isUnsent = index === 0 || index === all.length - 1;
		const group = names[row.group as keyof typeof names];
		const answers = ids.map((id) => {
			const answer = row.items[id];
			return answer === undefined ? '' : answer === 'ved_ikke' ? 'VI' : `AO0${answer}`;
		});
		const sent = isUnsent ? '' : '2025-10-09 12:00:00';
		return [line([String(index), sent, '4', 'da', 'tok', row.leader, group, ...answers, '61.5'])];
	});
	const text = `\ufeff${line(heading)}${lines.join('')}\r\n`;

	return [{ field: 'answers', name: 'results.csv', bytes: new TextEncoder().encode(text) }];
}

const marks = ['statoverall_1', 'statoverall_2', 'statoverall_3', 'statoverall_4', 'statoverall_5'];

/**
 * SurveyXact: a file for the employees and one for the others, in Windows-1252 and in UTF-16, where 1
 * is the answer that agrees most; the names of codes, and an empty column at the end of the headings.
 */
export function writeSurveyXact(path: string): readonly ExportedFile[] {
	const rows = readExample(path).filter(solbaek);
	const ids = listItems(rows);
	const roles = { self: '1', employee: '2', manager: '3' };
	const write = (some: readonly ExampleRow[], separator: string) => {
		const [first] = some;
		const line = (row: ExampleRow, isDone: boolean) =>
			[
				...[row.leader, roles[row.group as keyof typeof roles]],
				...ids.map((id) => {
					const answer = row.items[id];
					return answer === undefined ? '' : answer === 'ved_ikke' ? '6' : String(6 - answer);
				}),
				...(isDone ? ['0', '0', '0', '1', '0'] : ['0', '0', '1', '0', '0'])
			].join(separator);
		const heading = ['ledernr', 'rolle', ...ids.map((_, index) => `s_${index}`), ...marks, ''];

		return [
			heading.join(separator),
			...(first ? [line(first, false)] : []),
			...some.map((row) => line(row, true))
		].join('\n');
	};
	const scale = [
		'Helt enig',
		'Enig',
		'Hverken enig eller uenig',
		'Uenig',
		'Helt uenig',
		'Ved ikke'
	];
	const labels = [
		...['1;Lederen selv', '2;Medarbejder', '3;Nærmeste leder'].map((text) => `rolle;${text}`),
		...ids.flatMap((_, index) => scale.map((name, at) => `s_${index};${at + 1};${name}`))
	].join('\n');
	const structure = [
		'questionName;variableName;questionType;subType;questionText;choiceValue;choiceText',
		...ids.map((id, index) => `s_${index};s_${index};Closed;Single;${id};;`)
	].join('\n');
	const employees = rows.filter(({ group }) => group === 'employee');
	const others = rows.filter(({ group }) => group !== 'employee');

	return [
		{ field: 'answers', name: 'ansatte.csv', bytes: latin1(write(employees, ';')) },
		{ field: 'answers', name: 'ledere.csv', bytes: utf16(write(others, '\t')) },
		{ field: 'names', name: 'labels.csv', bytes: latin1(labels) },
		{ field: 'names', name: 'structure.csv', bytes: latin1(structure) }
	];
}

function latin1(text: string): Uint8Array {
	return Uint8Array.from(Buffer.from(text, 'latin1'));
}

function utf16(text: string): Uint8Array {
	return Uint8Array.from(Buffer.from(`\ufeff${text}`, 'utf16le'));
}
