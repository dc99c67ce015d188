import {
	allowInsecureRequests,
	authorizationCodeGrant,
	buildAuthorizationUrl,
	buildEndSessionUrl,
	calculatePKCECodeChallenge,
	ClientSecretBasic,
	ClientSecretPost,
	discovery,
	enableNonRepudiationChecks,
	fetchUserInfo,
	type ClientAuth,
	type Configuration
} from 'openid-client';
import { loginReturn, ownLoginPage } from '#lib/domain/access/login-pages.ts';
import { isAtDomain } from '#lib/domain/access/mail-domain.ts';
import type { Language } from '#lib/domain/language.ts';
import { parseLoginClaims, type LoginClaims } from '#lib/schemas/login-claims.ts';
import type { OrganisationLogin } from '../environment.ts';
import type { Log } from '../log.ts';
import { codeOf, judgeProblem, type Refusal } from './judge-problem.ts';

/** What ties an answer of the login to the one request that asked for it. */
export interface Binding {
	readonly state: string;
	readonly nonce: string;
	readonly verifier: string;
}

/** The organisation's login, as far as signing in needs it. */
export interface LoginProvider {
	/** Where to send the browser. */
	findEntrance(binding: Binding, language: Language, now: Date): Promise<URL | 'unavailable'>;
	/** Exchanges what the browser brought back for what the login says of its person. */
	redeem(answer: URL, binding: Binding, now: Date): Promise<LoginClaims | Refusal>;
	/** Where one leaves the login itself, if it has said so since the program started. */
	findExit(): string | undefined;
}

/** Seconds that the login may take to answer. */
const patience = 6;

/** Milliseconds after which the login is asked again where its doors are. */
const freshness = 60 * 60_000;

/**
 * The login that the operator has named. Nothing is asked of it before somebody wants to sign in, so
 * that the program starts and mail links work while it is down.
 */
export function openProvider(
	login: OrganisationLogin,
	origin: string,
	log: Pick<Log, 'warn'>
): LoginProvider {
	const returnAddress = `${origin}${loginReturn}`;
	let known: { readonly configuration: Configuration; readonly until: number } | undefined;

	async function configure(now: Date): Promise<Configuration> {
		if (known && now.getTime() < known.until) return known.configuration;
		const configuration = await discover(login);
		known = { configuration, until: now.getTime() + freshness };

		return configuration;
	}

	function refuse(problem: unknown): Refusal {
		const refusal = judgeProblem(problem);
		if (refusal !== 'declined')
			log.warn({ kind: refusal, code: codeOf(problem) }, 'the organisation login failed');

		return refusal;
	}

	return {
		async findEntrance({ state, nonce, verifier }, language, now) {
			try {
				return buildAuthorizationUrl(await configure(now), {
					...{ redirect_uri: returnAddress, scope: 'openid profile email', state, nonce },
					code_challenge: await calculatePKCECodeChallenge(verifier),
					...{ code_challenge_method: 'S256', ui_locales: language },
					...(login.minimumAcr !== undefined && { acr_values: login.minimumAcr })
				});
			} catch (problem) {
				refuse(problem);
				return 'unavailable';
			}
		},

		async redeem({ search }, { state, nonce, verifier }, now) {
			try {
				const configuration = await configure(now);
				/* The address is our own, whatever a proxy has made of the request's. */
				const tokens = await authorizationCodeGrant(
					configuration,
					new URL(`${returnAddress}${search}`),
					{ expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier }
				);
				const said = tokens.claims();
				if (!said) return 'untrusted';
				const more = await askForMore(configuration, tokens.access_token, said);

				const claims = parseLoginClaims({ ...said, ...more });

				return claims ? believe(claims, login) : 'untrusted';
			} catch (problem) {
				return refuse(problem);
			}
		},

		findExit() {
			if (known?.configuration.serverMetadata().end_session_endpoint === undefined)
				return undefined;

			return buildEndSessionUrl(known.configuration, {
				post_logout_redirect_uri: `${origin}${ownLoginPage}`
			}).href;
		}
	};
}

/** Whoever runs a login can say of any address that it is theirs: it is believed about its own only. */
function believe(claims: LoginClaims, { mailDomains }: OrganisationLogin): LoginClaims {
	const { email = '', isEmailProven } = claims;
	const isOwn = mailDomains === undefined || isAtDomain(email, mailDomains);

	return { ...claims, isEmailProven: isEmailProven && isOwn };
}

async function discover({ issuer, clientId, clientSecret }: OrganisationLogin) {
	const configuration = await discovery(
		new URL(issuer),
		clientId,
		{ client_secret: clientSecret },
		authenticate(clientSecret),
		{
			timeout: patience,
			/* Settings let only a login on this very machine be without encryption. */
			execute: issuer.startsWith('http:') ? [allowInsecureRequests] : []
		}
	);
	/* The token's signature too, and not the encrypted connection alone, says who wrote it. */
	enableNonRepudiationChecks(configuration);

	return configuration;
}

/** In the header, as the standard has it, unless the login takes it in the body only. */
function authenticate(secret: string): ClientAuth {
	return (server, client, body, headers) => {
		const taken = server.token_endpoint_auth_methods_supported ?? ['client_secret_basic'];
		const isBasic = taken.includes('client_secret_basic');

		(isBasic ? ClientSecretBasic(secret) : ClientSecretPost(secret))(server, client, body, headers);
	};
}

/** Many logins tell the address and the name only where one asks for them apart. */
async function askForMore(
	configuration: Configuration,
	accessToken: string,
	{ sub, email }: { readonly sub: string; readonly email?: unknown }
): Promise<object> {
	if (email !== undefined) return {};
	if (configuration.serverMetadata().userinfo_endpoint === undefined) return {};

	const {
		email: address,
		email_verified,
		name
	} = await fetchUserInfo(configuration, accessToken, sub);

	return { email: address, email_verified, name };
}
