import type { OrganisationRelease } from '#lib/domain/disclosure/organisation/input.ts';
import type { Released } from '#lib/domain/disclosure/released.ts';
import type { Language } from '#lib/domain/language.ts';
import type { PlainItem, Questionnaire } from '#lib/domain/questionnaire/definition.ts';
import { raterGroups } from '#lib/domain/rater-group/groups.ts';
import { commissionGroups } from '#lib/domain/report/organisation/commission.ts';
import type { SinceThen } from '#lib/domain/report/organisation/changes.ts';
import { indexFigures } from '#lib/domain/report/organisation/find.ts';
import { listPartReadings } from '#lib/domain/report/organisation/parts.ts';
import {
	readOrganisation,
	type OrganisationReading
} from '#lib/domain/report/organisation/read.ts';
import { hasFigures, type MeanRow, type ThemeRows } from '#lib/domain/report/organisation/rows.ts';
import { wordDirection } from '#lib/domain/report/reading/change.ts';
import { formatDate, formatNumber } from '#lib/i18n/format.ts';
import { nameMeasures, nameTimeParts } from '#lib/i18n/measure-names.ts';
import { common } from '#lib/i18n/messages/common.ts';
import { imported } from '#lib/i18n/messages/imported.ts';
import { organisation as messages } from '#lib/i18n/messages/organisation.ts';
import { organisationReport } from '#lib/i18n/messages/organisation-report.ts';
import { printed } from '#lib/i18n/messages/printed.ts';
import { versions } from '#lib/i18n/messages/versions.ts';
import type { Block, PrintedDocument } from './document.ts';
import { describeConditions, tabulateGaps } from './organisation-leaders.ts';
import { tabulateParts } from './organisation-parts.ts';
import { plotRows, type NamedRow } from './organisation-plots.ts';

/** What an organisation's report is printed from. */
export interface PrintedOrganisation {
	/** Released, because nothing else may be printed. */
	readonly release: Released<OrganisationRelease>;
	readonly questionnaire: Questionnaire;
	readonly ownStatements: readonly PlainItem[];
	/** How many leaders took part. */
	readonly leaders: number;
	readonly since: SinceThen | undefined;
	readonly sha256: string;
}

/** An organisation's report as a document to print: the figures of the page, in the same order. */
export function describeOrganisationReport(
	given: PrintedOrganisation,
	language: Language
): PrintedDocument {
	const { release, questionnaire } = given;
	const { round } = release;
	const words = organisationReport[language];
	const title = messages[language].title({
		organisation: round.organisationName,
		year: round.closedOn.slice(0, 4)
	});
	const date = formatDate(new Date(round.closedOn), language);
	const reading = readOrganisation(release, questionnaire);

	return {
		...{ language, title, foot: title, page: printed[language].page, of: printed[language].of },
		over: round.imported ? imported[language].text : words.over({ round: round.roundName, date }),
		notShown: common[language].notShown,
		blocks: [
			...introduce(given, reading, language),
			...describeFigures(given, reading, language),
			...describeParts(given, reading, language),
			...describeSince(given, language),
			...describeUse(given, language)
		]
	};
}

function introduce(
	{ leaders }: PrintedOrganisation,
	{ rates }: OrganisationReading,
	language: Language
): readonly Block[] {
	const words = organisationReport[language];
	const intro = messages[language];
	const asked = rates.employee;
	const inWords = (count: number) => formatNumber(count, language);

	return [
		{ kind: 'text', tone: 'lead', text: words.print.intro },
		...(asked?.shown
			? [
					plain(
						intro.coverage({
							leaders: inWords(leaders),
							answered: inWords(asked.n),
							invited: inWords(asked.invited)
						})
					),
					plain(intro.coverageNote)
				]
			: []),
		heading(words.reading.title),
		plain(intro.howMade),
		{
			...{ kind: 'list', ordered: false },
			items: [
				words.reading.scale,
				words.reading.interval,
				words.reading.about,
				`${intro.needs} ${words.reading.withheld}`
			]
		},
		heading(words.answered.title),
		{
			kind: 'table',
			columns: [
				{ text: words.answered.who, end: false },
				{ text: words.answered.answered, mm: 40, end: true }
			],
			rows: raterGroups.flatMap((group) => {
				const rate = rates[group];
				const text = rate?.shown ? rate.text[language] : common[language].notShown;
				return rate ? [[words.groups[group], text]] : [];
			}),
			...{ small: false, upright: false }
		}
	];
}

function describeFigures(
	{ questionnaire, ownStatements }: PrintedOrganisation,
	reading: OrganisationReading,
	language: Language
): readonly Block[] {
	const words = organisationReport[language];
	const name = namerOf(questionnaire, ownStatements, language);
	const statements = (rows: readonly MeanRow[]) =>
		rows.map((row): NamedRow => ({ ...row, label: name(row.id) }));
	const all = ['self', 'employee', 'manager'] as const;
	const section = (
		title: string,
		text: string,
		rows: readonly MeanRow[],
		groups = all as readonly (typeof raterGroups)[number][]
	) =>
		rows.length === 0
			? []
			: [
					heading(title),
					plain(text),
					...plotRows(statements(rows), words.themes.statement, groups, language)
				];

	return [
		...section(words.overall.title, words.overall.text, reading.overall),
		heading(words.themes.title({ themes: reading.themes.length })),
		...plotThemes(reading.themes, name, language),
		...reading.themes.flatMap(({ theme, row, items }) =>
			row.kind === 'theme' && hasFigures(row) && items.length > 0
				? [
						{ kind: 'heading', level: 3, text: name(theme) } as const,
						...plotRows(statements(items), words.themes.statement, all, language)
					]
				: []
		),
		...tabulateGaps(reading, name, language),
		...(reading.peers.some(({ figures }) => figures.peer)
			? section(words.peers.title, words.peers.text, reading.peers, ['self', 'peer'])
			: []),
		...describeConditions(
			reading,
			name,
			(id) => nameTimeParts(questionnaire).get(id)?.[language] ?? id,
			language
		),
		...section(words.work.title, words.work.text, reading.work, ['employee']),
		...section(words.local.title, messages[language].localNote, reading.local, ['employee'])
	];
}

