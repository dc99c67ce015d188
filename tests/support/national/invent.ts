import type { Answer, Answers } from '#lib/domain/ballot/answers.ts';
import { tallyGroup } from '#lib/domain/disclosure/tally.ts';
import type { Country, CountryLeader, CountryTeam } from '#lib/domain/national/country.ts';
import { listItemIds } from '#lib/domain/national/team-values.ts';
import type { Questionnaire } from '#lib/domain/questionnaire/definition.ts';
import type { Selection } from '#lib/domain/questionnaire/selection.ts';
import type { AnonymousGroup } from '#lib/domain/rater-group/groups.ts';
import { openChance } from './chance.ts';

/** One leader of an invented country, with what each person answered about them. */
export interface InventedLeader {
	readonly leader: string;
	readonly organisation: string;
	readonly background: Readonly<Record<string, string>>;
	readonly selection: Selection;
	readonly isPulse: boolean;
	readonly self: Answers | undefined;
	readonly groups: readonly {
		readonly group: AnonymousGroup;
		readonly invited: number;
		readonly ballots: readonly Answers[];
	}[];
}

/** How large a country is, and what is in it. Organisations are of very unequal size. */
export interface CountrySize {
	readonly leaders: number;
	readonly organisations: number;
}

/** Invents leaders one by one, so that a country larger than memory could be added as it is made. */
export function* inventLeaders(
	questionnaire: Questionnaire,
	{ leaders, organisations }: CountrySize,
	seed: number
): Generator<InventedLeader> {
	const chance = openChance(seed);
	const pick = <T>(list: readonly T[]): T => {
		const found = list[Math.floor(chance() * list.length)];
		if (found === undefined) throw new Error('nothing to pick from');
		return found;
	};
	/* Most pick from the front, so that some codes are rare. */
	const lean = <T>(list: readonly T[]): T =>
		pick(list.slice(0, 1 + Math.floor(chance() * list.length)));
	const codesOf = (id: string) =>
		(questionnaire.background.leader.find((field) => field.id === id)?.options ?? []).map(
			({ code }) => code
		);
	const homes = Array.from({ length: organisations }, (_, index) => ({
		id: `organisation-${String((index * 7919) % 10_007).padStart(5, '0')}`,
		sector: lean(codesOf('sektor')),
		region: pick(codesOf('geografi')),
		level: (chance() - 0.5) / 2
	}));

	for (let index = 0; index < leaders; index += 1) {
		const home = lean(homes);
		const level = 3.7 + home.level + (chance() - 0.5) * 2;
		const selection = inventSelection(questionnaire, chance);
		const answersOf = (group: 'self' | AnonymousGroup) =>
			inventAnswers(questionnaire, group, group === 'self' ? level + 0.3 : level, chance);

		yield {
			leader: `leader-${index}`,
			organisation: home.id,
			background: {
				sektor: home.sector,
				niveau: lean(codesOf('niveau')),
				omraade: chance() < 0.02 ? 'ukendt' : lean(codesOf('omraade')),
				geografi: home.region,
				...(chance() < 0.9 && { alder: pick(codesOf('alder')) })
			},
			selection,
			isPulse: chance() < 0.04,
			self: chance() < 0.9 ? answersOf('self') : undefined,
			groups: (['employee', 'peer'] as const).flatMap((group) => {
				if (group === 'peer' && !selection.peers) return [];
				const invited = 3 + Math.floor(chance() * chance() * 40);
				const answered = Math.floor(invited * (0.4 + 0.6 * chance()));
				const ballots = Array.from({ length: answered }, () => answersOf(group));
				return [{ group, invited, ballots }];
			})
		};
	}
}

/** Adds one leader to a country as the server would: small groups are only counted. */
export function addInvented(country: Country, { groups, self, ...placed }: InventedLeader): void {
	const teams = groups.map(({ group, invited, ballots }): CountryTeam => ({
		...placed,
		isPrivate: false,
		group,
		tally: tallyGroup(country.questionnaire, placed.selection, group, ballots, invited)
	}));
	for (const team of teams) {
		if (team.tally.n >= 5) country.addTeam(team);
		else
			country.addSmallTeam({
				group: team.group,
				invited: team.tally.invited,
				answered: team.tally.n
			});
	}
	const employees = teams.find(({ group, tally }) => group === 'employee' && tally.n >= 5)?.tally;
	const leader: CountryLeader = { ...placed, isPrivate: false, answers: self, employees };
	country.addLeader(leader);
}

function inventSelection({ themes }: Questionnaire, chance: () => number): Selection {
	const form = chance();
	const chosen = themes.filter(({ kind }) => kind === 'theme' && chance() < 0.4);

	return {
		form: form < 0.8 ? 'standard' : form < 0.9 ? 'kort' : 'tilpasset',
		themes: form < 0.9 ? [] : chosen.map(({ id }) => id),
		comments: false,
		conditions: chance() < 0.7,
		peers: chance() < 0.3
	};
}

function inventAnswers(
	questionnaire: Questionnaire,
	group: 'self' | AnonymousGroup,
	level: number,
	chance: () => number
): Answers {
	const ids = [
		...(group === 'peer' ? [] : listItemIds(questionnaire, 'employee')),
		...(group === 'employee' ? [] : listItemIds(questionnaire, 'peer')),
		...(group === 'self' ? questionnaire.leaderContext.items.map(({ id }) => id) : [])
	];
	const mood = level + (chance() - 0.5) * 1.5;
	const items: Record<string, Answer> = {};
	for (const id of ids) {
		const luck = chance();
		if (luck < 0.04) continue;
		if (luck < 0.1) items[id] = 'ved_ikke';
		else items[id] = Math.min(5, Math.max(1, Math.round(mood + (chance() - 0.5) * 3))) as Answer;
	}
	if (group !== 'self') return { items, timeNow: {}, timeWish: {}, challenges: [] };

	return {
		items,
		timeNow: inventSplit(questionnaire, chance),
		timeWish: inventSplit(questionnaire, chance),
		challenges: questionnaire.themes
			.filter(({ kind }) => kind === 'theme' && chance() < 0.25)
			.slice(0, 3)
			.map(({ id }) => id)
	};
}

function inventSplit(
	{ leaderContext }: Questionnaire,
	chance: () => number
): Readonly<Record<string, number>> {
	if (chance() < 0.2) return {};
	const codes = leaderContext.timeSplit.parts.map(({ code }) => code);
	const ends = codes.slice(1).map(() => Math.floor(chance() * 101));
	const cuts = [0, ...ends.toSorted((one, other) => one - other), 100];

	return Object.fromEntries(
		codes.map((code, index) => [code, (cuts[index + 1] ?? 100) - (cuts[index] ?? 0)])
	);
}
