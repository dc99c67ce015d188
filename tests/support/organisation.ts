import type { Answers } from '#lib/domain/ballot/answers.ts';
import type { Measure } from '#lib/domain/disclosure/figure.ts';
import type {
	OrganisationFigure,
	OrganisationInput,
	OrganisationTeam
} from '#lib/domain/disclosure/organisation/input.ts';
import { readGaps, readPublished } from '#lib/domain/disclosure/organisation/published.ts';
import { releaseTeam } from '#lib/domain/disclosure/team.ts';
import type { Selection } from '#lib/domain/questionnaire/selection.ts';
import type { ScaleValue } from '#lib/domain/questionnaire/definition.ts';
import { countedTeam, questionnaire, standard } from './team.ts';

/** A leader whose employees answered these values to one statement each, and 3 to nothing else. */
interface TeamOptions {
	readonly id: string;
	readonly employees: readonly Answers[];
	readonly peers?: readonly Answers[];
	readonly self?: Answers;
	readonly unit?: string;
	readonly level?: string;
	readonly field?: string;
	readonly pulse?: boolean;
	readonly selection?: Selection;
}

/** What an organisation's figures see of one leader, read from the figures of a real report. */
export function organisationTeam({
	id,
	employees,
	peers = [],
	self,
	unit = '',
	level = '',
	field = '',
	pulse = false,
	selection = standard
}: TeamOptions): OrganisationTeam {
	const counted = countedTeam({ employees, peers, selection, ...(self && { self }) });
	const figures = releaseTeam(counted);

	return {
		...{ evaluation: id, unit, level, field, pulse, groups: counted.groups, own: self },
		...{ published: readPublished(figures), gaps: readGaps({ figures }) }
	};
}

export function organisationInput(
	teams: readonly OrganisationTeam[],
	pools: OrganisationInput['pools'] = {}
): OrganisationInput {
	return {
		questionnaire,
		selection: standard,
		round: {
			...{ organisation: 'organisation', organisationName: 'Sundby Kommune' },
			...{ round: 'round', roundName: 'Efteråret 2026', closedOn: '2026-11-20' },
			...{ form: 'standard', themes: [], questionnaireVersion: '1.0.0' }
		},
		teams,
		pools
	};
}

/** People who all say the same to every statement of a theme, each their own value. */
export function sayingToTheme(theme: string, values: readonly ScaleValue[]): readonly Answers[] {
	const items = questionnaire.themes.find(({ id }) => id === theme)?.items ?? [];

	return values.map((value) => ({
		items: Object.fromEntries(
			items.map(({ id, reverse }) => [id, reverse ? ((6 - value) as ScaleValue) : value])
		),
		...{ timeNow: {}, timeWish: {}, challenges: [] }
	}));
}

/** The figure about one thing, of the whole or of one part. Undefined where there is none at all. */
export function findFigure(
	figures: readonly OrganisationFigure[],
	population: Partial<OrganisationFigure['population']>,
	{ kind, id, statistic }: Measure
): OrganisationFigure | undefined {
	const wanted = { kind: 'organisation', group: 'employee', ...population };
	const parts = ['unit', 'level', 'field'];

	return figures.find(
		(figure) =>
			figure.measure.kind === kind &&
			figure.measure.id === id &&
			figure.measure.statistic === statistic &&
			[...new Set([...Object.keys(wanted), ...parts])].every(
				(key) =>
					(figure.population as unknown as Record<string, unknown>)[key] ===
					(wanted as Record<string, unknown>)[key]
			)
	);
}