/** Themes that have a value, and apart from them those of which one statement was asked. */
function plotThemes(
	themes: readonly ThemeRows[],
	name: (id: string) => string,
	language: Language
): readonly Block[] {
	const words = organisationReport[language].themes;
	const named = themes
		.filter(({ row }) => hasFigures(row))
		.map(({ theme, row }): NamedRow => ({
			...row,
			label: name(theme),
			...(row.kind === 'item' && { note: name(row.id) })
		}));
	const ofKind = (kind: MeanRow['kind']) => named.filter((row) => row.kind === kind);
	const groups = ['self', 'employee', 'manager'] as const;
	if (named.length === 0) return [plain(words.none)];
	const markers = ofKind('item');

	return [
		...plotRows(ofKind('theme'), words.theme, groups, language),
		...(markers.length > 0 && markers.length < named.length
			? [{ kind: 'heading', level: 3, text: words.markers } as const]
			: []),
		...plotRows(markers, words.theme, groups, language)
	];
}

function describeParts(
	{ release, questionnaire, ownStatements }: PrintedOrganisation,
	{ parts, pool }: OrganisationReading,
	language: Language
): readonly Block[] {
	const figures = indexFigures(release);
	const words = organisationReport[language].pool;
	const units = listPartReadings(release, figures, questionnaire, 'unit');
	const name = namerOf(questionnaire, ownStatements, language);

	return [
		...(parts.level.length + parts.field.length + units.length === 0
			? []
			: [
					heading(organisationReport[language].parts.title),
					plain(organisationReport[language].parts.text)
				]),
		...tabulateParts(parts.level, figures, questionnaire, 'level', language),
		...tabulateParts(parts.field, figures, questionnaire, 'field', language),
		...tabulateParts(units, figures, questionnaire, 'unit', language),
		heading(words.title),
		plain(`${words.text} ${messages[language].smallTeams}`),
		...(pool.length === 0 ? [plain(words.none)] : plotThemes(pool, name, language))
	];
}

function describeSince(
	{ since, questionnaire, ownStatements }: PrintedOrganisation,
	language: Language
): readonly Block[] {
	if (!since) return [];
	const words = organisationReport[language].since;
	const name = namerOf(questionnaire, ownStatements, language);
	const certain = since.changes
		.filter(({ direction }) => direction !== 'same')
		.map(({ id, direction, now, earlier }) =>
			words.certain({
				...{ name: name(id), direction: wordDirection(direction)[language] },
				...{ now: now[language], earlier: earlier[language] }
			})
		);
	const date = formatDate(new Date(since.closedOn), language);
	const leaders = formatNumber(since.leaders, language);

	return [
		heading(words.title),
		plain(words.before({ round: since.roundName, date, leaders })),
		...(since.isPartly ? [plain(versions[language].organisation)] : []),
		plain(words.text),
		...(certain.length === 0
			? [plain(words.nothing)]
			: [{ kind: 'list', ordered: false, items: certain } as const]),
		{
			kind: 'table',
			columns: [
				{ text: words.what, end: false },
				{ text: words.then, mm: 26, end: true },
				{ text: words.now, mm: 26, end: true },
				{ text: words.change, mm: 42, end: true }
			],
			rows: since.changes.map(({ id, direction, now, earlier }) => [
				name(id),
				earlier[language],
				now[language],
				wordDirection(direction)[language]
			]),
			...{ small: false, upright: false }
		}
	];
}

function describeUse(
	{ questionnaire, ownStatements, sha256 }: PrintedOrganisation,
	language: Language
): readonly Block[] {
	const words = organisationReport[language];
	const use = messages[language];
	const name = namerOf(questionnaire, ownStatements, language);

	return [
		heading(words.commission.title),
		plain(words.commission.text),
		{
			kind: 'table',
			columns: [
				{ text: words.commission.group, mm: 60, end: false },
				{ text: words.commission.themes, end: false }
			],
			rows: commissionGroups.map((group) => [
				group.name[language],
				[...group.themes, ...group.conditions].map(name).join('. ') || words.commission.none
			]),
			...{ small: false, upright: false }
		},
		{ kind: 'text', tone: 'soft', text: words.commission.source },
		heading(words.print.useTitle),
		{ kind: 'list', ordered: true, items: [use.use1, use.use2, use.use3, use.use4, use.use5] },
		{ kind: 'notice', title: words.supportTitle, text: use.support },
		{
			...{ kind: 'text', tone: 'soft' },
			text: `${words.frozen.title}. ${words.frozen.fingerprint} ${sha256}`
		}
	];
}

function heading(text: string): Block {
	return { kind: 'heading', level: 2, text };
}

function plain(text: string): Block {
	return { kind: 'text', tone: 'plain', text };
}

/** Names without the full stop that statements end with. */
function namerOf(
	questionnaire: Questionnaire,
	own: readonly PlainItem[],
	language: Language
): (id: string) => string {
	const names = nameMeasures(questionnaire, own);

	return (id) => names.get(id)?.[language].replace(/\.$/u, '') ?? id;
}
