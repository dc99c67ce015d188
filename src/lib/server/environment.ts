import { readAppSecret, readSecretFile } from './environment/secret.ts';
import { parseVariables, type Variables } from './environment/variables.ts';
import { liesWithin } from './environment/folders.ts';

/** What the operator has decided, checked once at start. Everything else is handed these values. */
export interface Settings {
	readonly port: number;
	readonly host: string;
	/** The public address, without a slash at the end: the only source of links. */
	readonly origin: string;
	/** On the developer's own machine some values are made up that must be given anywhere else. */
	readonly isLocal: boolean;
	readonly database: DatabaseAddress;
	readonly keyDir: string;
	/** Another machine has the keys: this one serves what needs none. */
	readonly keysElsewhere: boolean;
	readonly appSecret: Uint8Array;
	readonly mail: MailRoute;
	readonly login: OrganisationLogin | undefined;
	readonly proxy: Proxy | undefined;
	readonly rateLimit: boolean;
	/** Whether the page that shows what pages are made of is there. */
	readonly stylePage: boolean;
	/** Where monitoring programs ask; undefined where they may not. */
	readonly metrics: MetricsAddress | undefined;
}

export type DatabaseAddress = Variables['DATABASE_URL'];

export interface MetricsAddress {
	readonly port: number;
	readonly host: string;
}

export type MailRoute =
	| { readonly kind: 'smtp'; readonly url: string; readonly from: string }
	| { readonly kind: 'outbox'; readonly folder: string; readonly from: string };

export interface OrganisationLogin {
	readonly issuer: string;
	readonly clientId: string;
	readonly clientSecret: string;
	readonly minimumAcr: string | undefined;
	/** Whose addresses it is believed about, in lower case; undefined where it is about all. */
	readonly mailDomains?: readonly string[] | undefined;
}

export interface Proxy {
	/** In lower case, as Node names headers. */
	readonly addressHeader: string;
	/** How many proxies of our own stand in front, counted from the right of X-Forwarded-For. */
	readonly depth: number;
}

/** One line that says what to change, fit to be printed before exit 1. It never repeats a value. */
export interface Problem {
	readonly problem: string;
}

/**
 * Reads the settings from the environment. On localhost the first call also makes the secret of the
 * application and keeps it in KEY_DIR, so that a clean clone starts without any setting.
 */
export function readSettings(
	env: Readonly<Record<string, string | undefined>>
): Settings | Problem {
	const variables = parseVariables(env);
	if ('problem' in variables) return variables;

	const origin = variables.ORIGIN ?? `http://localhost:${variables.PORT}`;
	const isLocal = isLocalAddress(origin);
	const mail = readMailRoute(variables, isLocal);
	const login = readOrganisationLogin(variables);
	const refusal = findRefusal(variables, origin);

	if (refusal) return { problem: refusal };
	if ('problem' in mail) return mail;
	if (login && 'problem' in login) return login;

	const appSecret = readAppSecret(variables, isLocal);
	if ('problem' in appSecret) return appSecret;

	return {
		port: variables.PORT,
		host: variables.HOST,
		origin,
		isLocal,
		database: variables.DATABASE_URL,
		keyDir: variables.KEY_DIR,
		keysElsewhere: variables.KEYS === 'elsewhere',
		appSecret: appSecret.secret,
		mail,
		login,
		proxy: variables.ADDRESS_HEADER
			? { addressHeader: variables.ADDRESS_HEADER, depth: variables.XFF_DEPTH }
			: undefined,
		rateLimit: variables.RATE_LIMIT,
		stylePage: variables.STYLE_PAGE,
		metrics: variables.METRICS_PORT
			? { port: variables.METRICS_PORT, host: variables.METRICS_HOST }
			: undefined
	};
}

