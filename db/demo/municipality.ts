import { chanceFrom, type Chance } from './chance.ts';
import { staffMunicipality, type Post, type StaffedPost } from './municipality-staff.ts';

/** The two files that a coordinator has from the payroll, with all that is usually wrong in them. */
export interface MunicipalityFiles {
	/** 1,500 leaders with their units, in Windows-1252. */
	readonly leaders: Uint8Array;
	/** 18,000 lines of raters, in UTF-8 with a mark. */
	readonly raters: Uint8Array;
}

export const municipality = {
	name: 'Åsby Kommune',
	sector: 'kommune',
	mail: 'aasby.example',
	leaders: 1500,
	raterLines: 18_000
} as const;

/** The files of the invented municipality; the same seed writes the same files. */
export function writeMunicipality(seed: number): MunicipalityFiles {
	const posts = staffMunicipality(seed);
	const chance = chanceFrom(seed, 'files');

	return {
		leaders: asWindows1252(writeLeaders(posts, chance)),
		raters: new TextEncoder().encode(`\ufeff${writeRaters(posts, chance)}`)
	};
}

const leaderHeadings = [
	...['Medarbejdernr', 'Leder', 'E-mail', 'Enhedsnr', 'Enhed', 'Overordnet enhed'],
	...['Niveau', 'Område', 'Region', 'Nærmeste leder', 'Tiltrådt', 'Fungerende']
];

function writeLeaders(posts: readonly StaffedPost[], chance: Chance): string {
	const lines = posts.map(({ post }, index) => writeLeader(post, chance, index === 411));
	/* One leader was moved and stands there with the old unit too; somebody left an empty line. */
	const moved = posts[500]?.post;
	const twice = moved
		? [writeLeader({ ...moved, unitName: `${moved.unitName} (gl.)` }, chance)]
		: [];
	const body = [...lines.slice(0, 900), ';;;;;;;;;;;', ...lines.slice(900), ...twice];

	return [leaderHeadings.join(';'), ...body, ''].join('\r\n');
}

/** One of them has a code that nobody knows. */
function writeLeader(post: Post, chance: Chance, isWrong = false): string {
	const { key, name, email, unitKey, unitName, parentKey, level, field, startedOn } = post;
	const mail = chance.happens(0.05) ? email.toUpperCase() : email;
	const date = chance.happens(0.5) ? danishDate(startedOn) : startedOn;
	const cells = [
		key,
		chance.happens(0.03) ? ` ${name}  ` : name,
		chance.happens(0.02) ? `${mail} ` : mail,
		...[unitKey, unitName, parentKey],
		level[chance.below(level.length)] ?? '',
		isWrong ? 'Dagtilbudd' : (field[chance.below(field.length)] ?? ''),
		'Region Nordjylland',
		/* The payroll does not always know whom somebody reports to. */
		chance.happens(0.01) ? '' : post.managerKey,
		date,
		post.isActing ? (chance.some(['Ja', 'ja', 'x', 'JA'], 1)[0] ?? 'Ja') : ''
	];

	return cells.map(quoteWhereNeeded).join(';');
}

const groups = {
	employee: ['Medarbejder', 'medarbejder', 'MEDARBEJDER', 'Medarbejder '],
	manager: ['Nærmeste leder', 'nærmeste leder'],
	peer: ['Lederkollega', 'lederkollega']
} as const;

interface RaterLine {
	readonly leader: string;
	readonly group: keyof typeof groups;
	readonly mail: string;
	readonly name: string;
	readonly language: string;
}

function writeRaters(posts: readonly StaffedPost[], chance: Chance): string {
	const lines = posts.flatMap(listRaters);
	const wanted = municipality.raterLines - mistakes;
	if (lines.length < wanted) throw new Error('the municipality has too few people');
	const kept = keepSome(lines, wanted);
	const written = [...kept, ...listMistakes(kept, posts)].map((line) => writeRater(line, chance));

	return ['Leder;Gruppe;Mail;Navn;Sprog', ...written, ''].join('\r\n');
}

