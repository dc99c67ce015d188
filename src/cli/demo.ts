import { tellCountry } from '#db/demo/country.ts';
import { currentQuestionnaire } from '#lib/server/questionnaires/current.ts';
import { answer, explain, runCommand } from './command/run.ts';
import { buildDemo } from './demo/build.ts';
import { guide } from './demo/guide.ts';

/** Which of the possible countries is shown: the one that the portraits were chosen in. */
const seed = 1;

try {
	const built = await buildDemo(process.env, invent, new Date());

	await ('problem' in built
		? answer({ problems: [built.problem] })
		: runCommand(async (product) => ({ said: await guide(product, new Date()) })));
} catch (problem) {
	answer({ problems: [explain(problem)] });
}

function invent(now: Date) {
	console.log('Inventing a small country (once; less than a minute) …');

	return tellCountry(currentQuestionnaire(), seed, now);
}