function findRefusal(variables: Variables, origin: string): string | undefined {
	const { KEY_DIR, DATABASE_URL } = variables;
	const refusal = variables.KEYS === 'elsewhere' ? refuseElsewhere(variables) : undefined;
	if (refusal !== undefined) return refusal;
	if (variables.METRICS_PORT === variables.PORT)
		return 'METRICS_PORT must be another port than PORT.';
	if (isLocalAddress(origin)) return undefined;

	if (!origin.startsWith('https://')) {
		return 'ORIGIN must begin with https:// unless it is localhost.';
	}

	// Whoever copies the folder of the database, or backs it up, must not get the keys with it.
	if (DATABASE_URL.kind === 'sqlite' && liesWithin(KEY_DIR, DATABASE_URL.file)) {
		return 'KEY_DIR must lie outside the folder of the database.';
	}

	return undefined;
}

function refuseElsewhere({
	DATABASE_URL,
	APP_SECRET,
	APP_SECRET_FILE
}: Variables): string | undefined {
	if (DATABASE_URL.kind === 'sqlite')
		return 'KEYS=elsewhere needs PostgreSQL: several machines cannot share a file.';
	if (!APP_SECRET && !APP_SECRET_FILE)
		return 'APP_SECRET or APP_SECRET_FILE is required with KEYS=elsewhere, the same on all machines.';

	return undefined;
}

function isLocalAddress(origin: string): boolean {
	const { hostname } = new URL(origin);

	return /^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
}

function readMailRoute(
	{ SMTP_URL, MAIL_FROM, MAIL_OUTBOX }: Variables,
	isLocal: boolean
): MailRoute | Problem {
	if (SMTP_URL && MAIL_OUTBOX) return { problem: 'Set SMTP_URL or MAIL_OUTBOX, not both.' };

	if (SMTP_URL) {
		return MAIL_FROM
			? { kind: 'smtp', url: SMTP_URL, from: MAIL_FROM }
			: { problem: 'MAIL_FROM is required with SMTP_URL.' };
	}

	if (MAIL_OUTBOX || isLocal) {
		const from = MAIL_FROM ?? 'Ledelsesspejl <ledelsesspejl@localhost>';

		return { kind: 'outbox', folder: MAIL_OUTBOX ?? 'outbox', from };
	}

	return {
		problem: 'SMTP_URL with MAIL_FROM, or MAIL_OUTBOX, is required unless ORIGIN is localhost.'
	};
}

function readOrganisationLogin({
	OIDC_ISSUER,
	OIDC_CLIENT_ID,
	OIDC_CLIENT_SECRET,
	OIDC_CLIENT_SECRET_FILE,
	OIDC_MIN_ACR,
	OIDC_MAIL_DOMAINS
}: Variables): OrganisationLogin | Problem | undefined {
	const given = [
		OIDC_ISSUER,
		OIDC_CLIENT_ID,
		OIDC_CLIENT_SECRET,
		OIDC_CLIENT_SECRET_FILE,
		OIDC_MIN_ACR,
		OIDC_MAIL_DOMAINS
	];
	if (given.every((value) => value === undefined)) return undefined;

	if (OIDC_CLIENT_SECRET && OIDC_CLIENT_SECRET_FILE) {
		return { problem: 'Set OIDC_CLIENT_SECRET or OIDC_CLIENT_SECRET_FILE, not both.' };
	}

	const kept = OIDC_CLIENT_SECRET_FILE
		? readSecretFile('OIDC_CLIENT_SECRET_FILE', OIDC_CLIENT_SECRET_FILE)
		: { secret: OIDC_CLIENT_SECRET };
	if ('problem' in kept) return kept;

	if (!OIDC_ISSUER || !OIDC_CLIENT_ID || !kept.secret) {
		return {
			problem:
				'OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET (or _FILE) are set together or not at all.'
		};
	}

	return {
		issuer: OIDC_ISSUER,
		clientId: OIDC_CLIENT_ID,
		clientSecret: kept.secret,
		minimumAcr: OIDC_MIN_ACR,
		mailDomains: OIDC_MAIL_DOMAINS
	};
}
