import { randomBytes } from 'node:crypto';
import { destroyKey, keepKey, listKeys, prepareDirectory, readKey } from './files.ts';
import { generateKeyPair, openerFor, seal, type KeyPair, type Opener } from './seal.ts';

/** The public halves of a round's keys, kept on the round. */
export interface RoundPublicKeys {
	readonly ballotKey: Uint8Array<ArrayBuffer>;
	readonly mailKey: Uint8Array<ArrayBuffer>;
}

/**
 * The keys of all open rounds: one file each in a directory outside the database and its backups.
 * Whoever has the database alone can read no answer, no draft and no link.
 */
export interface KeyRing {
	readonly directory: string;
	/** Makes a round's three keys, or finds those made before; they are on the disk when this returns. */
	createRoundKeys(roundId: string): Promise<RoundPublicKeys>;
	/** The rounds of which there is any key. */
	listRounds(): readonly string[];
	/** 32 bytes from which the drafts' ids and keys are derived; undefined once destroyed or lost. */
	draftSecret(roundId: string): Uint8Array<ArrayBuffer> | undefined;
	/** Opens links for mails; undefined once destroyed or lost. */
	mailOpener(roundId: string): Promise<Opener | undefined>;
	/** Opens ballots, for the close only; undefined once destroyed or lost. */
	ballotOpener(roundId: string): Promise<Opener | undefined>;
	/** Seals to the year's moments key, which is made on first use and read by the national release only. */
	sealMoments(year: number, plain: Uint8Array, bound: string): Promise<Uint8Array<ArrayBuffer>>;
	/** After the close: all three keys are gone for good. Safe to call again. */
	destroyRoundKeys(roundId: string): void;
}

export function openKeyRing(directory: string): KeyRing {
	prepareDirectory(directory);
	const name = (roundId: string, use: RoundKey) => `round-${roundId}.${use}`;
	const opener = async (roundId: string, use: 'mail' | 'ballots') => {
		const pair = readPair(directory, name(roundId, use));
		return pair && openerFor(pair.privateKey, use === 'mail' ? 'mail' : 'ballot');
	};

	return {
		directory,
		async createRoundKeys(roundId) {
			keepKey(directory, name(roundId, 'drafts'), Uint8Array.from(randomBytes(32)));
			const mail = await keepPair(directory, name(roundId, 'mail'));
			const ballots = await keepPair(directory, name(roundId, 'ballots'));

			return { ballotKey: ballots.publicKey, mailKey: mail.publicKey };
		},
		listRounds: () => [
			...new Set(listKeys(directory).flatMap((file) => /^round-(.+)\.[a-z]+$/.exec(file)?.[1] ?? []))
		],
		draftSecret: (roundId) => readKey(directory, name(roundId, 'drafts')),
		mailOpener: (roundId) => opener(roundId, 'mail'),
		ballotOpener: (roundId) => opener(roundId, 'ballots'),
		async sealMoments(year, plain, bound) {
			const { publicKey } = await keepPair(directory, `moments-${year}`);
			return seal(publicKey, 'moments', plain, bound);
		},
		destroyRoundKeys(roundId) {
			for (const use of roundKeys) destroyKey(directory, name(roundId, use));
		}
	};
}

const roundKeys = ['ballots', 'mail', 'drafts'] as const;
type RoundKey = (typeof roundKeys)[number];

/** The pair under a name, made on first use. The file holds the private half and then the public one. */
async function keepPair(directory: string, name: string): Promise<KeyPair> {
	const known = readPair(directory, name);
	if (known) return known;

	const { privateKey, publicKey } = await generateKeyPair();

	return splitPair(keepKey(directory, name, Uint8Array.from([...privateKey, ...publicKey])));
}

function readPair(directory: string, name: string): KeyPair | undefined {
	const bytes = readKey(directory, name);

	return bytes && splitPair(bytes);
}

function splitPair(bytes: Uint8Array<ArrayBuffer>): KeyPair {
	return { privateKey: bytes.slice(0, 32), publicKey: bytes.slice(32, 64) };
}
