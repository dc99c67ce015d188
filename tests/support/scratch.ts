import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { openScratch, type Scratch } from '#lib/server/imports/scratch/scratch-file.ts';

/** A folder for each test of a file, which is gone when the test is over. */
export function useFolder(): { readonly path: string } {
	const folder = { path: '' };
	beforeEach(() => {
		folder.path = mkdtempSync(join(tmpdir(), 'ledelsesspejl-scratch-'));
	});
	afterEach(() => rmSync(folder.path, { recursive: true }));

	return folder;
}

/** Room on the disk for each test of a file; call the result for that of the test that runs. */
export function useScratch(): () => Scratch {
	const folder = useFolder();
	let scratch: Scratch;
	beforeEach(() => {
		scratch = openScratch(folder.path);
	});
	afterEach(() => scratch.close());

	return () => scratch;
}
