import { endBounds, leastAnswers, teamRules } from '#lib/domain/disclosure/bounds.ts';
import type { Figure } from '#lib/domain/disclosure/figure.ts';
import type { EvaluationHeader } from '#lib/domain/disclosure/leader-report.ts';
import { wordMean } from '#lib/domain/disclosure/wording.ts';
import type { Language } from '#lib/domain/language.ts';
import { raterGroups, type RaterGroup } from '#lib/domain/rater-group/groups.ts';
import { readDisplayed } from '#lib/domain/report/displayed.ts';
import type { GroupReading, ReportReading } from '#lib/domain/report/read.ts';
import { describeBasis, describeSureness } from '#lib/domain/report/reading/sureness.ts';
import { describeAudience } from '#lib/i18n/audience.ts';
import { formatDate } from '#lib/i18n/format.ts';
import { imported } from '#lib/i18n/messages/imported.ts';
import { leftOut } from '#lib/i18n/messages/left-out.ts';
import { reading as messages } from '#lib/i18n/messages/reading.ts';
import { report } from '#lib/i18n/messages/report.ts';
import { heading, plain, soft, subheading, together } from '../blocks.ts';
import type { Block, KeyBlock, PrintedFigure } from '../document.ts';

/** Where and when: the line above the title. */
export function nameRound(evaluation: EvaluationHeader, language: Language): string {
	const { unit, organisation, closedOn } = evaluation;
	if (evaluation.imported) {
		const place = [unit, organisation].filter(Boolean).join(', ');
		return imported[language].year({ place, year: closedOn.slice(0, 4) });
	}
	const date = formatDate(new Date(closedOn), language);

	return report[language].closed({ unit, organisation, date });
}

/** What the report leaves out on purpose, and whether somebody has held its answers. */
export function noteWhatIsMissing(
	evaluation: EvaluationHeader,
	language: Language
): readonly Block[] {
	const words = leftOut[language];
	const { title, text, readers } = imported[language];
	const pulse = [
		words.pulse.text({ from: teamRules.pulseFrom }),
		evaluation.imported ? '' : words.pulse.told
	];
	const notices: readonly (Block | undefined)[] = [
		evaluation.imported && notice(title, [text, readers(evaluation)]),
		evaluation.pulse && notice(words.pulse.title, pulse),
		evaluation.managers && notice(words.managers.title, [words.managers.text])
	];

	return notices.filter((block) => block !== undefined);
}

/** `without` is a group of which nothing is shown, so that it has no mark. */
export function listAnswered(
	groups: ReportReading['groups'],
	language: Language,
	without?: RaterGroup
): readonly Block[] {
	const rows = raterGroups.flatMap((group) => {
		const count = groups[group];
		return count && group !== without ? [{ group, text: wordCount(group, count, language) }] : [];
	});

	return [{ kind: 'answered', rows }];
}

export function describePurpose(
	evaluation: EvaluationHeader,
	language: Language
): readonly Block[] {
	const words = messages[language].purpose;
	const { scope, readers } = evaluation.audience;
	const named = { scope, readers: readers.map((name) => ({ name })) };
	const audience = describeAudience(named, evaluation.leaderName, language);

	return [
		heading(words.title),
		plain(words.text),
		...(evaluation.imported ? [] : [plain(words.audience({ audience }))])
	];
}

/** What the figures can say and what they cannot, and how sure they are. */
export function describeBearing(
	{ groups, reference }: ReportReading,
	language: Language
): readonly Block[] {
	const words = messages[language].bear;
	const { employee } = groups;
	const isReckoned = employee && employee.uncertainty.sureness !== 'all';

	return [
		heading(words.title),
		plain(words.text),
		...(employee ? [plain(describeSureness(employee)[language])] : []),
		plain(words.notValidated),
		...(isReckoned ? [subheading(words.how), soft(describeBasis(reference)[language])] : [])
	];
}

/** How the marks are read. */
export function describeReading(reading: ReportReading, language: Language): readonly Block[] {
	const words = messages[language].guide;
	const hasGaps = listFigures(reading).some(({ shown }) => !shown);

	return [
		heading(words.title),
		drawKey(reading, language),
		...(hasGaps ? [soft(words.notShown)] : [])
	];
}

export function askBefore(language: Language): readonly Block[] {
	const { title, text, questions, calm } = messages[language].before;

	return together([heading(title), plain(text), { kind: 'writing', questions }, soft(calm)]);
}

/** Each mark with what it stands for, of those that the report has. */
function drawKey(reading: ReportReading, language: Language): KeyBlock {
	const words = messages[language].guide;
	const { groups, hasPeerFigures } = reading;
	const { employee } = groups;
	const hasBands = listFigures(reading).some((figure) => readDisplayed(figure)?.kind === 'band');
	const rows = [
		groups.self?.answered ? { ...words.self, figure: valueOf('self') } : undefined,
		employee && {
			name: words.employee.name,
			text: textOf(employee, language),
			figure: valueOf('employee', employee.uncertainty.halfWidth)
		},
		groups.manager?.answered ? { ...words.manager, figure: valueOf('manager') } : undefined,
		hasPeerFigures ? { ...words.peer, figure: valueOf('peer') } : undefined,
		hasBands && employee ? bandOf(employee, language) : undefined
	];

	return { kind: 'key', rows: rows.filter((row) => row !== undefined) };
}

/** Every figure of an anonymous group on the scale. */
function listFigures({ overall, themes, peers }: ReportReading): readonly Figure[] {
	const rows = [...overall, ...peers, ...themes.flatMap(({ row, items }) => [row, ...items])];

	return rows.flatMap(({ figures: { employee, peer } }) =>
		[employee, peer].filter((figure) => figure !== undefined)
	);
}

function textOf(employee: GroupReading, language: Language): string {
	const { text, interval } = messages[language].guide.employee;

	return employee.uncertainty.sureness === 'all' ? text : `${text} ${interval(employee)}`;
}

function valueOf(group: RaterGroup, halfWidth = 0): PrintedFigure {
	const interval = halfWidth > 0 ? { interval: { low: 2.2, high: 3.8 } } : {};

	return { group, shown: true, kind: 'value', low: 3, high: 3, text: '', ...interval };
}

function bandOf({ answered }: GroupReading, language: Language): KeyBlock['rows'][number] {
	const { name, text } = messages[language].guide.band;
	const { high } = endBounds(leastAnswers(answered));
	const band = wordMean({ kind: 'band', low: high, high: 50 })?.text[language] ?? '';

	return {
		...{ name, text: text({ band }) },
		figure: { group: 'employee', shown: true, kind: 'band', low: 3.4, high: 5, text: '' }
	};
}

function wordCount(group: RaterGroup, count: GroupReading, language: Language): string {
	const words = report[language].counts;

	switch (group) {
		case 'self':
			return count.answered > 0 ? words.self : words.selfNot;
		case 'manager':
			return count.answered > 0 ? words.manager : words.managerNot;
		case 'employee':
			return words.employee(count);
		case 'peer':
			return words.peer(count);
	}
}

function notice(title: string, texts: readonly string[]): Block {
	return { kind: 'notice', title, text: texts.filter(Boolean).join(' ') };
}
