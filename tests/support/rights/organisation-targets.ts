import type { Target, Whose } from './expectations.ts';
import { isDecodable, type Place } from './targets.ts';
import type { Organisation, OwnRound, Person, World } from './world.ts';

/** What the parts of an address stand for, where they are filled in. */
interface Parts {
	readonly org: string;
	readonly round?: string | undefined;
	readonly evaluation?: string | undefined;
	readonly leder?: string | undefined;
	readonly unit?: string | undefined;
	/** Files that somebody has handed over: here nobody has. */
	readonly aflevering?: string | undefined;
	/** Whose pages are shown, and which file: the parts that are no ids. */
	readonly rolle?: string | undefined;
	readonly fil?: string | undefined;
}

interface Ids {
	/** An id that nobody has. */
	readonly missing: string;
	/** What is no id of ours. */
	readonly strange: readonly string[];
}

type Name = keyof Parts;

const words = { rolle: 'medarbejder', fil: 'ledere' } as const;
const names: readonly Name[] = [
	...(['org', 'round', 'evaluation', 'leder', 'unit', 'aflevering'] as const),
	...(['rolle', 'fil'] as const)
];

/**
 * Every way to fill in the address of a page of an organisation: the own and the foreign one with a
 * round in each state, things that belong to another organisation or round, and what is not there.
 */
export function listOrganisationTargets(
	address: string,
	person: Person,
	world: World,
	{ missing, strange }: Ids
): readonly Place[] {
	const asked = names.filter((name) => address.includes(`[${name}]`));
	const isStaff = person.role === 'coordinator' || person.role === 'orgadmin';
	const own = isStaff ? world.organisations.find(({ org }) => org === person.org) : undefined;
	const whoseIs = (organisation: Organisation): Whose => {
		if (organisation !== own) return 'foreign';

		return asked.includes('aflevering') ? 'missing' : 'own';
	};
	const place = (whose: Whose, parts: Parts, organisation?: Organisation, round?: OwnRound) =>
		fill(address, asked, parts, {
			...{ kind: 'organisation', whose },
			...(organisation && { organisation: organisation.id }),
			...(round && { round })
		});

	const real = world.organisations.flatMap((organisation) =>
		listStates(organisation, asked).map((round) =>
			place(whoseIs(organisation), partsOf(organisation, round), organisation, round)
		)
	);
	const home = own ?? world.organisations[0];
	if (!home) throw new Error('there is no organisation');
	const other = world.organisations.find((each) => each !== home) ?? home;
	/* Inside the own organisation what is not there is missing; a foreign one is foreign whatever follows. */
	const instead = (part: Name, id: string, how: Whose) => {
		const [round] = listStates(home, asked);
		const parts = { ...partsOf(home, round), [part]: id };
		if (part === 'org') return place(how, parts);

		return place(home === own ? how : 'foreign', parts, home);
	};
	const foreignParts = partsOf(other, listStates(other, asked)[0]);
	const mixed = asked
		.filter((part) => part !== 'org' && !Object.hasOwn(words, part))
		.map((part) => instead(part, foreignParts[part] ?? missing, 'missing'));

	return [
		...real,
		...mixed,
		...(asked.includes('evaluation') ? [listOtherRounds(home, own, place)].flat() : []),
		...asked.map((part) => instead(part, missing, 'missing')),
		...asked.flatMap((part) => strange.map((id) => instead(part, id, 'malformed')))
	];
}

/** An evaluation at the address of another round of the same organisation. */
function listOtherRounds(
	home: Organisation,
	own: Organisation | undefined,
	place: (whose: Whose, parts: Parts, organisation?: Organisation) => Place
): readonly Place[] {
	const [round, another] = home.rounds;
	const parts = { ...partsOf(home, round), evaluation: another?.evaluations[0] };

	return [place(home === own ? 'missing' : 'foreign', parts, home)];
}

/** A round in each state where the address is about one, and else nothing in particular. */
function listStates(
	{ rounds }: Organisation,
	asked: readonly Name[]
): readonly (OwnRound | undefined)[] {
	if (!asked.includes('round')) return [undefined];

	return (['draft', 'open', 'ended'] as const).flatMap(
		(state) => rounds.find((round) => round.state === state) ?? []
	);
}

function partsOf(organisation: Organisation, round: OwnRound | undefined): Parts {
	return {
		...{ org: organisation.id, round: round?.id, evaluation: round?.evaluations[0] },
		...{ leder: organisation.leaders[0], unit: organisation.units[0], ...words }
	};
}

function fill(address: string, asked: readonly Name[], parts: Parts, target: Target): Place {
	const path = asked.reduce((text, name) => text.replace(`[${name}]`, parts[name] ?? 'x'), address);

	return {
		...{
			path,
			target,
			ids: asked.filter((name) => !Object.hasOwn(words, name)).map((name) => parts[name] ?? '')
		},
		isReadable: isDecodable(path)
	};
}
