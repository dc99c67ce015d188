// Imports an invented country of 10,000 leaders in 300 organisations for two years, releases both, and
// says what each step took: `npm run country [-- --leaders N --organisations N --folder FOLDER]`. The
// commands are those of an operator, each in a process of its own. The folder must not exist yet.
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { measureReleases } from './country/measure.ts';
import { runApart } from './country/run-apart.ts';
import { tellStep, type Step } from './country/tell.ts';
import { writeImportFiles } from './country/write-files.ts';

/** Years that are over, and in which the old regions were there. */
const years = [2024, 2025] as const;

const { values } = parseArgs({
	options: {
		leaders: { type: 'string', default: '10000' },
		organisations: { type: 'string', default: '300' },
		folder: { type: 'string', default: 'country-data' }
	}
});
const { folder } = values;
const size = { leaders: Number(values.leaders), organisations: Number(values.organisations) };

if (existsSync(folder)) {
	process.stderr.write(`${folder} is there already: remove it, or name another with --folder.\n`);
	process.exitCode = 1;
} else {
	await buildCountry();
}

async function buildCountry(): Promise<void> {
	mkdirSync(folder, { recursive: true });
	const settings = {
		DATABASE_URL: `file:${join(folder, 'ledelsesspejl.db')}`,
		KEY_DIR: join(folder, 'keys'),
		MAIL_OUTBOX: join(folder, 'outbox')
	};
	const files = { frame: join(folder, 'frame.csv'), answers: join(folder, 'answers.csv') };
	const say = (step: Step) => console.log(tellStep(step));

	for (const [index, year] of years.entries()) {
		const yearsAgo = years.length - 1 - index;
		say(await writeImportFiles(files, size, { year, yearsAgo, seed: 7 }));
		const words = ['--frame', files.frame, '--answers', files.answers, '--year', String(year)];
		say(await runApart(`${year}: imported, reports made`, settings, 'import', words));
		rmSync(files.frame);
		rmSync(files.answers);
		say(
			await runApart(`${year}: released`, settings, 'national', ['release', String(year), '--json'])
		);
	}
	for (const line of measureReleases(join(folder, 'ledelsesspejl.db'))) console.log(line);

	const set = Object.entries(settings).map(([name, value]) => `${name}=${value}`);
	console.log(`\nTo look at it: ${set.join(' ')} npm start`);
}
