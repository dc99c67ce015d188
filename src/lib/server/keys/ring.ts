import { createHash, randomBytes } from 'node:crypto';
import { destroyKey, keepKey, listKeys, readKey, removeDrafts } from './files.ts';
import { prepareKeyFolder } from './folder.ts';
import { fits, generateKeyPair, openerFor, type KeyPair, type Opener, type Purpose } from './seal.ts';
import { generateSigningPair, signBytes, type SigningPair } from './signature.ts';

/** The public halves of a round's keys, kept on the round. */
export interface RoundPublicKeys {
	readonly ballotKey: Uint8Array<ArrayBuffer>;
	readonly mailKey: Uint8Array<ArrayBuffer>;
}

/** By which other installations seal packages to this one, and know its own. 32 bytes each. */
export interface FederationPublicKeys {
	readonly sealing: Uint8Array<ArrayBuffer>;
	readonly signing: Uint8Array<ArrayBuffer>;
}

/** One file in the key directory. */
export type KeyName =
	`round-${string}.${RoundKey}` | `moments-${number}` | 'federation' | 'federation-signing';

/** `foreign` is a whole key, but of something else. */
export type KeyCondition = 'fits' | 'missing' | 'damaged' | 'foreign';

/**
 * The keys of all open rounds: one file each in a directory outside the database and its backups.
 * Whoever has the database alone can read no answer, no draft and no link.
 */
export interface KeyRing {
	readonly directory: string;
	/** Tells this folder from others; a copy of it goes for it. It is no secret. */
	folderId(): string;
	/** Makes a round's three keys, or finds those made before; they are on the disk when this returns. */
	createRoundKeys(roundId: string): Promise<RoundPublicKeys>;
	/** The names of all keys that there are. */
	listNames(): readonly string[];
	/** The rounds of which there is any key. */
	listRounds(): readonly string[];
	/** 32 bytes from which the drafts' ids and keys are derived; undefined once destroyed or lost. */
	draftSecret(roundId: string): Uint8Array<ArrayBuffer> | undefined;
	/** Opens links for mails; undefined once destroyed or lost. */
	mailOpener(roundId: string): Promise<Opener | undefined>;
	/** Opens ballots, for the close only; undefined once destroyed or lost. */
	ballotOpener(roundId: string): Promise<Opener | undefined>;
	/** The public half of a year's moments key, which is made on first use. */
	createMomentsKey(year: number): Promise<Uint8Array<ArrayBuffer>>;
	/** Opens a year's moments, for the national release only; undefined once destroyed or lost. */
	momentsOpener(year: number): Promise<Opener | undefined>;
	/** After the national release: a year's key is gone for good. Safe to call again. */
	destroyMomentsKey(year: number): void;
	/** The public halves of what this installation signs packages with and takes them in with. */
	findFederationKeys(): FederationPublicKeys | undefined;
	/** The same, made on first use. */
	createFederationKeys(): Promise<FederationPublicKeys>;
	/** Signs as this installation. */
	signPackage(bytes: Uint8Array): Uint8Array<ArrayBuffer>;
	/** Opens packages that were sealed to this installation; undefined where it never had a key. */
	packageOpener(): Promise<Opener | undefined>;
	/** Whether a key is there and is the one that `publicKey` belongs to; a drafts' secret has no such half. */
	inspectKey(name: KeyName, publicKey?: Uint8Array): Promise<KeyCondition>;
	/** Removes what a crash has left of keys that were being made. */
	removeDrafts(now: Date): void;
	/** After the close: all three keys are gone for good. Safe to call again. */
	destroyRoundKeys(roundId: string): void;
}

