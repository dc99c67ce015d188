import type { Questionnaire } from '#lib/domain/questionnaire/definition.ts';
import type { Audience } from '#lib/domain/round/audience.ts';
import { addDays, type Day } from '#lib/domain/round/calendar.ts';
import { imagineSendings } from './answers.ts';
import { chanceFrom } from './chance.ts';
import comments from './comments.json' with { type: 'json' };
import country from './country.json' with { type: 'json' };
import { hireFor, named, type Person } from './people.ts';
import type { Picture } from './picture.ts';
import { imaginePlan } from './plans.ts';
import { listTimes, type PortraitTime } from './portrait-times.ts';
import portraits from './portraits.json' with { type: 'json' };
import type { Story, StoryRound } from './story.ts';

type Portrait = (typeof portraits)[number];

/**
 * Five leaders whose reports are meant to be looked at. Each has rounds alone that the own manager may
 * read; one started it herself, one is in the middle of it, and one asks again and again.
 */
export function tellPortraits(questionnaire: Questionnaire, seed: number, today: Day): Story {
	const cast = portraits.map(castPortrait);

	return {
		organisations: cast.flatMap(({ ownOrganisation }) => ownOrganisation ?? []),
		accounts: listAccounts(cast),
		rounds: cast.flatMap((one) =>
			listTimes(one.portrait).map((time) => tellRound(questionnaire, one, { time, seed, today }))
		)
	};
}

/** All of them, for whoever shows the country around. */
export function listPortraits() {
	return portraits.map((portrait) => {
		const { leader, manager } = castPortrait(portrait);
		return { look: portrait.look, leader, manager, isOpen: isOpen(portrait) };
	});
}

function isOpen({ key }: Portrait): boolean {
	return key === 'half';
}

/** A portrait with its people and its place in the country. */
interface Cast {
	readonly portrait: Portrait;
	readonly organisation: string;
	readonly sector: string;
	readonly geografi: string;
	readonly leader: Person;
	readonly manager: Person;
	readonly contact: Person;
	readonly employees: readonly string[];
	/** Of the leader who started alone. */
	readonly ownOrganisation: Story['organisations'][number] | undefined;
}

function castPortrait(portrait: Portrait): Cast {
	const home = country.organisations.find(({ name }) => name === portrait.organisation);
	if (!home) throw new Error(`the country has no ${portrait.organisation}`);

	const { mail, sector, geografi, name } = home;
	const hire = hireFor(`${portrait.key}.${mail}`);
	const key = portrait.key === 'four' ? `${name}, ${portrait.name}` : name;

	return {
		...{ portrait, organisation: key, sector, geografi },
		leader: named(portrait.name, mail),
		manager: named(portrait.manager, mail),
		contact: named('Dagmar Hedemark', mail),
		employees: Array.from({ length: portrait.employees }, () => hire().email),
		ownOrganisation: key === name ? undefined : { key, kind: 'private', name, sector }
	};
}

function listAccounts(cast: readonly Cast[]): Story['accounts'] {
	const people = cast.flatMap(({ leader, manager, organisation }) => [
		{ ...leader, roles: [{ organisation, role: 'leader' as const }] },
		{ ...manager, roles: [{ organisation, role: 'manager' as const }] }
	]);

	return [...new Map(people.map((person) => [person.email, person])).values()];
}

function tellRound(
	questionnaire: Questionnaire,
	cast: Cast,
	{ time, seed, today }: { readonly time: PortraitTime; readonly seed: number; readonly today: Day }
): StoryRound {
	const { portrait, leader, manager, employees, sector, geografi } = cast;
	const { yearsAgo, fate, selection, hasPlan } = time;
	const stillOpen = fate === 'open';
	const chance = chanceFrom(seed, portrait.key, yearsAgo);
	const picture = pictureOf(portrait, yearsAgo);
	const closesOn = addDays(today, time.closes);
	const audience: Audience = { scope: 'manager', readers: [], manager: manager.email };
	const turnout = {
		self: stillOpen ? undefined : leader.email,
		employees: chance.some(employees, portrait.answers),
		manager: stillOpen ? undefined : manager.email,
		peers: []
	};

	return {
		...{
			key: `${portrait.key} ${time.closes}`,
			organisation: cast.organisation,
			selection,
			audience
		},
		...{ name: `Ledelsesevaluering ${closesOn.slice(0, 4)}`, contact: cast.contact },
		...{ opensOn: addDays(today, time.opens), closesOn, fate },
		evaluations: [
			{
				leader: { key: portrait.key, ...leader },
				...{ unit: portrait.unit, above: areaOf(portrait, cast) },
				background: { sektor: sector, geografi, ...portrait.background },
				raters: [
					...employees.map((address) => ({ group: 'employee' as const, address })),
					{ group: 'manager', address: manager.email }
				],
				sendings: imagineSendings(questionnaire, selection, picture, turnout, chance),
				followUp: hasPlan ? imaginePlan(closesOn) : undefined
			}
		]
	};
}

/** Part of the area of its field, where the organisation has it. */
function areaOf({ background }: Portrait, { organisation }: Cast): string | undefined {
	const home = country.organisations.find(({ name }) => name === organisation);
	const fields: Readonly<Partial<Record<string, { readonly area: string }>>> = country.fields;

	return home && background.omraade in home.areas ? fields[background.omraade]?.area : undefined;
}

function pictureOf({ views, yearBefore, ...portrait }: Portrait, yearsAgo: number): Picture {
	const before: Readonly<Partial<Record<string, number>>> = yearBefore;

	return {
		...portrait,
		views: Object.fromEntries(
			Object.entries(views).map(([theme, [self = 3, employee = 3, manager = 3]]) => [
				theme,
				{ self, manager, employee: employee + yearsAgo * (before[theme] ?? 0) }
			])
		),
		managerComments: {
			aaben_1: comments.manager.aaben_1.slice(0, 1),
			aaben_2: comments.manager.aaben_2.slice(1, 2)
		}
	};
}
