import type { Questionnaire } from '../questionnaire/definition.ts';
import type { RaterGroup } from '../rater-group/groups.ts';
import type { Look } from './look.ts';
import type { AnswerCode, GroupMapping } from './mapping.ts';
import { fold } from './nearest.ts';
import { bare } from './suggest-columns.ts';

/** What the answers of some columns are called, and what each means where that is plain. */
export function suggestAnswers(
	{ columns }: Look,
	items: Readonly<Record<string, string>>,
	questionnaire: Questionnaire
): readonly { readonly text: string; readonly meant: AnswerCode | undefined }[] {
	const wanted = new Set(Object.values(items));
	const texts = columns
		.filter(({ name }) => wanted.has(name))
		.flatMap(({ values }) => values ?? []);
	const known = nameAnswers(questionnaire);

	return [...new Map(texts.map((text) => [fold(text), text])).values()].map((text) => ({
		...{ text, meant: known.get(bare(text)) ?? readPoint(text) }
	}));
}

/** The column that says who answered, and what its texts mean; undefined where none is plain. */
export function suggestGroup({
	columns
}: Look): Extract<GroupMapping, { column: string }> | undefined {
	const candidates = columns.filter(({ values }) => values !== undefined && values.length > 0);
	const readable = candidates.filter(({ values }) =>
		values?.every((text) => findGroup(text) !== undefined)
	);
	const [column] = [
		...readable.filter(({ name }) => groupColumns.includes(bare(name))),
		...readable,
		...candidates.filter(({ name }) => groupColumns.includes(bare(name)))
	];

	return column && { column: column.name, values: readGroups(column.values ?? []) };
}

/** What the texts of a column mean as groups, where that is plain. */
export function readGroups(texts: readonly string[]): Readonly<Record<string, RaterGroup>> {
	return Object.fromEntries(
		texts.flatMap((text) => {
			const group = findGroup(text);
			return group === undefined ? [] : [[fold(text), group]];
		})
	);
}

const groupColumns = [
	'group',
	'gruppe',
	'rolle',
	'role',
	'relation',
	'respondenttype',
	'svargruppe'
];

const groupNames: Readonly<Record<RaterGroup, readonly string[]>> = {
	self: [
		...['self', 'selv', 'lederenselv', 'lederselv', 'selvevaluering', 'leder', 'lederen'],
		'leader'
	],
	employee: [
		...['employee', 'employees', 'medarbejder', 'medarbejdere', 'medarbejderen', 'ansat'],
		...['underordnet', 'underordnetleder', 'medarbejderellerunderordnetleder', 'subordinate']
	],
	manager: [
		...['manager', 'nærmesteleder', 'lederensnærmesteleder', 'chef', 'overordnet'],
		...['lederensleder', 'egenleder', 'overordnetleder']
	],
	peer: ['peer', 'peers', 'lederkollega', 'lederkolleger', 'kollega', 'sideordnet', 'fellowleader']
};

function findGroup(text: string): RaterGroup | undefined {
	const wanted = bare(text);

	return (Object.keys(groupNames) as readonly RaterGroup[]).find((group) =>
		groupNames[group].includes(wanted)
	);
}

/** The scale's own names, and others by which people mean the same. */
function nameAnswers({ scale }: Questionnaire): ReadonlyMap<string, AnswerCode> {
	const own = scale.points.flatMap(({ value, label }) =>
		[label.da, label.en].map((text): [string, AnswerCode] => [bare(text), `${value}` as AnswerCode])
	);
	const { da, en } = scale.nonSubstantive.label;

	return new Map<string, AnswerCode>([
		...own,
		...[da, en, 'ved ikke', 'ved_ikke', 'ikke relevant', "don't know", 'not relevant'].map(
			(text): [string, AnswerCode] => [bare(text), 'ved_ikke']
		),
		...(['delvist enig', 'overvejende enig', 'partly agree'] as const).map(
			(text): [string, AnswerCode] => [bare(text), '4']
		),
		...(['hverken eller', 'hverken/eller', 'neither nor'] as const).map(
			(text): [string, AnswerCode] => [bare(text), '3']
		),
		...(['delvist uenig', 'overvejende uenig', 'partly disagree'] as const).map(
			(text): [string, AnswerCode] => [bare(text), '2']
		)
	]);
}

/** »4«, and LimeSurvey's usual codes »A4« and »AO04«. */
function readPoint(text: string): AnswerCode | undefined {
	return /^(?:A|AO0)?([1-5])$/u.exec(text.trim())?.[1] as AnswerCode | undefined;
}
