import { randomBytes } from 'node:crypto';
import { destroyKey, prepareDirectory, readKey, writeKey } from './files.ts';
import { generateKeyPair, openerFor, seal, type Opener } from './seal.ts';

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
	/** Makes a round's three keys and writes them to disk before the round may open. */
	createRoundKeys(roundId: string): Promise<RoundPublicKeys>;
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
	const name = (roundId: string, use: 'drafts' | 'mail' | 'ballots') => `round-${roundId}.${use}`;
	const opener = async (roundId: string, use: 'mail' | 'ballots') => {
		const key = readKey(directory, name(roundId, use));
		return key && openerFor(key, use === 'mail' ? 'mail' : 'ballot');
	};

	return {
		directory,
		async createRoundKeys(roundId) {
			const ballots = await generateKeyPair();
			const mail = await generateKeyPair();
			writeKey(directory, name(roundId, 'drafts'), randomBytes(32));
			writeKey(directory, name(roundId, 'mail'), mail.privateKey);
			writeKey(directory, name(roundId, 'ballots'), ballots.privateKey);

			return { ballotKey: ballots.publicKey, mailKey: mail.publicKey };
		},
		draftSecret: (roundId) => readKey(directory, name(roundId, 'drafts')),
		mailOpener: (roundId) => opener(roundId, 'mail'),
		ballotOpener: (roundId) => opener(roundId, 'ballots'),
		async sealMoments(year, plain, bound) {
			return seal(await momentsPublicKey(directory, year), 'moments', plain, bound);
		},
		destroyRoundKeys(roundId) {
			for (const use of ['ballots', 'mail', 'drafts'] as const) destroyKey(directory, name(roundId, use));
		}
	};
}

/** Both halves lie side by side: the public one first, so that sealing never reads the private one. */
async function momentsPublicKey(directory: string, year: number): Promise<Uint8Array> {
	const known = readKey(directory, `moments-${year}.public`);
	if (known) return known;

	const pair = await generateKeyPair();
	writeKey(directory, `moments-${year}.private`, pair.privateKey);
	writeKey(directory, `moments-${year}.public`, pair.publicKey);

	return pair.publicKey;
}
