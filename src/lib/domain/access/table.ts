import type { Actor, Role } from './actor.ts';

/**
 * Who may use a route with a method. `anyone` includes whoever holds a link: what the link opens is
 * decided by the verb. `signedIn` is every account; the verbs look at whose object it is.
 */
type Who = 'anyone' | 'signedIn' | readonly Role[];

type Methods = Partial<Readonly<Record<'GET' | 'POST', Who>>>;

const read: Methods = { GET: 'anyone' };
const readAndSend: Methods = { GET: 'anyone', POST: 'anyone' };
const own: Methods = { GET: 'signedIn', POST: 'signedIn' };
const ownToRead: Methods = { GET: 'signedIn' };

/** Every route of the program by its address, without route groups. A route that is not here does not exist. */
export const rights: Readonly<Record<string, Methods>> = {
	'/': read,
	'/selvevaluering': readAndSend,
	'/eksempel': read,
	'/metode': read,
	'/anonymitet': read,
	'/privatliv': read,
	'/was': read,
	'/landet': read,
	'/landet/[year]': read,
	'/landet/[year]/billede/[fil]': read,
	'/landet/udforsk': read,
	'/landet/udforsk/tabel.csv': read,
	'/landet/[year]/data': read,
	/* Files for researchers look to others as if there were none; the verb decides. */
	'/landet/[year]/data/[file]': read,
	'/landet/[year]/kodebog': read,
	'/api': read,
	'/temaer': read,
	'/temaer/[tema]': read,
	/* Where the operator has not asked for it, it is not there. */
	'/stil': read,
	'/healthz': read,
	'/readyz': read,

	'/s/[token]': readAndSend,
	'/s/[token]/[page]': readAndSend,
	'/s/[token]/gennemse': readAndSend,
	'/s/[token]/gemt': readAndSend,
	'/s/tak': read,
	'/s/klar': read,

	'/log-ind': readAndSend,
	'/log-ind/sendt': read,
	'/log-ind/organisation': readAndSend,
	/* The one reading that signs in: it is bound to the browser that began, and counts once (0045). */
	'/log-ind/organisation/svar': read,
	'/log-ind/[token]': readAndSend,
	'/log-ud': { POST: 'anyone' },

	'/min-side': ownToRead,
	'/min-side/spejl': own,
	'/min-side/tilbud': own,
	'/konto': own,
	'/konto/sprog': { POST: 'signedIn' },
	'/konto/data': ownToRead,
	'/konto/data/fil': { POST: 'signedIn' },
	'/konto/slet': own,
	/* Says how one becomes a researcher to whoever is not; the verbs look at the role and the terms. */
	'/forskning': own,
	'/log': ownToRead,
	'/log/fil': { POST: 'signedIn' },
	'/evaluering/ny': own,
	'/evaluering/[id]': own,
	'/evaluering/[id]/job': own,
	'/evaluering/[id]/skema': own,
	'/evaluering/[id]/datoer': own,
	'/evaluering/[id]/hvem': own,
	'/evaluering/[id]/rapport': own,
	'/evaluering/[id]/gennemse': own,
	'/evaluering/[id]/vis-[rolle]': ownToRead,
	'/evaluering/[id]/slet': own,
	'/evaluering/[id]/liste': ownToRead,
	'/evaluering/[id]/liste/fil': { POST: 'signedIn' },
	'/evaluering/[id]/inviteret-[invitation]': own,
	'/evaluering/[id]/inviter': own,
	'/evaluering/[id]/stop': own,
	'/evaluering/[id]/bekraeft': own,
	'/evaluering/[id]/organisation': own,
	'/drift': own,
	'/drift/status': ownToRead,
	'/drift/installationer': own,
	'/organisation/ny': own,
	'/organisation/[org]': ownToRead,
	'/organisation/[org]/adoptioner': own,
	'/organisation/[org]/adgang': own,
	/* Rounds of another system: administrators only, who alone may read what comes of them. */
	'/organisation/[org]/aflever': own,
	'/organisation/[org]/aflever/skabelon-[fil]': ownToRead,
	'/organisation/[org]/aflever/[aflevering]': own,
	'/organisation/[org]/runde/ny': own,
	'/organisation/[org]/runde/[round]': own,
	'/organisation/[org]/runde/[round]/navn': own,
	'/organisation/[org]/runde/[round]/ledere': own,
	'/organisation/[org]/runde/[round]/skema': own,
	'/organisation/[org]/runde/[round]/gruppe': own,
	'/organisation/[org]/runde/[round]/udsagn': own,
	'/organisation/[org]/runde/[round]/hvem-ser': own,
	'/organisation/[org]/runde/[round]/gennemse': own,
	'/organisation/[org]/runde/[round]/vis-[rolle]': ownToRead,
	'/organisation/[org]/runde/[round]/slet': own,
	'/organisation/[org]/ledere': ownToRead,
	'/organisation/[org]/ledere/ny': own,
	'/organisation/[org]/ledere/indlaes': own,
	'/organisation/[org]/ledere/skabelon': ownToRead,
	'/organisation/[org]/ledere/[leder]': own,
	'/organisation/[org]/skemaer': own,
	'/organisation/[org]/runde/[round]/aflever': ownToRead,
	'/organisation/[org]/runde/[round]/aflever/fil': { POST: 'signedIn' },
	'/organisation/[org]/runde/[round]/tal': { POST: 'signedIn' },
	'/organisation/[org]/runde/[round]/deltagere': own,
	'/organisation/[org]/runde/[round]/deltagere/indlaes': own,
	'/organisation/[org]/runde/[round]/deltagere/skabelon': ownToRead,
	'/organisation/[org]/runde/[round]/deltagere/[evaluation]': own,
	'/organisation/[org]/runde/[round]/forlaeng': own,
	'/organisation/[org]/runde/[round]/stop': own,
	'/organisation/[org]/runde/[round]/leder/[evaluation]': own,
	'/organisation/[org]/runde/[round]/leder/[evaluation]/inviter': own,
	'/organisation/[org]/runde/[round]/leder/[evaluation]/ret': own,
	'/organisation/[org]/runde/[round]/leder/[evaluation]/aflys': own,
	'/rapport/[id]': own,
	'/rapport/[id]/slet': own,
	'/rapport/[id]/pdf': ownToRead,
	'/rapport/[id]/medarbejdere': ownToRead,
	'/rapport/[id]/medarbejdere/pdf': ownToRead,
	'/rapport/[id]/guide/samtale': ownToRead,
	'/rapport/[id]/guide/moede-60': ownToRead,
	'/rapport/[id]/guide/moede-90': ownToRead,
	'/rapport/[id]/guide/team': ownToRead,
	'/rapport/[id]/opfoelgning': own,
	'/rapport/[id]/puls': own,
	'/rapport/[id]/over-tid': ownToRead,
	'/rapport/[id]/opfoelgning/samtale.ics': ownToRead,
	'/rapport/[id]/opfoelgning/moede.ics': ownToRead,
	'/organisation/[org]/runde/[round]/sedler': ownToRead,
	'/organisation/[org]/runde/[round]/sedler/fil': { POST: 'signedIn' },
	'/organisation/[org]/runde/[round]/rapport': ownToRead,
	'/organisation/[org]/runde/[round]/rapport/fil': { POST: 'signedIn' },
	'/api/v1/reports/[id]': ownToRead,
	'/api/v1/organisations/[id]/rounds/[round]': ownToRead,
	'/api/v1/national': read,
	'/api/v1/national/[year]': read,
	'/api/v1/national/[year]/cells': read,
	'/api/v1/national/[year]/themes': read,
	'/api/v1/national/[year]/statements': read,
	'/api/v1/national/[year]/variables': read,
	'/api/v1/national/[year]/files': read,
	'/api/v1/openapi.json': read
};

