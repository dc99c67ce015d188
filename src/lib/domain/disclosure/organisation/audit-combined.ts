import { placeOfPart, type OrganisationRule, type ShownOfOrganisation } from './audit-rule.ts';
import {
	splits,
	type OrganisationFigure,
	type OrganisationInput,
	type OrganisationTeam
} from './input.ts';
import { readGroup, type PublishedGroup } from './published.ts';

/** What the means of a round and of its parts can be made of. */
export interface Sources {
	readonly byPart: ReadonlyMap<string, readonly OrganisationTeam[]>;
	/** What the release itself shows of small teams together. */
	readonly pools: readonly PublishedGroup[];
}

/** Gathered once, because a large round has thousands of figures. */
export function gatherSources(
	{ teams }: OrganisationInput,
	figures: readonly OrganisationFigure[]
): Sources {
	const byPart = new Map<string, OrganisationTeam[]>([['', [...teams]]]);
	for (const team of teams)
		for (const split of splits) {
			const place = `${split} ${team[split]}`;
			const those = byPart.get(place) ?? [];
			those.push(team);
			byPart.set(place, those);
		}
	const pools = figures.filter(({ population }) => population.kind === 'pool');

	return { byPart, pools: [...readGroup('employee', pools), ...readGroup('peer', pools)] };
}

/** A mean of the teams must follow from what their reports show, and from nothing else. */
export function checkCombined(
	sources: Sources,
	figure: ShownOfOrganisation
): OrganisationRule | undefined {
	const { measure, text } = figure;
	if ((measure.kind !== 'item' && measure.kind !== 'theme') || measure.statistic !== 'mean')
		return 'measure';

	let people = 0n;
	let low = 0n;
	let high = 0n;
	let teams = 0;
	for (const { published, isPool } of listSources(sources, figure)) {
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

function listSources({ byPart, pools }: Sources, { population }: ShownOfOrganisation) {
	const place = placeOfPart(population);
	const teams = (byPart.get(place) ?? []).flatMap(({ published }) => published);
	const together = place === '' ? pools : [];

	return [
		...teams.map((published) => ({ published, isPool: false })),
		...together.map((published) => ({ published, isPool: true }))
	].filter(({ published }) => published.group === population.group);
}
