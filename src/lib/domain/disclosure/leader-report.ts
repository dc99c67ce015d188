import type { Form, Questionnaire } from '../questionnaire/definition.ts';
import { compareVersions } from '../questionnaire/version.ts';
import { raterGroups } from '../rater-group/groups.ts';
import type { Audience } from '../round/audience.ts';
import { auditPulse, auditTeam } from './audit/audit-team.ts';
import type { Figure } from './figure.ts';
import { compareFigures } from './leader/compare.ts';
import { describeEarlier, type EarlierRound } from './leader/earlier.ts';
import { keepPulseFigures } from './leader/pulse.ts';
import { describeReference, type ReportReference } from './leader/reference.ts';
import type { Released, Withheld } from './released.ts';
import { type GroupCount, releaseTeam, type Team } from './team.ts';

/** What stands at the top of a report, as it was when the round closed. */
export interface EvaluationHeader {
	readonly id: string;
	readonly leader: string;
	readonly leaderName: string;
	readonly unit: string;
	readonly organisation: string;
	/** The day, as yyyy-mm-dd. */
	readonly closedOn: string;
	readonly audience: {
		readonly scope: Audience['scope'];
		/** Names. */
		readonly readers: readonly string[];
	};
	readonly form: Form;
	/** The themes that a tailored form asked in full. */
	readonly themes: readonly string[];
	/** It asked these themes and nothing else. Absent for all others. */
	readonly focusOnly?: true | undefined;
	readonly questionnaireVersion: string;
	/** Its answers were collected by another system, so that somebody held them. Absent for all others. */
	readonly imported?: true | undefined;
	/** It came so soon after the last that only themes are shown. Absent for all others. */
	readonly pulse?: true | undefined;
	/** The manager's answers are only ever counted with others'. Absent where they stand in the report. */
	readonly managers?: 'aggregate' | undefined;
}

/** What a group wrote to one open question, in an order that means nothing. */
export interface CommentList {
	readonly group: 'employee' | 'manager';
	readonly question: string;
	readonly texts: readonly string[];
	/** One for each text, in the leader's own hands only. */
	readonly marks?: readonly CommentMark[];
}

/** By which the leader puts a comment out of sight, or takes it back. */
export interface CommentMark {
	readonly id: string;
	readonly hidden: boolean;
}

export interface LeaderReport {
	readonly version: 1;
	readonly evaluation: EvaluationHeader;
	readonly groups: readonly GroupCount[];
	readonly figures: readonly Figure[];
	readonly comments: readonly CommentList[];
	/** What uncertainty and comparisons are reckoned from. Reports from before there was any have none. */
	readonly reference?: ReportReference;
	/** The round that changes are since. */
	readonly earlier?: EarlierRound;
}

export interface LeaderReportInput extends Omit<Team, 'evaluation'> {
	readonly evaluation: EvaluationHeader;
	/** What the round before asked, where it was another version of the questionnaire. */
	readonly earlierQuestionnaire?: Questionnaire | undefined;
	/** Shuffled by the caller. */
	readonly comments: readonly CommentList[];
}

/** Comments of an anonymous group need this many people who answered, and this many comments to one question. */
export const commentLimits = { answered: 8, comments: 3 } as const;

/**
 * Makes one leader's report: the whole of it, once, from what the close counted. The same input gives
 * the same report to the byte. An audit that does not re-use the rules reads it before it is released.
 */
export function releaseLeaderReport(input: LeaderReportInput): Released<LeaderReport> | Withheld {
	const before = keepComparable(input);
	const team = { ...input, groups: inReportOrder(listShown(input)), earlier: before };
	const figures = releaseTeam(team);
	const earlier = describeEarlier(before, input.evaluation);
	const report: LeaderReport = {
		version: 1,
		evaluation: headerOf(input.evaluation),
		groups: team.groups,
		figures: [...figures, ...compareFigures(team, figures)],
		comments: releaseComments(input),
		reference: describeReference(input.reference),
		...(earlier && { earlier })
	};

	const outcome = auditTeam(team, report);
	if (outcome !== 'released') return outcome;

	if (!input.evaluation.pulse) return report as Released<LeaderReport>;

	/* What a pulse shows is a part of what the audit has let pass. */
	const pulse = keepThemes(report);
	const kept = auditPulse(team, pulse.figures);

	return kept === 'released' ? (pulse as Released<LeaderReport>) : kept;
}

