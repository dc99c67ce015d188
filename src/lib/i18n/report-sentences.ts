import type { Bilingual, Language } from '#lib/domain/language.ts';
import type { Questionnaire } from '#lib/domain/questionnaire/definition.ts';
import { raterGroups, type RaterGroup } from '#lib/domain/rater-group/groups.ts';
import type { ChangeReading } from '#lib/domain/report/changes.ts';
import type { GroupReading, ReportReading, ThemeReading } from '#lib/domain/report/read.ts';
import { describeAgreement } from '#lib/domain/report/reading/agreement.ts';
import { describeGap } from '#lib/domain/report/reading/gap.ts';
import { describeTimeShift, timeIsAsWished } from '#lib/domain/report/reading/time.ts';
import { describeManagerView } from '#lib/domain/report/reading/views.ts';
import { findTimeShift } from '#lib/domain/report/time-shift.ts';
import { formatDate } from './format.ts';
import { report } from './messages/report.ts';
import { quoted } from './quoted.ts';
import { requireTheme, statementOf } from './report-names.ts';

/** What a leader's report says on the page and on paper alike. */

/** Who answered, group by group; `without` is a group of which nothing is shown, so that it has no mark. */
export function sayWhoAnswered(
	groups: ReportReading['groups'],
	without: RaterGroup | undefined,
	language: Language
): readonly { readonly group: RaterGroup; readonly text: string }[] {
	return raterGroups.flatMap((group) => {
		const count = groups[group];

		return count && group !== without ? [{ group, text: wordCount(group, count, language) }] : [];
	});
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

/** How the others see a theme beside the leader; empty where there is nothing to lay beside each other. */
export function sayWhatIsSeen(
	{ row, gap, agreement }: Pick<ThemeReading, 'row' | 'gap' | 'agreement'>,
	language: Language
): string {
	return [
		gap && describeGap(gap),
		describeManagerView(row),
		agreement && describeAgreement(agreement)
	]
		.flatMap((sentence) => sentence?.[language] ?? [])
		.join(' ');
}

/** Where the leader would rather spend time; where that is not known, what the picture shows. */
export function sayTimeShift(
	parts: ReportReading['timeSplit'],
	questionnaire: Questionnaire,
	language: Language
): string {
	const shift = findTimeShift(parts);
	const nameOf = (id: string) => namePart(id, questionnaire);
	if (shift) return describeTimeShift(nameOf(shift.more), nameOf(shift.less))[language];
	const areAllKnown = parts.every(({ wished }) => wished?.shown);

	return areAllKnown ? timeIsAsWished[language] : report[language].time.caption;
}

/** What a part of the leader's time is called. */
export function namePart(id: string, { leaderContext }: Questionnaire): Bilingual {
	const part = leaderContext.timeSplit.parts.find(({ code }) => code === id);

	return part?.label ?? { da: id, en: id };
}

/** The theme, or the statement in quotation marks, that has changed. */
export function nameChange({ id, kind }: ChangeReading, questionnaire: Questionnaire): Bilingual {
	if (kind === 'theme') return requireTheme(questionnaire, id).name;
	const name = (language: Language) => quoted(statementOf(questionnaire, id, language), language);

	return { da: name('da'), en: name('en') };
}

/** »20. november 2026«, from yyyy-mm-dd. */
export function writeDay(day: string): Bilingual {
	const date = new Date(day);

	return { da: formatDate(date, 'da'), en: formatDate(date, 'en') };
}
