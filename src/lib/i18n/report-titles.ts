import type { EvaluationHeader } from '#lib/domain/disclosure/leader-report.ts';
import type { Language } from '#lib/domain/language.ts';
import type { ReportReading } from '#lib/domain/report/read.ts';
import { pulse } from './messages/pulse.ts';
import { report } from './messages/report.ts';
import { smallTeam } from './messages/small-team.ts';

/** Whose eyes a report is under. It is written to the leader; all others are told so. */
export type Reader = 'leader' | 'other';

/** »Din ledelse set fra tre sider«: as many as have answered. */
export function titleFor(
	{ evaluation, groups }: Pick<ReportReading, 'evaluation' | 'groups'>,
	reader: Reader,
	language: Language
): string {
	const words = report[language].title;
	if (reader === 'other') return words.other({ leader: evaluation.leaderName });

	const named = [groups.self, groups.manager].filter((group) => (group?.answered ?? 0) > 0);

	return [words.leader.one, words.leader.two, words.leader.three][named.length] ?? words.leader.one;
}

export function leadFor(
	{ leaderName }: Pick<EvaluationHeader, 'leaderName'>,
	reader: Reader,
	language: Language
): string {
	const words = report[language].lead;
	if (reader === 'other') return words.other({ leader: leaderName });

	return words.leader({ name: callByName(leaderName) });
}

/** The first of two names; of more, all of them, since nobody can tell where the first name ends. */
function callByName(name: string): string {
	const names = name.split(' ');

	return names.length > 2 ? name : (names[0] ?? name);
}

/** The same for a pulse. */
export function pulseLeadFor(
	evaluation: Pick<EvaluationHeader, 'leaderName'>,
	reader: Reader,
	language: Language
): string {
	const { lead, leadOther } = pulse[language].report;

	return reader === 'leader' ? lead : `${leadFor(evaluation, reader, language)} ${leadOther}`;
}

/** The same for a report without figures from the employees. */
export function smallTitleFor(
	{ groups }: Pick<ReportReading, 'groups'>,
	language: Language
): string {
	const { title, numbers } = smallTeam[language];
	const { invited, answered } = groups.employee ?? { invited: 0, answered: 0 };
	if (invited === 0) return title.none;
	if (invited === 1) return title.one;

	const employees = numbers[invited];
	if (employees !== undefined) return title.few({ employees });

	return answered === 0 ? title.nobody : title.answered({ answered, invited });
}
