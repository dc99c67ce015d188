import type { PlainItem } from '#lib/domain/questionnaire/definition.ts';
import type { RoundForm } from '#lib/domain/questionnaire/forms.ts';
import { pooledGroups } from '#lib/domain/rater-group/groups.ts';
import { threshold } from '../bounds.ts';
import type { PoolPopulation } from '../figure.ts';
import { keepThemeMeans } from '../leader/pulse.ts';
import { finish, type Pieces } from '../pieces.ts';
import type { Released, Withheld } from '../released.ts';
import { type GroupCount, releaseTally } from '../team.ts';
import { auditOrganisation } from './audit.ts';
import { combinePublished } from './combine.ts';
import { releaseEmployees } from './employees.ts';
import type {
	OrganisationFigure,
	OrganisationInput,
	OrganisationRelease,
	OrganisationTeam,
	RoundHeader
} from './input.ts';
import { releaseLeaders } from './leaders.ts';
import { readGroup } from './published.ts';
import { releaseRates } from './rates.ts';
import { organisationRules, type OrganisationRules } from './rules.ts';

/**
 * Makes an organisation's figures of one round: once, from what its leaders' reports show, from what
 * the close counted of small teams together, and from the leaders' own answers. The same input gives
 * the same figures to the byte. An audit that does not re-use the rules reads them before they are
 * released.
 */
export function releaseOrganisation(
	input: OrganisationInput,
	rules: OrganisationRules = organisationRules
): Released<OrganisationRelease> | Withheld {
	return finish(releaseOrganisationInPieces(input, rules));
}

/** The same with pauses: a large round's figures take seconds, in which nobody else would be served. */
export function* releaseOrganisationInPieces(
	input: OrganisationInput,
	rules: OrganisationRules = organisationRules
): Pieces<Released<OrganisationRelease> | Withheld> {
	const inOrder = { ...input, teams: input.teams.toSorted(byEvaluation) };
	const pools = releasePools(inOrder, rules);
	const release: OrganisationRelease = {
		version: 1,
		round: headerOf(input.round),
		figures: [
			...(yield* releaseRates(inOrder, rules)),
			...(yield* combinePublished(inOrder, readPools(pools), rules)),
			...pools,
			...releaseEmployees(inOrder, rules),
			...releaseLeaders(inOrder, rules)
		]
	};
	const outcome = yield* auditOrganisation(inOrder, release);

	return outcome === 'released' ? (release as Released<OrganisationRelease>) : outcome;
}

/** Small teams together, coded like one team. Where one came too soon after its last: large ones, and themes only. */
function releasePools(
	input: OrganisationInput,
	rules: OrganisationRules
): readonly OrganisationFigure[] {
	const { organisation, round } = input.round;
	return pooledGroups.flatMap((group) => {
		const tally = input.pools[group];
		if (tally === undefined) return [];
		const population: PoolPopulation = { kind: 'pool', organisation, round, group };
		const figures = releaseTally(askedAlike(input), population, tally, rules.pool);
		const isPooled = ({ group: name, answered }: GroupCount) =>
			name === group && answered > 0 && (name === 'manager' || answered < threshold);

		return input.teams.some(({ pulse, groups }) => pulse && groups.some(isPooled))
			? keepThemeMeans(figures, rules.pool)
			: figures;
	});
}

/** People under several forms are counted together only in what all of them were asked. */
function askedAlike({ questionnaire, selection, shared = selection }: OrganisationInput) {
	return { questionnaire, selection: shared };
}

/** A pool enters the organisation's values as one published value; managers' has no team to stand beside. */
function readPools(pools: readonly OrganisationFigure[]) {
	return [...readGroup('employee', pools), ...readGroup('peer', pools)];
}

/** Copied key by key, so that the order in which a caller wrote them leaves no trace in the text. */
function headerOf(header: RoundHeader): RoundHeader {
	const { organisation, organisationName, round, roundName, closedOn } = header;
	const { form, themes, forms, questionnaireVersion, ownStatements, imported } = header;

	return {
		...{ organisation, organisationName, round, roundName, closedOn },
		...{ form, themes },
		...(forms && forms.length > 0 && { forms: forms.map(formOf) }),
		questionnaireVersion,
		...(ownStatements && ownStatements.length > 0 && { ownStatements: ownStatements.map(textOf) }),
		...(imported && { imported })
	};
}

function formOf({ name, form, themes }: Omit<RoundForm, 'id'>): Omit<RoundForm, 'id'> {
	return { name, form, themes };
}

function textOf({ id, text: { da, en } }: PlainItem): PlainItem {
	return { id, text: { da, en } };
}

function byEvaluation(one: OrganisationTeam, other: OrganisationTeam): number {
	return one.evaluation < other.evaluation ? -1 : 1;
}
