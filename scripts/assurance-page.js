// Puts what the long versions of tests/assurance have measured into docs/assurance.md.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { format, resolveConfig } from 'prettier';

/** @typedef {{ name: string, promise: string, figures: readonly { what: string, value: number | string, bound?: string }[] }} Measured */

const page = 'docs/assurance.md';

/** `folder` holds one JSON file a test; sections of tests that are not in it stay as they are. */
export async function writeAssurancePage(/** @type {string} */ folder) {
	let text = readFileSync(page, 'utf8');
	for (const file of readdirSync(folder).sort()) {
		text = putSection(text, JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')));
	}

	const style = await resolveConfig(page);
	writeFileSync(page, await format(text, { ...style, parser: 'markdown' }));
}

/** Puts a section in the place of the one with the same name, or at the end. */
function putSection(/** @type {string} */ text, /** @type {Measured} */ measured) {
	const { name, promise, figures } = measured;
	const begin = `<!-- ${name} -->`;
	const end = `<!-- end of ${name} -->`;
	const day = new Date().toISOString().slice(0, 10);
	const rows = figures.map(({ what, value, bound = '' }) => `| ${what} | ${value} | ${bound} |`);
	const section = [
		begin,
		`\n## ${name}\n`,
		`${promise}\n`,
		'| what | measured | promised |',
		'| --- | ---: | --- |',
		...rows,
		`\n\`npm run soak -- ${name}\`, ${day}, ${cpus().length} cores\n`,
		end
	].join('\n');
	const [before, rest] = text.split(begin);
	if (before === undefined || rest === undefined) return `${text.trimEnd()}\n\n${section}\n`;

	return `${before}${section}${rest.slice(rest.indexOf(end) + end.length)}`;
}
