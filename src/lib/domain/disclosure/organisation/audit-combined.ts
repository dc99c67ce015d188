import { fieldOf, type OrganisationRule, type ShownOfOrganisation } from './audit-rule.ts';
import { splits, type OrganisationFigure, type OrganisationInput } from './input.ts';
import { readGroup } from './published.ts';

/** A mean of the teams must follow from what their reports show, and from nothing else. */
export function checkCombined(
	input: OrganisationInput,
	figure: ShownOfOrganisation,
	figures: readonly OrganisationFigure[]
): OrganisationRule | undefined {
	const { measure, text } = figure;
	if ((measure.kind !== 'item' && measure.kind !== 'theme') || measure.statistic !== 'mean')
		return 'measure';

	let people = 0n;
	let low = 0n;
	let high = 0n;
	let teams = 0;
	for (const { published, isPool } of listSources(input, figure, figures)) {
		const value = published.values.find(
			({ kind, id }) => kind === measure.kind && id === measure.id
		);
		if (value === undefined) continue;
		const weight = BigInt(published.n);
		people += weight;
		low += weight * BigInt(value.low);
		high += weight * BigInt(value.high);
		if (!isPool) teams += 1;
	}
	if (teams < 3 || people < 10n) return 'threshold';

	/* The mean lies within half a tenth of what is said: twice twentieths against tenths. */
	const said = /^(ca\. )?(\d),(\d)$/u.exec(text.da);
	if (!said || (said[1] !== undefined) !== low < high) return 'words';
	const tenths = BigInt(`${said[2] ?? ''}${said[3] ?? ''}`);
	const distance = low + high - 4n * tenths * people;
	if (distance < -2n * people || distance >= 2n * people) return 'value';

	const bounds = [figure.low, figure.high].map((bound) => BigInt(Math.round(20 * bound)));
	const [from = 0n, to = 0n] = bounds;
	const isTight =
		low < high
			? from * people <= low &&
				low < (from + 2n) * people &&
				to * people >= high &&
				high > (to - 2n) * people
			: from === 2n * tenths - 1n && to === 2n * tenths + 1n;

	return isTight ? undefined : 'bounds';
}

function listSources(
	input: OrganisationInput,
	{ population }: ShownOfOrganisation,
	figures: readonly OrganisationFigure[]
) {
	const group = population.group === 'peer' ? 'peer' : 'employee';
	const isWhole = splits.every((split) => fieldOf(population, split) === undefined);
	const teams = input.teams
		.filter((team) =>
			splits.every((split) => (fieldOf(population, split) ?? team[split]) === team[split])
		)
		.flatMap(({ published }) => published)
		.filter((published) => published.group === group)
		.map((published) => ({ published, isPool: false }));

	const pools = figures.filter(({ population: { kind } }) => kind === 'pool');

	return [
		...teams,
		...(isWhole ? readGroup(group, pools).map((published) => ({ published, isPool: true })) : [])
	];
}
