import { createHash } from 'node:crypto';
import type { Target, Whose } from './expectations.ts';
import { listOrganisationTargets } from './organisation-targets.ts';
import type { Evaluation, Person, Report, Round, World } from './world.ts';

/** An address with its placeholders filled in, and whose it is for somebody. */
export interface Place {
	readonly path: string;
	readonly target: Target;
	/** The ids in the address, which an answer may repeat. */
	readonly ids: readonly string[];
	/** False where the address cannot be decoded. */
	readonly isReadable: boolean;
}

/** Made up from a name, so that each run asks for the same. */
function madeUp(name: string): string {
	return createHash('sha256').update(name).digest('hex').slice(0, 32);
}

const missing = madeUp('nobody has this id');
const missingToken = Buffer.from(madeUp('nobody has this link')).toString('base64url').slice(0, 43);

/** What is no id of ours; of those as long as one, the whole answer can be compared. */
const plainlyMalformed = ['x', 'constructor', '__proto__', 'none', 'A'.repeat(32), 'z'.repeat(32)];

/** What is no id of ours in stranger ways. `own` is the asker's own id, or a missing one. */
function strangelyMalformed(own: string): readonly string[] {
	return [
		own.toUpperCase(),
		`${own}0`,
		own.slice(1),
		`${own}%00`,
		`%00`,
		`${own}%20`,
		`${own}%0a`,
		`${own}%2f`,
		`..%2f${own}`,
		`%2e%2e%2f${own}`,
		`${own}%ef%bb%bf`,
		'%f0%9f%94%91',
		'%c3%a6%c3%b8',
		"'%20or%20'1'='1",
		'%24%7b7*7%7d',
		'1e3',
		'a'.repeat(4000)
	];
}

const undecodable = ['%ff', '%c3', '%', '%zz', '%ed%a0%80'];

/** Every way to fill in a route's address for somebody: own, foreign, missing and malformed things. */
export function listTargets(address: string, person: Person, world: World): readonly Place[] {
	if (address.includes('/organisation/[org]')) {
		const strange = [...plainlyMalformed, ...strangelyMalformed(missing), ...undecodable];
		return listOrganisationTargets(address, person, world, { missing, strange });
	}
	if (address.includes('/evaluering/[id]')) return listEvaluations(address, person, world);
	if (address.includes('/organisations/')) return listRounds(address, person, world);
	if (address.includes('/[id]')) return listReports(address, person, world);
	if (address.includes('[token]')) return listLinks(address, world);
	if (address.includes('[tema]')) return listThemes(address);

	return [{ path: address, target: { kind: 'none' }, ids: [], isReadable: true }];
}

/** Public pages by a name: those that there are, the theme without one, and what is no name. */
function listThemes(address: string): readonly Place[] {
	const at = (whose: Whose, name: string) => ({
		path: address.replace('[tema]', name),
		target: { kind: 'theme', whose } as const,
		ids: [name]
	});
	const strange = [...plainlyMalformed, ...strangelyMalformed(missing), ...undecodable];

	return [
		...['retning', 'trivsel'].map((name) => at('own', name)),
		...['samlet', 'Trivsel'].map((name) => at('missing', name)),
		...strange.map((name) => at('malformed', name))
	].map((place) => ({ ...place, isReadable: isDecodable(place.path) }));
}

function listEvaluations(address: string, person: Person, world: World): readonly Place[] {
	const own = world.evaluations.filter(({ leaderEmail }) => leaderEmail === person.email);
	const foreign = world.evaluations.filter(({ leaderEmail }) => leaderEmail !== person.email);
	const inState = (all: readonly Evaluation[]) =>
		(['draft', 'open', 'ended'] as const).flatMap((state) => {
			const those = all.filter((each) => each.state === state);
			return those.length > 1 ? [those[0], those.at(-1)].flatMap((one) => one ?? []) : those;
		});
	const at = (whose: Whose, evaluation: Evaluation) => ({ whose, evaluation });
	const places = [
		...inState(own).map((each) => at('own', each)),
		...inState(foreign).map((each) => at('foreign', each))
	].flatMap(({ whose, evaluation }) => fillEvaluation(address, whose, evaluation, foreign));
	const nowhere = (whose: Whose, id: string) =>
		fillParts(address, { whose, id, invitation: missing, role: 'medarbejder' });
	const ownId = own[0]?.id ?? missing;

	return [
		...places,
		nowhere('missing', missing),
		nowhere('missing', madeUp('nor this')),
		...plainlyMalformed.map((id) => nowhere('malformed', id)),
		...strangelyMalformed(ownId).map((id) => nowhere('malformed', id)),
		...undecodable.map((id) => nowhere('malformed', id))
	];
}

