import { chanceFrom, type Chance } from './chance.ts';
import { hireFor, type Hire, type Person } from './people.ts';

/** One leader's line in the payroll. */
export interface Post {
	readonly key: string;
	readonly name: string;
	readonly email: string;
	readonly unitKey: string;
	readonly unitName: string;
	/** Empty for the top of the tree. */
	readonly parentKey: string;
	/** The code, and the name that people write instead. */
	readonly level: readonly [string, string];
	readonly field: readonly [string, string];
	/** Empty for the municipal director. */
	readonly managerKey: string;
	readonly startedOn: string;
	readonly isActing: boolean;
}

export interface Employee extends Person {
	/** Some in kitchens and parks have none at work. */
	readonly hasMail: boolean;
	readonly language: '' | 'en';
}

/** A leader with everybody who could be asked. */
export interface StaffedPost {
	readonly post: Post;
	readonly employees: readonly Employee[];
	readonly manager: string | undefined;
	readonly peers: readonly string[];
}

interface Area {
	readonly field: Post['field'];
	readonly name: string;
	/** How many institutions it has, and how many daily leaders there are in each. */
	readonly institutions: number;
	readonly daily: number;
	readonly institution: string;
	readonly team: string;
	/** How many employees a team has, mostly. */
	readonly size: number;
}

const areas: readonly Area[] = [
	area('dagtilbud', 'Dagtilbud', 'Dagtilbud', 46, 6, 'Børnehuset', 'Stuen', 9),
	area('skole', 'Grundskole og SFO', 'Skoler og SFO', 26, 8, 'Skolen', 'Teamet', 13),
	area('aeldre', 'Ældre og nær sundhed', 'Ældre og sundhed', 40, 9, 'Centeret', 'Gruppen', 14),
	area('social', 'Social og handicap', 'Social og handicap', 26, 7, 'Tilbuddet', 'Huset', 11),
	area(
		'beskaeftigelse',
		'Beskæftigelse og ydelser',
		'Job og ydelser',
		12,
		7,
		'Afdelingen',
		'Teamet',
		12
	),
	area(
		'teknik',
		'Teknik, miljø og infrastruktur',
		'Teknik og miljø',
		10,
		9,
		'Driften',
		'Holdet',
		10
	),
	area('kultur', 'Kultur og fritid', 'Kultur og fritid', 11, 4, 'Huset', 'Gruppen', 6),
	area(
		...(['administration', 'Administration, stab og ministerium', 'Stab og service'] as const),
		...([10, 7, 'Afdelingen', 'Teamet', 8] as const)
	)
];

function area(
	...[code, label, name, institutions, daily, institution, team, size]: readonly [
		...[string, string, string, number, number, string, string, number]
	]
): Area {
	return { field: [code, label], name, institutions, daily, institution, team, size };
}

const levels = {
	top: ['topleder', 'Topleder (direktion)'],
	middle: ['ledere', 'Leder af ledere'],
	front: ['medarbejdere', 'Leder af medarbejdere']
} as const;

const places = [
	...[
		'Bakken',
		'Engen',
		'Skoven',
		'Åen',
		'Mosen',
		'Kilden',
		'Lunden',
		'Fjorden',
		'Marken',
		'Broen'
	],
	...['Haven', 'Højen', 'Søen', 'Volden', 'Møllen', 'Kæret', 'Vænget', 'Dalen', 'Stranden', 'Heden']
];

/** A municipal director, directors, leaders of institutions and daily leaders: 1,500 in all. */
export function staffMunicipality(seed: number): readonly StaffedPost[] {
	const office = openOffice(seed);
	const director = office.appoint({
		...{ unitKey: '1000', unitName: 'Direktionen', parentKey: '', level: levels.top },
		...{ field: areas.at(-1)?.field ?? ['', ''], boss: undefined, extra: 2 }
	});
	for (const [index, one] of areas.entries()) staffArea(office, one, (index + 1) * 1000 + 1000);

	return office.finish(director);
}

type Office = ReturnType<typeof openOffice>;
type Appointed = ReturnType<Office['appoint']>;

