import { generateKeyPairSync, sign, type JsonWebKey, type KeyObject } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider, { type Configuration } from 'oidc-provider';
import type { OrganisationLogin } from '#lib/server/environment.ts';

/** Somebody at the identity provider. */
export interface Person {
	readonly sub: string;
	readonly email?: string;
	readonly email_verified?: boolean;
	readonly name?: string;
	/** How surely they sign in. */
	readonly acr?: string;
}

export type Claims = Readonly<Record<string, unknown>>;

/** A real OpenID provider on 127.0.0.1, and what a test can make it do wrong. */
export interface IdentityProvider {
	readonly login: OrganisationLogin;
	/** Who signs in from now on, without being asked anything. */
	person: Person;
	/** Instead of signing anybody in, it answers with this error. */
	error: string | undefined;
	/** Changes the ID token before it leaves. */
	bend: ((claims: Claims) => string) | undefined;
	/** Changes what it tells of somebody when asked apart. */
	bendUserInfo: ((claims: Claims) => Claims) | undefined;
	/** A token with the provider's own signature. */
	signed(claims: Claims): string;
	/** A token with a signature of somebody else under the name of the provider's key. */
	forged(claims: Claims): string;
	/** Goes there as a browser, and gives the address to which it is sent back. */
	visit(entrance: string): Promise<URL>;
	/** Nobody answers any more at its address. */
	stop(): Promise<void>;
	start(): Promise<void>;
}

const keyId = 'the-only-key';

/** Starts one that knows one client, which comes from `origins`. */
export async function startIdentityProvider(origins: readonly string[]): Promise<IdentityProvider> {
	const own = generateKeyPairSync('rsa', { modulusLength: 2048 });
	const foreign = generateKeyPairSync('rsa', { modulusLength: 2048 });
	const server = createServer();
	const port = await listen(server, 0);
	const issuer = `http://127.0.0.1:${port}`;
	const clientId = 'ledelsesspejl';
	const clientSecret = 'a secret that both of them know, and nobody else';
	const people = new Map<string, Person>();

	const faults: Faults = {
		person: { sub: 'nobody' },
		error: undefined,
		bend: undefined,
		bendUserInfo: undefined
	};
	const client = { id: clientId, secret: clientSecret, origins };
	const provider = new Provider(issuer, configure(client, own.privateKey, people));
	bendAnswers(provider, faults);
	server.on('request', (request: IncomingMessage, response: ServerResponse) => {
		if (!request.url?.startsWith('/interaction/')) {
			void provider.callback()(request, response);
			return;
		}
		const { person, error } = faults;
		people.set(person.sub, person);
		const login = { accountId: person.sub, ...(person.acr && { acr: person.acr }) };
		void provider.interactionFinished(request, response, error ? { error } : { login });
	});

	return Object.assign(faults, {
		login: { issuer, clientId, clientSecret, minimumAcr: undefined },
		signed: (claims: Claims) => makeToken('RS256', claims, own.privateKey),
		forged: (claims: Claims) => makeToken('RS256', claims, foreign.privateKey),
		visit: (entrance: string) => follow(new URL(entrance), issuer),
		async stop() {
			server.closeAllConnections();
			server.close();
			await once(server, 'close');
		},
		async start() {
			await listen(server, port);
		}
	});
}

type Faults = Pick<IdentityProvider, 'person' | 'error' | 'bend' | 'bendUserInfo'>;

/** A token that nobody has signed. */
export function unsignedToken(claims: Claims): string {
	return `${encode({ alg: 'none', typ: 'JWT' })}.${encode(claims)}.`;
}

/** Everybody is signed in at once, and nobody is asked what they consent to. */
function configure(
	client: { readonly id: string; readonly secret: string; readonly origins: readonly string[] },
	key: KeyObject,
	people: ReadonlyMap<string, Person>
): Configuration {
	return {
		clients: [
			{
				...{ client_id: client.id, client_secret: client.secret },
				redirect_uris: client.origins.map((origin) => `${origin}/log-ind/organisation/svar`),
				post_logout_redirect_uris: client.origins.map((origin) => `${origin}/log-ind/organisation`)
			}
		],
		jwks: { keys: [{ ...key.export({ format: 'jwk' }), kid: keyId, use: 'sig' }] },
		acrValues: ['low', 'high'],
		claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'], acr: null },
		cookies: { keys: ['for the tests only'] },
		features: { devInteractions: { enabled: false } },
		interactions: { url: (_, { uid }) => `/interaction/${uid}` },
		pkce: { required: () => true },
		ttl: { Session: 600, Interaction: 600, Grant: 600, AccessToken: 600, IdToken: 600 },
		findAccount: (_, id) => ({ accountId: id, claims: () => ({ ...people.get(id), sub: id }) }),
		async loadExistingGrant({ oidc }) {
			const accountId = oidc.session?.accountId;
			if (accountId === undefined) return undefined;
			const grant = new oidc.provider.Grant({ clientId: client.id, accountId });
			grant.addOIDCScope('openid email profile');
			await grant.save();

			return grant;
		}
	};
}

function bendAnswers(provider: Provider, faults: Faults): void {
	provider.use(async (context, next) => {
		await next();
		const body = context.body as Claims | undefined;
		const token = body?.['id_token'];
		if (faults.bend && typeof token === 'string')
			context.body = { ...body, id_token: faults.bend(readToken(token)) };
		if (faults.bendUserInfo && body && (context['oidc'] as { route?: string }).route === 'userinfo')
			context.body = faults.bendUserInfo(body);
	});
}

function readToken(token: string): Claims {
	const [, payload = ''] = token.split('.');

	return JSON.parse(Buffer.from(payload, 'base64url').toString()) as Claims;
}

function makeToken(alg: string, claims: Claims, key: KeyObject): string {
	const text = `${encode({ alg, typ: 'JWT', kid: keyId })}.${encode(claims)}`;

	return `${text}.${sign('sha256', Buffer.from(text), key).toString('base64url')}`;
}

function encode(value: object | JsonWebKey): string {
	return Buffer.from(JSON.stringify(value)).toString('base64url');
}

async function listen(server: Server, port: number): Promise<number> {
	server.listen(port, '127.0.0.1');
	await once(server, 'listening');

	return (server.address() as AddressInfo).port;
}

/** Follows the provider's own redirects with its own cookies, until it leads elsewhere. */
async function follow(entrance: URL, issuer: string): Promise<URL> {
	const jar = new Map<string, string>();
	let address = entrance;
	for (let steps = 0; steps < 10 && address.origin === issuer; steps += 1) {
		const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
		const answer = await fetch(address, { redirect: 'manual', headers: { cookie } });
		for (const line of answer.headers.getSetCookie()) {
			const [, name = '', value = ''] = /^([^=]+)=([^;]*)/u.exec(line) ?? [];
			jar.set(name, value);
		}
		const location = answer.headers.get('location');
		if (location === null) throw new Error(`the provider stopped: ${await answer.text()}`);
		address = new URL(location, address);
	}

	return address;
}
