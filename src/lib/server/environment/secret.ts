import { randomBytes } from 'node:crypto';
import { existsSync, linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { syncPath } from '../durable.ts';
import { makeFolder } from '../folders.ts';
import type { Variables } from './variables.ts';

interface Problem {
	readonly problem: string;
}

const leastBytes = 32;

/** The application's secret: given, or, on localhost only, made once and kept beside the keys. */
export function readAppSecret(
	{ APP_SECRET, APP_SECRET_FILE, KEY_DIR }: Variables,
	isLocal: boolean
): { readonly secret: Uint8Array } | Problem {
	if (APP_SECRET && APP_SECRET_FILE) {
		return { problem: 'Set APP_SECRET or APP_SECRET_FILE, not both.' };
	}

	if (APP_SECRET) return checkLength('APP_SECRET', APP_SECRET);

	if (APP_SECRET_FILE) {
		const kept = readSecretFile('APP_SECRET_FILE', APP_SECRET_FILE);

		return 'problem' in kept ? kept : checkLength('APP_SECRET_FILE', kept.secret);
	}

	if (!isLocal) {
		return { problem: 'APP_SECRET or APP_SECRET_FILE is required unless ORIGIN is localhost.' };
	}

	const file = join(KEY_DIR, 'app-secret');

	try {
		keepNewSecret(KEY_DIR, file);
	} catch {
		return { problem: 'KEY_DIR must be a folder that can be written.' };
	}

	return checkLength('The file app-secret in KEY_DIR', readFileSync(file, 'utf8'));
}

/** A secret from a file, without the line break that most editors leave at the end. */
export function readSecretFile(name: string, file: string): { readonly secret: string } | Problem {
	try {
		return { secret: readFileSync(file, 'utf8').trimEnd() };
	} catch {
		return { problem: `${name} must name a file that can be read.` };
	}
}

function checkLength(name: string, text: string): { readonly secret: Uint8Array } | Problem {
	const secret = new TextEncoder().encode(text);
	if (secret.length >= leastBytes) return { secret };

	return { problem: `${name} must hold at least ${leastBytes} bytes.` };
}

/**
 * Linking a finished file into place leaves either nothing or a whole secret, whatever happens. Where
 * there is one, nothing is written: a full disk must not keep the program from starting.
 */
function keepNewSecret(folder: string, file: string): void {
	if (existsSync(file)) return;
	makeFolder(folder);

	const draft = `${file}.${randomBytes(6).toString('hex')}`;
	const secret = randomBytes(leastBytes).toString('base64url');

	try {
		writeFileSync(draft, secret, { mode: 0o600, flush: true });
		linkSync(draft, file);
	} catch (problem) {
		if (!isAlreadyThere(problem)) throw problem;
	} finally {
		rmSync(draft, { force: true });
	}
	syncPath(folder);
}

function isAlreadyThere(problem: unknown): boolean {
	return problem instanceof Error && 'code' in problem && problem.code === 'EEXIST';
}