/** A group that is only ever counted with others has no place in one leader's report. */
function listShown({ groups, evaluation }: LeaderReportInput): readonly GroupCount[] {
	return groups.filter(({ group }) => group !== 'manager' || evaluation.managers === undefined);
}

/** No comparison with the round before, and of figures what a pulse may show. */
function keepThemes(report: LeaderReport): LeaderReport {
	const { version, evaluation, groups, figures, comments, reference } = report;

	return {
		...{ version, evaluation, groups },
		figures: keepPulseFigures(figures),
		comments,
		...(reference && { reference })
	};
}

/** The round before, with what it asked in the same words; undefined where it asked nothing so. */
function keepComparable(input: LeaderReportInput): LeaderReport | undefined {
	const { earlier, evaluation, questionnaire, earlierQuestionnaire } = input;
	if (earlier?.evaluation.questionnaireVersion === evaluation.questionnaireVersion) return earlier;
	if (!earlier || !earlierQuestionnaire) return undefined;
	const { kind, mayCompare } = compareVersions(questionnaire, earlierQuestionnaire);
	if (kind === 'apart') return undefined;

	return { ...earlier, figures: earlier.figures.filter(({ measure }) => mayCompare(measure)) };
}

/** Copied key by key, so that the order in which a caller wrote them leaves no trace in the text. */
function headerOf(header: EvaluationHeader): EvaluationHeader {
	const { id, leader, leaderName, unit, organisation, closedOn } = header;
	const { audience, form, themes, questionnaireVersion, imported, pulse, managers } = header;
	const { focusOnly } = header;
	const { scope, readers } = audience;

	return {
		id,
		leader,
		leaderName,
		unit,
		organisation,
		closedOn,
		audience: { scope, readers },
		form,
		themes,
		...(focusOnly && { focusOnly }),
		questionnaireVersion,
		...(imported && { imported }),
		...(pulse && { pulse }),
		...(managers && { managers })
	};
}

function inReportOrder(groups: readonly GroupCount[]): readonly GroupCount[] {
	return raterGroups.flatMap((name) =>
		groups
			.filter(({ group, invited }) => group === name && invited > 0)
			.map(({ group, invited, answered }) => ({ group, invited, answered }))
	);
}

/**
 * The report with what was written to the open questions. The words are kept apart from the frozen
 * figures, because they are deleted after twelve months and the figures are not.
 */
export function addComments(
	report: Released<LeaderReport>,
	comments: readonly CommentList[]
): Released<LeaderReport> {
	const answered = report.groups.find(({ group }) => group === 'employee')?.answered ?? 0;
	const shown = comments.filter((list) => mayShow(list, answered)).map(copyList);
	const { version, evaluation, groups, figures, reference, earlier } = report;
	const whole: LeaderReport = {
		version,
		evaluation,
		groups,
		figures,
		comments: shown,
		...(reference && { reference }),
		...(earlier && { earlier })
	};

	return whole as Released<LeaderReport>;
}

function releaseComments({
	comments,
	selection,
	tallies
}: LeaderReportInput): readonly CommentList[] {
	if (!selection.comments) return [];
	const answered = tallies.employee?.n ?? 0;

	return comments.filter((list) => mayShow(list, answered)).map(copyList);
}

function mayShow({ group, texts }: CommentList, answered: number): boolean {
	if (group === 'manager') return texts.length > 0;

	return answered >= commentLimits.answered && texts.length >= commentLimits.comments;
}

function copyList({ group, question, texts, marks }: CommentList): CommentList {
	return { group, question, texts, ...(marks && { marks }) };
}
