import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { listPages, type Selection } from '#lib/domain/questionnaire/selection.ts';
import { listSteps } from '#lib/domain/questionnaire/steps.ts';
import { listManyFields, pageSchema } from '#lib/schemas/answers.ts';
import { currentQuestionnaire } from '#lib/server/questionnaires/current.ts';

/** A form's schema, with those of its fields of which several may come. */
export interface FormSchema {
	/** Where it lies and what it is called: `round/cancel cancelSchema`. */
	readonly name: string;
	readonly schema: z.ZodType;
	readonly many: readonly string[];
}

const questionnaire = currentQuestionnaire();

/** What some schemas are made with. Those of the answering form are made for each of its pages. */
const makers: Readonly<Record<string, readonly unknown[]>> = {
	'account deletionSchema': ['tove@example.dk'],
	'account reportDeletionSchema': ['0'.repeat(32)],
	'evaluation/dates datesSchema': ['2026-11-21'],
	'evaluation/form formSchema': [questionnaire],
	'evaluation/job jobSchema': [questionnaire],
	'evaluation/review wordsSchema': [{ name: 'Tove', email: 'tove@example.dk' }],
	'follow-up focusSchema': [['retning'], '2026-11-20', '2026-11-21'],
	'follow-up meetingSchema': ['2026-11-20', '2026-11-21'],
	'follow-up talkSchema': ['2026-11-20', '2026-11-21'],
	'hand-over choiceSchema': [[{ items: ['retning_1'], texts: 2 }]],
	'mirror mirrorSchema': [['retning_1']],
	'pulse pulseSchema': [questionnaire],
	'round/dates newRoundSchema': ['2026-11-21'],
	'round/dates roundDatesSchema': ['2026-11-21'],
	'round/form groupFormSchema': [questionnaire],
	'round/form roundFormSchema': [questionnaire]
};

const many: Readonly<Record<string, readonly string[]>> = {
	'evaluation/form formSchema': ['themes'],
	'follow-up remindersSchema': ['remind'],
	'participants applySchema': ['choice'],
	'pulse pulseSchema': ['themes'],
	'round/form groupFormSchema': ['themes'],
	'round/form roundFormSchema': ['themes'],
	'round/leaders boxesSchema': ['shown', 'chosen']
};

/** Every schema that a route takes from `lib/schemas`: a new form is among them by itself. */
export async function listFormSchemas(): Promise<readonly FormSchema[]> {
	const names = listTaken().filter((name) => name !== 'answers pageSchema');
	const taken = await Promise.all(
		names.map(async (name) => ({
			...{ name, schema: await makeSchema(name), many: many[name] ?? [] }
		}))
	);

	return [...listAnsweringPages(), ...taken];
}

function listTaken(): readonly string[] {
	const files = readdirSync('src/routes', { recursive: true, encoding: 'utf8' })
		.filter((path) => path.endsWith('.ts'))
		.map((path) => readFileSync(join('src/routes', path), 'utf8'))
		.filter((text) => text.includes('parseForm('));
	const names = files.flatMap((text) =>
		[...text.matchAll(/import \{([^}]*)\} from '#lib\/schemas\/([^']+)\.ts'/gu)].flatMap(
			([, imported = '', path = '']) =>
				imported
					.split(',')
					.map((each) => each.trim())
					.filter((each) => each === 'noFields' || /^[a-z]\w*Schema$/u.test(each))
					.map((each) => `${path} ${each}`)
		)
	);

	return [...new Set(names)].sort();
}

async function makeSchema(name: string): Promise<z.ZodType> {
	const [path = '', exported = ''] = name.split(' ');
	const file = join(process.cwd(), 'src/lib/schemas', `${path}.ts`);
	const module = (await import(/* @vite-ignore */ file)) as Readonly<Record<string, unknown>>;
	const found = module[exported];
	const schema: unknown =
		typeof found === 'function' && makers[name]
			? (found as (...given: readonly unknown[]) => unknown)(...makers[name])
			: found;
	if (!(schema instanceof z.ZodType)) throw new Error(`say with what ${name} is made`);

	return schema;
}

function listAnsweringPages(): readonly FormSchema[] {
	const selection: Selection = {
		...{ form: 'standard', themes: [] },
		...{ comments: true, conditions: true, peers: true, work: true }
	};
	const steps = (['self', 'employee'] as const).flatMap((group) =>
		listSteps(listPages(questionnaire, selection, group))
	);

	return steps.map((step) => ({
		...{ name: `page ${step.id}`, schema: pageSchema(step, questionnaire) },
		many: listManyFields(step)
	}));
}