function listRaters({ post, employees, peers, manager }: StaffedPost): readonly RaterLine[] {
	const line = (group: RaterLine['group'], mail: string, name = '', language = ''): RaterLine => ({
		...{ leader: post.key, group, mail, name, language }
	});

	return [
		...employees.map(({ email, name, hasMail, language }) =>
			hasMail ? line('employee', email, '', language) : line('employee', '', name)
		),
		...(manager === undefined ? [] : [line('manager', manager)]),
		...peers.map((mail) => line('peer', mail))
	];
}

/** Leaves out employees of the largest teams, so that the file has as many lines as it should. */
function keepSome(lines: readonly RaterLine[], wanted: number): readonly RaterLine[] {
	const seen = new Map<string, number>();
	const ranked = lines.map((line, index) => {
		const rank = (seen.get(line.leader) ?? 0) + 1;
		seen.set(line.leader, rank);
		return { index, rank: line.group === 'employee' ? rank : 0 };
	});
	const dropped = new Set(
		ranked
			.sort((one, other) => other.rank - one.rank || one.index - other.index)
			.slice(0, lines.length - wanted)
			.map(({ index }) => index)
	);

	return lines.filter((_, index) => !dropped.has(index));
}

const mistakes = 34;

/** Lines that are there twice, or that nobody could use as they stand. */
function listMistakes(
	lines: readonly RaterLine[],
	posts: readonly StaffedPost[]
): readonly RaterLine[] {
	const employees = lines.filter(({ group, mail }) => group === 'employee' && mail !== '');
	const at = (index: number): RaterLine =>
		employees[index] ?? { leader: '', group: 'employee', mail: '', name: '', language: '' };
	const postAt = (index: number) => posts[index]?.post;
	const wrong: readonly RaterLine[] = [
		...Array.from({ length: 20 }, (_, index) => at(index * 700 + 3)),
		{ ...at(50), mail: 'anne.holm@aasby,example' },
		{ ...at(90), mail: 'Peter Sand' },
		{ ...at(130), mail: 'lise@@aasby.example' },
		{ ...at(200), leader: '91417' },
		{ ...at(240), leader: 'ikke ansat' },
		{ ...at(300), mail: postAt(20)?.email ?? '', leader: postAt(20)?.key ?? '' },
		{ ...at(301), mail: postAt(21)?.email ?? '', leader: postAt(21)?.key ?? '' },
		/* Two who are asked both as employees and as fellow leaders about the same leader. */
		{ ...at(400), group: 'peer' },
		{ ...at(900), group: 'peer' },
		/* Two leaders with a second manager. */
		{ ...at(1500), leader: postAt(60)?.key ?? '', group: 'manager' },
		{ ...at(1600), leader: postAt(61)?.key ?? '', group: 'manager' },
		...[at(1700), at(1800), at(1900)]
	];
	if (wrong.length !== mistakes) throw new Error('the mistakes are counted wrongly');

	return wrong;
}

function writeRater({ leader, group, mail, name, language }: RaterLine, chance: Chance): string {
	const words = groups[group];
	const cells = [
		/* A spreadsheet takes the zeros in front of a number for nothing. */
		chance.happens(0.2) ? leader.replace(/^0+/u, '') : leader,
		words[chance.below(words.length)] ?? '',
		chance.happens(0.03) ? ` ${mail.toUpperCase()}` : mail,
		...[name, language]
	];

	return cells.map(quoteWhereNeeded).join(';');
}

function quoteWhereNeeded(cell: string): string {
	return /[;"]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** 2021-08-01 as 1.8.2021. */
function danishDate(day: string): string {
	const [year = '', month = '', date = ''] = day.split('-');

	return `${Number(date)}.${Number(month)}.${year}`;
}

/** Danish has no letter whose number in Windows-1252 is not the one it has in Unicode. */
function asWindows1252(text: string): Uint8Array {
	return Uint8Array.from(text, (letter) => letter.codePointAt(0) ?? 0);
}
