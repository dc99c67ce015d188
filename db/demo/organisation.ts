import { chanceFrom, type Chance } from './chance.ts';
import country from './country.json' with { type: 'json' };
import { hireFor, type Hire, type Person } from './people.ts';
import type { Traits } from './views.ts';

/** A unit with its leader and everybody around the leader. The same people in every year. */
export interface StaffedUnit {
	readonly name: string;
	/** The unit that it is part of; none at the top. */
	readonly above: string | undefined;
	readonly leader: Person;
	readonly traits: Traits;
	readonly background: Readonly<Record<string, string>>;
	readonly employees: readonly string[];
	readonly manager: string | undefined;
	readonly peers: readonly string[];
}

export interface Organisation {
	readonly name: string;
	readonly mail: string;
	readonly sector: string;
	readonly geografi: string;
	readonly areas: Readonly<Partial<Record<string, number>>>;
}

/** A director with leaders of areas, who have leaders of units, who have employees. */
export function staffOrganisation(
	organisation: Organisation,
	seed: number
): readonly StaffedUnit[] {
	const hire = hireFor(organisation.mail);
	const chance = chanceFrom(seed, organisation.name, 'staff');
	const post = { organisation, hire, chance };
	const director = hire();
	const areas = Object.entries(organisation.areas).map(([field, count = 0]) =>
		staffArea(post, field, count, director)
	);
	const chiefs = areas.flatMap(([chief]) => (chief ? [chief.leader.email] : []));
	const top = staffUnit(post, {
		...{ name: direction, above: undefined, leader: director, manager: undefined, peers: [] },
		...{ level: 'topleder', field: 'administration' },
		employees: [...chiefs, hire().email, hire().email]
	});

	return [top, ...areas.flat()];
}

const direction = 'Direktionen';

/** An area that has come since, with people of its own below the same director. */
export function staffNewArea(
	organisation: Organisation,
	{ field, units }: { readonly field: string; readonly units: number },
	director: Person,
	seed: number
): readonly StaffedUnit[] {
	const hire = hireFor(`${field}.${organisation.mail}`);
	const chance = chanceFrom(seed, organisation.name, 'staff', field);

	return staffArea({ organisation, hire, chance }, field, units, director);
}

interface Post {
	readonly organisation: Organisation;
	readonly hire: Hire;
	readonly chance: Chance;
}

/** Consultants of a chief, so that most chiefs have a team whose figures can be shown. */
const staff = 4;

/** The chief first, then the units. */
function staffArea(post: Post, field: string, count: number, director: Person) {
	const { area, team, units } = fieldOf(field);
	const chief = post.hire();
	const leaders = units.slice(0, count).map((name) => ({ name, leader: post.hire() }));
	const addresses = leaders.map(({ leader }) => leader.email);
	const staffed = leaders.map(({ name, leader }) =>
		staffUnit(post, {
			...{ name, above: area, leader, field, level: 'medarbejdere', manager: chief.email },
			peers: addresses.filter((address) => address !== leader.email),
			employees: hireMany(post.hire, teamSize(team, post.chance))
		})
	);

	return [
		staffUnit(post, {
			...{ name: area, above: direction, leader: chief, field, level: 'ledere' },
			...{ manager: director.email, peers: [] },
			employees: [
				...addresses,
				...hireMany(post.hire, post.chance.below(4)),
				...hireMany(hireFor(`stab.${field}.${post.organisation.mail}`), staff)
			]
		}),
		...staffed
	];
}

type Vacancy = Omit<StaffedUnit, 'traits' | 'background'> & Pick<Traits, 'level' | 'field'>;

function staffUnit({ organisation, chance }: Post, vacancy: Vacancy): StaffedUnit {
	const { level, field, ...unit } = vacancy;
	const { name, sector, geografi } = organisation;
	const one = (codes: readonly string[]) => chance.some(codes, 1)[0] ?? '';

	return {
		...unit,
		traits: {
			key: `${name} ${unit.name} ${field}`,
			sector,
			level,
			field,
			employees: unit.employees.length
		},
		background: {
			...{ sektor: sector, niveau: level, omraade: field, geografi },
			anciennitet_stilling: one(['0-1', '2-4', '2-4', '5-9', '10+']),
			anciennitet_leder: one(['2-4', '5-9', '10-19', '10-19', '20+']),
			alder: one(['-39', '40-49', '40-49', '50-59', '50-59', '60+', 'ej_oplyst']),
			lederuddannelse: one(['kursus', 'akademi', 'diplom', 'diplom', 'master', 'ej_oplyst'])
		}
	};
}

/** Between three and thirty, around what is usual in the field. */
function teamSize(usual: number, chance: Chance): number {
	return Math.min(30, Math.max(3, Math.round(usual * (0.45 + 1.1 * chance.fraction()))));
}

function hireMany(hire: Hire, count: number): readonly string[] {
	return Array.from({ length: count }, () => hire().email);
}

function fieldOf(field: string) {
	const fields: Readonly<
		Partial<Record<string, { area: string; team: number; units: readonly string[] }>>
	> = country.fields;
	const found = fields[field];
	if (!found) throw new Error(`the country has no field ${field}`);

	return found;
}