function staffArea(office: Office, one: Area, number: number): void {
	const { field, name } = one;
	const [top] = office.appointed;
	const areaKey = String(number);
	const head = office.appoint({
		...{ unitKey: areaKey, unitName: name, parentKey: '1000', level: levels.top },
		...{ field, boss: top, extra: 3 }
	});

	for (let index = 0; index < one.institutions; index += 1) {
		const place = places[index % places.length] ?? '';
		const round = Math.floor(index / places.length);
		const unitName = `${one.institution} ${place}${round === 0 ? '' : ` ${'ABC'[round] ?? ''}`}`;
		const unitKey = `${areaKey}-${String(index + 1).padStart(2, '0')}`;
		const leader = office.appoint({
			...{ unitKey, unitName, parentKey: areaKey, level: levels.middle, field },
			...{ boss: head, extra: 2 }
		});
		staffInstitution(office, one, leader, unitKey, unitName);
	}
}

function staffInstitution(
	office: Office,
	{ daily, team, size, field }: Area,
	leader: Appointed,
	institution: string,
	name: string
): void {
	for (let index = 0; index < daily; index += 1) {
		if (office.isFull()) return;
		/* Every ninth team has two leaders who share it. */
		const isShared = index > 0 && office.appointed.length % 9 === 0;
		const number = isShared ? index : index + 1;
		office.appoint({
			...{ unitKey: `${institution}-${number}`, unitName: `${team} ${number}, ${name}` },
			...{ parentKey: institution, level: levels.front, field, boss: leader },
			extra: Math.max(2, Math.round(size * (0.35 + 1.3 * office.chance.fraction())))
		});
	}
}

interface Vacancy extends Pick<Post, 'unitKey' | 'unitName' | 'parentKey' | 'level' | 'field'> {
	readonly boss: { readonly post: Post } | undefined;
	/** Employees beside those leaders who report here. */
	readonly extra: number;
}

function openOffice(seed: number) {
	const chance = chanceFrom(seed, 'municipality');
	const hire = hireFor('aasby.example');
	const appointed: { post: Post; boss: Post | undefined; extra: number }[] = [];

	return {
		chance,
		appointed,
		isFull: () => appointed.length >= 1500,
		appoint({ boss, extra, ...vacancy }: Vacancy) {
			const key = String(413 + appointed.length * 7).padStart(5, '0');
			const one = {
				post: {
					...{ key, ...hire(), ...vacancy, managerKey: boss?.post.key ?? '' },
					...{ startedOn: imagineStart(chance), isActing: chance.happens(0.03) }
				},
				...{ boss: boss?.post, extra }
			};
			appointed.push(one);
			return one;
		},
		finish(director: { readonly post: Post }): readonly StaffedPost[] {
			if (appointed.length !== 1500) throw new Error(`${appointed.length} leaders, not 1,500`);
			const byBoss = Map.groupBy(appointed, ({ boss }) => boss?.key);
			return appointed.map(({ post, boss, extra }) => ({
				post,
				employees: [
					...(byBoss.get(post.key) ?? []).map(({ post: { name, email } }) => plain(name, email)),
					...hireTeam(hire, extra, post, chance)
				],
				manager: post.key === director.post.key ? undefined : boss?.email,
				peers: (byBoss.get(boss?.key) ?? [])
					.filter((other) => boss && other.post.key !== post.key)
					.slice(0, chance.below(3))
					.map((other) => other.post.email)
			}));
		}
	};
}

function hireTeam(hire: Hire, count: number, { field }: Post, chance: Chance): readonly Employee[] {
	const isOutside = field[0] === 'teknik';

	return Array.from({ length: count }, () => ({
		...hire(),
		hasMail: !(isOutside && chance.happens(0.1)),
		language: chance.happens(0.01) ? ('en' as const) : ('' as const)
	}));
}

function plain(name: string, email: string): Employee {
	return { name, email, hasMail: true, language: '' };
}

/** Mostly years ago; some have only just begun. */
function imagineStart(chance: Chance): string {
	const year = 2026 - Math.floor(12 * chance.fraction() ** 2);
	const month = 1 + chance.below(year === 2026 ? 10 : 12);

	return `${year}-${String(month).padStart(2, '0')}-01`;
}
