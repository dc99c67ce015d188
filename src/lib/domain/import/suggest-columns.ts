import type { Item, Questionnaire } from '../questionnaire/definition.ts';
import type { Look, SeenColumn } from './look.ts';

/**
 * The columns that hold the answers to our statements, by the statements' ids. A column is known by a
 * code like ours, however another system writes it, or by the statement's own words.
 */
export function suggestItems(
	{ columns }: Look,
	texts: Readonly<Record<string, string>>,
	questionnaire: Questionnaire
): Readonly<Record<string, string>> {
	const names = nameItems(questionnaire);
	const found: Record<string, string> = {};

	for (const { name } of columns) {
		const id = [...listNames(name), ...listNames(texts[name] ?? '')]
			.map((each) => names.get(each))
			.find((each) => each !== undefined && !Object.hasOwn(found, each));
		if (id !== undefined) found[id] = name;
	}

	return found;
}

/** The column that holds leaders' keys: at least half of what stands there is one. */
export function suggestLeader({ columns }: Look): string | undefined {
	const most = columns.reduce<SeenColumn | undefined>(
		(best, column) => (column.leaders > (best?.leaders ?? 0) ? column : best),
		undefined
	);
	if (most && most.leaders * 2 >= most.filled) return most.name;

	return columns.find(({ name }) => leaderNames.includes(bare(name)))?.name;
}

/** The column that tells who has finished: LimeSurvey's day of sending, SurveyXact's mark. */
export function suggestSent({ columns }: Look): string | undefined {
	return columns.find(({ name }) => sentNames.includes(bare(name)))?.name;
}

const leaderNames = [
	'leader',
	'leder',
	'ledernr',
	'ledernummer',
	'lederid',
	'leaderid',
	'leaderkey'
];

/** The fourth of SurveyXact's five marks is »completed«; its name can be given in short. */
const sentNames = ['submitdate', 'datesubmitted', 'datoindsendt', 'statoverall4', 'stato4'];

/** Every statement under its code and under its words in each role and language. */
function nameItems(questionnaire: Questionnaire): ReadonlyMap<string, string> {
	const { themes, peerModule, leaderContext, employeeOutcomes } = questionnaire;
	const names = new Map<string, string>();
	for (const item of [
		...themes.flatMap(({ items }): readonly NamedItem[] => items),
		...peerModule.items,
		...leaderContext.items,
		...employeeOutcomes.items
	]) {
		for (const name of [item.id, ...listWords(item)]) names.set(bare(name), item.id);
	}

	return names;
}

type NamedItem = Pick<Item, 'id'>;

/** A statement's words, wherever the questionnaire keeps them: by role, or the same for all. */
function listWords(item: NamedItem): readonly string[] {
	return Object.values(item).flatMap((value: unknown) =>
		typeof value === 'object' && value !== null && 'da' in value && 'en' in value
			? [String(value.da), String(value.en)]
			: []
	);
}

/**
 * What a heading may be called by: all of it; a subquestion in brackets or behind a line (LimeSurvey
 * writes »retning[SQ001]«, SurveyXact »… - statement«); and a code before the words.
 */
function listNames(heading: string): readonly string[] {
	const inside = /\[([^[\]]+)\]\s*$/u.exec(heading)?.[1] ?? '';
	const behind = / - (.+)$/u.exec(heading)?.[1] ?? '';
	const before = /^([\w[\]]+)\. /u.exec(heading)?.[1] ?? '';
	const names = [heading, inside, behind, before].flatMap((name) => [
		bare(name),
		bare(name.replace(/[[_]?SQ0*(\d+)\]?$/u, '$1'))
	]);

	return names.filter((name) => name !== '');
}

/** »retning_1«, »Retning1« and »retning[1]« are the same name. */
export function bare(text: string): string {
	return text
		.normalize('NFC')
		.toLowerCase()
		.replaceAll(/[^\p{L}\p{N}]/gu, '');
}
