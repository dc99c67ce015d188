import type { Answers } from '#lib/domain/ballot/answers.ts';
import type { Form, PlainItem, Questionnaire } from '#lib/domain/questionnaire/definition.ts';
import type { RoundForm } from '#lib/domain/questionnaire/forms.ts';
import type { Selection } from '#lib/domain/questionnaire/selection.ts';
import type { PooledGroup } from '#lib/domain/rater-group/groups.ts';
import type { Figure, OrganisationPopulation, PoolPopulation } from '../figure.ts';
import type { GroupTally } from '../tally.ts';
import type { GroupCount } from '../team.ts';
import type { PublishedGap, PublishedGroup } from './published.ts';

/** One leader of the round, as the organisation's figures see them. */
export interface OrganisationTeam {
	readonly evaluation: string;
	/** Frozen when the round opened. Empty where it is not known: then the team is in the whole only. */
	readonly unit: string;
	readonly level: string;
	readonly field: string;
	/** It came so soon after the last that only themes are shown. */
	readonly pulse: boolean;
	/** What was asked about this leader, where the round has several forms. */
	readonly selection?: Selection | undefined;
	readonly groups: readonly GroupCount[];
	/** What the leader's frozen report shows; nothing where it is withheld. */
	readonly published: readonly PublishedGroup[];
	readonly gaps: readonly PublishedGap[];
	/** What the leader answered about themselves. */
	readonly own: Answers | undefined;
}

/** What stands at the top of an organisation's figures, as it was when the round closed. */
export interface RoundHeader {
	readonly organisation: string;
	readonly organisationName: string;
	readonly round: string;
	readonly roundName: string;
	/** The day, as yyyy-mm-dd. */
	readonly closedOn: string;
	readonly form: Form;
	readonly themes: readonly string[];
	readonly questionnaireVersion: string;
	/** The forms of groups of leaders beside the round's own, where there are any. */
	readonly forms?: readonly Omit<RoundForm, 'id'>[] | undefined;
	/** What the organisation asked itself, in its own words. */
	readonly ownStatements?: readonly PlainItem[] | undefined;
	/** Its answers were collected by another system, so that somebody held them. Absent for all others. */
	readonly imported?: true | undefined;
}

export interface OrganisationInput {
	readonly questionnaire: Questionnaire;
	/** What any of the round's forms asks. */
	readonly selection: Selection;
	/** What all of them ask alike, where there are several. */
	readonly shared?: Selection | undefined;
	readonly round: RoundHeader;
	readonly teams: readonly OrganisationTeam[];
	/** What the close counted of all employees, to what is not about their leader. */
	readonly employees?: GroupTally | undefined;
	/** What the close counted of small teams together, and of managers who are shown together only. */
	readonly pools: Readonly<Partial<Record<PooledGroup, GroupTally>>>;
}

export type OrganisationFigure = Figure<OrganisationPopulation | PoolPopulation>;

export interface OrganisationRelease {
	readonly version: 1;
	readonly round: RoundHeader;
	readonly figures: readonly OrganisationFigure[];
}

/** By what a round is split, one at a time. */
export const splits = ['level', 'field', 'unit'] as const;

export type Split = (typeof splits)[number];

/** The whole round, or one part of it. */
export interface Part {
	readonly split?: Split;
	readonly code: string;
}

export const whole: Part = { code: '' };

/** The parts that a round has by one split, in the order of their codes. */
export function listParts(teams: readonly OrganisationTeam[], split: Split): readonly Part[] {
	const codes = new Set(teams.map((team) => team[split]).filter((code) => code !== ''));

	return [...codes].sort().map((code) => ({ split, code }));
}

export function isIn(team: OrganisationTeam, { split, code }: Part): boolean {
	return split === undefined || team[split] === code;
}

export function populationOf(
	{ organisation, round }: RoundHeader,
	group: OrganisationPopulation['group'],
	{ split, code }: Part
): OrganisationPopulation {
	const place = { kind: 'organisation', organisation, round, group } as const;

	return split === undefined ? place : { ...place, [split]: code };
}