export function openKeyRing(directory: string): KeyRing {
	prepareKeyFolder(directory);
	const opener = async (name: KeyName) => {
		const pair = readPair(directory, name);
		return pair && openerFor(pair.privateKey, purposeOf(name));
	};

	return {
		directory,
		folderId: () =>
			/* Of what lies in the folder of keys, not even this stands in the database. */
			createHash('sha256')
				.update(keepKey(directory, 'folder-id', Uint8Array.from(randomBytes(16))))
				.digest('hex')
				.slice(0, 32),
		async createRoundKeys(roundId) {
			keepKey(directory, roundKeyName(roundId, 'drafts'), Uint8Array.from(randomBytes(32)));
			const mail = await keepPair(directory, roundKeyName(roundId, 'mail'));
			const ballots = await keepPair(directory, roundKeyName(roundId, 'ballots'));

			return { ballotKey: ballots.publicKey, mailKey: mail.publicKey };
		},
		listNames: () => listKeys(directory),
		listRounds: () => [
			...new Set(listKeys(directory).flatMap((file) => /^round-(.+)\.[a-z]+$/.exec(file)?.[1] ?? []))
		],
		draftSecret: (roundId) => readSecret(directory, roundKeyName(roundId, 'drafts')),
		mailOpener: (roundId) => opener(roundKeyName(roundId, 'mail')),
		ballotOpener: (roundId) => opener(roundKeyName(roundId, 'ballots')),
		createMomentsKey: async (year) =>
			(await keepPair(directory, momentsKeyName(year))).publicKey,
		momentsOpener: (year) => opener(momentsKeyName(year)),
		destroyMomentsKey: (year) => destroyKey(directory, momentsKeyName(year)),
		findFederationKeys() {
			const sealing = readPair(directory, 'federation')?.publicKey;
			const signing = readPair(directory, 'federation-signing')?.publicKey;

			return sealing && signing && { sealing, signing };
		},
		createFederationKeys: async () => ({
			sealing: (await keepPair(directory, 'federation')).publicKey,
			signing: keepSigningPair(directory).publicKey
		}),
		signPackage: (bytes) => Uint8Array.from(signBytes(keepSigningPair(directory), bytes)),
		packageOpener: () => opener('federation'),
		inspectKey: (name, publicKey) => inspectKey(directory, name, publicKey),
		removeDrafts: (now) => removeDrafts(directory, now),
		destroyRoundKeys(roundId) {
			for (const use of roundKeys) destroyKey(directory, roundKeyName(roundId, use));
		}
	};
}

export function roundKeyName(roundId: string, use: RoundKey): KeyName {
	return `round-${roundId}.${use}`;
}

export function momentsKeyName(year: number): KeyName {
	return `moments-${year}`;
}

export const roundKeys = ['ballots', 'mail', 'drafts'] as const;
export type RoundKey = (typeof roundKeys)[number];

const secretSize = 32;
const pairSize = 64;

async function inspectKey(
	directory: string,
	name: KeyName,
	publicKey: Uint8Array | undefined
): Promise<KeyCondition> {
	const bytes = readKey(directory, name);
	if (!bytes) return 'missing';
	if (name.endsWith('.drafts')) return bytes.length === secretSize ? 'fits' : 'damaged';

	const pair = splitPair(bytes);
	if (!pair) return 'damaged';

	return publicKey && (await fits(pair.privateKey, publicKey, purposeOf(name)))
		? 'fits'
		: 'foreign';
}

function purposeOf(name: KeyName): Purpose {
	if (name.startsWith('moments-')) return 'moments';
	if (name === 'federation') return 'federation';

	return name.endsWith('.mail') ? 'mail' : 'ballot';
}

/** The pair under a name, made on first use. The file holds the private half and then the public one. */
async function keepPair(directory: string, name: KeyName): Promise<KeyPair> {
	const known = readPair(directory, name);
	if (known) return known;

	const { privateKey, publicKey } = await generateKeyPair();
	const kept = keepKey(directory, name, Uint8Array.from([...privateKey, ...publicKey]));
	const pair = splitPair(kept);
	if (!pair) throw new Error(`${name} in KEY_DIR is damaged`);

	return pair;
}

/** The pair that signs packages, made on first use; kept as the others are. */
function keepSigningPair(directory: string): SigningPair {
	const name: KeyName = 'federation-signing';
	const known = readPair(directory, name);
	if (known) return known;

	const { privateKey, publicKey } = generateSigningPair();
	const kept = splitPair(keepKey(directory, name, Uint8Array.from([...privateKey, ...publicKey])));
	if (!kept) throw new Error(`${name} in KEY_DIR is damaged`);

	return kept;
}

/** Undefined also where the file is not a whole pair, so that nothing is sealed to a piece of one. */
function readPair(directory: string, name: KeyName): KeyPair | undefined {
	const bytes = readKey(directory, name);

	return bytes && splitPair(bytes);
}

function readSecret(directory: string, name: KeyName): Uint8Array<ArrayBuffer> | undefined {
	const bytes = readKey(directory, name);

	return bytes?.length === secretSize ? bytes : undefined;
}

function splitPair(bytes: Uint8Array<ArrayBuffer>): KeyPair | undefined {
	if (bytes.length !== pairSize) return undefined;

	return { privateKey: bytes.slice(0, secretSize), publicKey: bytes.slice(secretSize) };
}
