import { teamRules } from '#lib/domain/disclosure/bounds.ts';
import type { EvaluationHeader } from '#lib/domain/disclosure/leader-report.ts';
import type { Language } from '#lib/domain/language.ts';
import type { Questionnaire } from '#lib/domain/questionnaire/definition.ts';
import type { RaterGroup } from '#lib/domain/rater-group/groups.ts';
import type { ReportReading } from '#lib/domain/report/read.ts';
import { findReadingNeeds } from '#lib/domain/report/reading-guide.ts';
import { describeBasis, describeSureness } from '#lib/domain/report/reading/sureness.ts';
import { describeAudience } from '#lib/i18n/audience.ts';
import { formatDate } from '#lib/i18n/format.ts';
import { imported } from '#lib/i18n/messages/imported.ts';
import { leftOut } from '#lib/i18n/messages/left-out.ts';
import { reading as messages } from '#lib/i18n/messages/reading.ts';
import { report } from '#lib/i18n/messages/report.ts';
import { listMarks } from '#lib/i18n/reading-guide.ts';
import { sayWhoAnswered } from '#lib/i18n/report-sentences.ts';
import { describeStatements } from '#lib/i18n/statements-source.ts';
import { heading, plain, soft, subheading, together } from '../blocks.ts';
import type { Block } from '../document.ts';

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
	return [{ kind: 'answered', rows: sayWhoAnswered(groups, without, language) }];
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
	questionnaire: Questionnaire,
	language: Language
): readonly Block[] {
	const words = messages[language].bear;
	const { employee } = groups;
	const isReckoned = employee && employee.uncertainty.sureness !== 'all';

	return [
		heading(words.title),
		plain(words.text),
		...(employee ? [plain(describeSureness(employee)[language])] : []),
		plain(describeStatements(questionnaire, language)),
		...(isReckoned ? [subheading(words.how), soft(describeBasis(reference)[language])] : [])
	];
}

/** How the marks are read. */
export function describeReading(reading: ReportReading, language: Language): readonly Block[] {
	const words = messages[language].guide;
	const { hasGaps } = findReadingNeeds(reading);

	return [
		heading(words.title),
		{ kind: 'key', rows: listMarks(reading, language) },
		...(hasGaps ? [soft(words.notShown)] : [])
	];
}

export function askBefore(language: Language): readonly Block[] {
	const { title, text, questions, calm } = messages[language].before;

	return together([heading(title), plain(text), { kind: 'writing', questions }, soft(calm)]);
}

function notice(title: string, texts: readonly string[]): Block {
	return { kind: 'notice', title, text: texts.filter(Boolean).join(' ') };
}
