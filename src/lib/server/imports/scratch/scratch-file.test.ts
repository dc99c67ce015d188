import { closeSync, openSync, readdirSync, readFileSync, writeSync } from 'node:fs';
import { expect, test } from 'vitest';
import { listNamelessFiles } from '#tests/support/nameless-files.ts';
import { useFolder } from '#tests/support/scratch.ts';
import { openScratch } from './scratch-file.ts';

const folder = useFolder();

const blocks = ['Kim Holm', '', 'employee'.repeat(10_000)].map((text) => Buffer.from(text));

test('gives back what it was given, in any order and as often as asked', () => {
	const scratch = openScratch(folder.path);
	const places = blocks.map((block) => scratch.append(block));

	for (const index of [2, 0, 1, 0])
		expect(scratch.read(places[index] ?? { at: 0, size: 0 })).toEqual(blocks[index]);
	scratch.close();
});

test('holds nothing that can be read, has no name, and is gone when it is closed', () => {
	const scratch = openScratch(folder.path);
	for (const block of blocks) scratch.append(block);

	const [path = '', ...others] = listNamelessFiles(folder.path);
	const bytes = readFileSync(path);
	expect(readdirSync(folder.path)).toEqual([]);
	expect(others).toEqual([]);
	expect(bytes.length).toBeGreaterThan(80_000);
	expect(bytes.includes('Kim')).toBe(false);
	expect(bytes.includes('employee')).toBe(false);

	scratch.close();
	expect(listNamelessFiles(folder.path)).toEqual([]);
});

test('seals the same twice to different bytes', () => {
	const scratch = openScratch(folder.path);
	const { size } = scratch.append(Buffer.from('Kim Holm'));
	const { at } = scratch.append(Buffer.from('Kim Holm'));
	const bytes = readFileSync(listNamelessFiles(folder.path)[0] ?? '');

	expect(bytes.subarray(0, size)).not.toEqual(bytes.subarray(at, at + size));
	scratch.close();
});

test('refuses a block of which a bit was changed', () => {
	const scratch = openScratch(folder.path);
	const place = scratch.append(Buffer.from('Kim Holm'));
	const [path = ''] = listNamelessFiles(folder.path);
	const [first = 0] = readFileSync(path);
	const file = openSync(path, 'r+');
	writeSync(file, Buffer.of(first ^ 1), 0, 1, place.at);
	closeSync(file);

	expect(() => scratch.read(place)).toThrow('authenticate');
	scratch.close();
});