/** Pages with a second placeholder: the invitation must be on this list, the role one of three. */
function fillEvaluation(
	address: string,
	whose: Whose,
	evaluation: Evaluation,
	foreign: readonly Evaluation[]
): readonly Place[] {
	const { id, invitations, state } = evaluation;
	const fill = (from: Whose, invitation: string, role: string) =>
		fillParts(address, { whose: from, evaluation, id, invitation, role });

	if (address.includes('[invitation]')) {
		const others = foreign.flatMap((each) => each.invitations);
		/* Before the start and after the end the list is closed, whoever is asked for. */
		const notThere = whose === 'own' && state === 'open' ? 'missing' : whose;
		return [
			...invitations.slice(0, 1).map((each) => fill(whose, each, '')),
			...others.slice(0, 1).map((each) => fill(notThere, each, '')),
			...[missing, 'x', '%00'].map((each) => fill(notThere, each, ''))
		];
	}
	if (address.includes('[rolle]')) {
		const unknown = whose === 'own' && state === 'draft' ? 'missing' : whose;
		return [
			...['medarbejder', 'leder', 'lederkollega'].map((role) => fill(whose, '', role)),
			...['x', 'Leder', '%00'].map((role) => fill(unknown, '', role))
		];
	}

	return [fill(whose, '', '')];
}

interface Parts {
	readonly whose: Whose;
	readonly evaluation?: Evaluation;
	readonly id: string;
	readonly invitation: string;
	readonly role: string;
}

function fillParts(address: string, { whose, evaluation, id, invitation, role }: Parts): Place {
	const path = address
		.replace('[id]', id)
		.replace('[invitation]', invitation)
		.replace('[rolle]', role);
	const target: Target = {
		...{ kind: 'evaluation', whose },
		...(evaluation === undefined ? {} : { evaluation })
	};

	return { path, target, ids: [id, invitation], isReadable: isDecodable(path) };
}

function listReports(address: string, person: Person, world: World): readonly Place[] {
	const whoseIs = ({ leaderEmail, readers }: Report) => {
		if (leaderEmail === person.email) return 'own' as const;

		return readers.some((reader) => reader === person.email) ? 'shared' : 'foreign';
	};
	const place = (whose: Whose | 'shared', id: string, report?: Report): Place => ({
		path: address.replace('[id]', id),
		target: { kind: 'report', whose, ...(report === undefined ? {} : { report }) },
		ids: [id],
		isReadable: isDecodable(id)
	});
	const [own] = world.reports.filter((each) => whoseIs(each) === 'own');

	return [
		...world.reports.map((each) => place(whoseIs(each), each.id, each)),
		place('missing', missing),
		place('missing', madeUp('nor this')),
		...plainlyMalformed.map((id) => place('malformed', id)),
		...strangelyMalformed(own?.id ?? missing).map((id) => place('malformed', id)),
		...undecodable.map((id) => place('malformed', id))
	];
}

/** The figures of rounds: of one's own organisation, of others', and of both ids that do not belong together. */
function listRounds(address: string, person: Person, { rounds }: World): readonly Place[] {
	const isStaff = person.role === 'coordinator' || person.role === 'orgadmin';
	const place = (whose: Whose, organisationId: string, id: string, round?: Round): Place => {
		const path = address.replace('[id]', organisationId).replace('[round]', id);

		return {
			path,
			target: { kind: 'round', whose, ...(round === undefined ? {} : { round }) },
			ids: [organisationId, id],
			isReadable: isDecodable(path)
		};
	};
	const [first] = rounds;
	const other = rounds.find(({ org }) => org !== first?.org);
	const own = rounds.find(({ org }) => org === person.org) ?? first;
	const ownId = own?.organisationId ?? missing;

	return [
		...rounds.map((round) =>
			place(
				isStaff && round.org === person.org ? 'own' : 'foreign',
				round.organisationId,
				round.id,
				round
			)
		),
		place('missing', missing, missing),
		place('missing', ownId, missing),
		place('missing', first?.organisationId ?? missing, other?.id ?? missing),
		place('missing', other?.organisationId ?? missing, first?.id ?? missing),
		...plainlyMalformed.flatMap((id) => [
			place('malformed', ownId, id),
			place('malformed', id, own?.id ?? missing)
		]),
		...strangelyMalformed(own?.id ?? missing).map((id) => place('malformed', ownId, id)),
		...undecodable.map((id) => place('malformed', ownId, id))
	];
}

function listLinks(address: string, { links, signInToken }: World): readonly Place[] {
	const isSignIn = address.startsWith('/log-ind');
	const known = isSignIn
		? [{ token: signInToken, state: 'unused' as const }]
		: (['unused', 'used', 'withdrawn', 'closed'] as const).flatMap((state) =>
				links
					.filter((link) => link.state === state)
					.slice(0, 1)
					.map(({ token }) => ({ token, state }))
			);
	const place = (token: string, state: Extract<Target, { kind: 'link' }>['state']): Place => ({
		path: address.replace('[token]', token).replace('[page]', 'x'),
		target: { kind: 'link', state },
		ids: [token],
		isReadable: isDecodable(token)
	});
	const some = known[0]?.token ?? missingToken;

	return [
		...known.map(({ token, state }) => place(token, state)),
		place(missingToken, 'missing'),
		...['x', `${some}A`, some.slice(1), `${some}%00`, '%00', '%f0%9f%94%91', 'a'.repeat(4000)].map(
			(token) => place(token, 'missing')
		),
		...undecodable.map((token) => place(token, 'missing'))
	];
}

export function isDecodable(path: string): boolean {
	try {
		decodeURIComponent(path);
		return true;
	} catch {
		return false;
	}
}
