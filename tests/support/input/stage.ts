import { openDatabase } from '#lib/server/db/client.ts';
import { openKeyRing } from '#lib/server/keys/ring.ts';
import { readSettings } from '#lib/server/environment.ts';
import { createSignInLink } from '#lib/server/sign-in/ask.ts';
import type { RoundState } from '#lib/server/db/schema.ts';
import { makePlace, type Place } from '../command.ts';
import { startIdentityProvider } from '../identity-provider.ts';
import { startTestServer, type TestServer } from '../server.ts';

/** A server with two invented organisations in it, people who are signed in, and links to answer with. */
export interface Stage {
	readonly place: Place;
	readonly server: TestServer;
	readonly port: number;
	readonly db: ReturnType<typeof openDatabase>;
	/** The table of rights, with the forms of each page. */
	readonly routes: readonly {
		readonly path: string;
		readonly methods: readonly string[];
		readonly actions: readonly string[];
	}[];
	/** The year of which the country's figures are out. */
	readonly releasedYear: number;
	/** The cookie of somebody with this address. */
	signIn(email: string): Promise<string>;
	/** A sign-in link that nobody has used, as a path. */
	makeSignInLink(email: string): Promise<string>;
	/** An evaluation that a new account has begun to plan. */
	plan(email: string): Promise<{ readonly path: string; readonly cookie: string }>;
	/** Evaluations in a state, and the addresses of the leaders whom they are about. */
	listEvaluations(
		state: RoundState
	): Promise<readonly { readonly id: string; readonly email: string; readonly leader: string }[]>;
	/** Paths of links that nobody has used, in rounds of leaders without an account, which nobody here stops. */
	listLinks(group: 'employee' | 'self'): readonly string[];
	remove(): Promise<void>;
}

interface Outline {
	readonly routes: Stage['routes'];
	readonly invitations: readonly {
		readonly url: string;
		readonly group: string;
		readonly state: string;
		readonly leader: string;
	}[];
}

/**
 * Limits are off, so that what is sent reaches the pages; they have a test of their own. The program
 * gets little memory, so that what it does not let go of ends it.
 */
export async function setStage(): Promise<Stage> {
	const place = makePlace();
	const seeded = await place.run('seed', '--demo', '--json');
	if (seeded.code !== 0) throw new Error(seeded.err);
	const { invitations, routes } = JSON.parse(seeded.out) as Outline;
	const releasedYear = new Date().getUTCFullYear() - 1;
	const released = await place.run('national', 'release', String(releasedYear));
	if (released.code !== 0) throw new Error(released.err);
	const { DATABASE_URL = '', KEY_DIR = '', MAIL_OUTBOX = '' } = place.env;
	const identities = await startIdentityProvider(['http://localhost']);
	const { issuer, clientId, clientSecret } = identities.login;
	const server = await startTestServer({
		...{ OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret },
		...{ DATABASE_URL, KEY_DIR, MAIL_OUTBOX },
		...{ RATE_LIMIT: 'off', STYLE_PAGE: 'on', NODE_OPTIONS: '--max-old-space-size=192' }
	});
	const settings = readSettings(server.env);
	if ('problem' in settings) throw new Error(settings.problem);
	const db = openDatabase(settings.database);
	const makeSignInLink = (email: string) => createSignInLink(db, email, 'da', new Date());

	const signIn = async (email: string) => {
		const { headers } = await postForm(server.origin, await makeSignInLink(email), {});
		const cookie = /^session=[^;]+/.exec(headers.getSetCookie().join())?.[0];
		if (!cookie) throw new Error('signing in gave no session');

		return cookie;
	};

	const listEvaluations = (state: RoundState) =>
		db
			.selectFrom('evaluation')
			.innerJoin('round', 'round.id', 'evaluation.round_id')
			.innerJoin('leader', 'leader.id', 'evaluation.leader_id')
			.innerJoin('account', 'account.id', 'leader.account_id')
			.where('round.state', '=', state)
			.select(['evaluation.id', 'account.email', 'leader.id as leader'])
			.orderBy('account.email')
			.execute();
	const owned = new Set((await listEvaluations('open')).map(({ leader }) => leader));

	return {
		...{ place, server, db, routes, releasedYear, makeSignInLink, signIn },
		port: Number(server.env['PORT']),
		async plan(email) {
			const cookie = await signIn(email);
			const { headers } = await postForm(server.origin, '/evaluering/ny', {}, cookie);
			const [path] = /\/evaluering\/[0-9a-f]+/.exec(headers.get('location') ?? '') ?? [];
			if (!path) throw new Error('no evaluation was begun');

			return { path, cookie };
		},
		listEvaluations,
		listLinks: (group) =>
			invitations
				.filter((each) => each.group === group && each.state === 'unused')
				.filter(({ leader }) => !owned.has(leader))
				.map(({ url }) => new URL(url).pathname),
		async remove() {
			await db.destroy();
			await server.remove();
			await identities.stop();
			place.remove();
		}
	};
}

/** The keys of the stage's rounds, for checking its database. */
export function openStageKeys({ place }: Stage) {
	return openKeyRing(place.keys);
}

/** Sends a form as a browser does. */
export function postForm(
	origin: string,
	path: string,
	fields: Readonly<Record<string, string>>,
	cookie = ''
): Promise<Response> {
	const headers = { origin, cookie };
	const body = new URLSearchParams(fields);

	return fetch(`${origin}${path}`, { method: 'POST', redirect: 'manual', headers, body });
}