/** What becomes of a request before its route runs. */
export type Access = 'granted' | 'sign_in' | 'not_found' | 'wrong_method';

/**
 * Looks a request up in the table. A route that is not the actor's looks exactly like one that does
 * not exist; only somebody who is not signed in is told to do that first.
 */
export function decideAccess(
	routeId: string | null,
	method: string,
	actor: Actor | undefined
): Access {
	const address = routeId === null ? undefined : addressOf(routeId);
	if (address === undefined || !Object.hasOwn(rights, address)) return 'not_found';

	const methods = rights[address] ?? {};
	const asked = method === 'HEAD' ? 'GET' : method;
	if (asked !== 'GET' && asked !== 'POST') return 'wrong_method';

	const who = methods[asked];
	if (who === undefined) return 'wrong_method';
	if (who === 'anyone') return 'granted';
	if (!actor) return 'sign_in';

	return who === 'signedIn' || hasAnyRole(actor, who) ? 'granted' : 'not_found';
}

/** The methods that a route has, as the header of a refusal names them. */
export function nameMethods(routeId: string): string {
	const methods = Object.keys(rights[addressOf(routeId)] ?? {});

	return methods.flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : [method])).join(', ');
}

export function allows(routeId: string | null, method: string, actor: Actor | undefined): boolean {
	return decideAccess(routeId, method, actor) === 'granted';
}

/** A route id without its groups, as people see it: `/(app)/konto` is `/konto`. */
export function addressOf(routeId: string): string {
	const address = routeId.replace(/\/\([^/]+\)/gu, '');

	return address === '' ? '/' : address;
}

function hasAnyRole(actor: Actor, roles: readonly Role[]): boolean {
	return actor.roles.some(({ role }) => roles.includes(role));
}
