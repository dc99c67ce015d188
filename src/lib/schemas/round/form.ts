import { z } from 'zod';
import type { Questionnaire } from '#lib/domain/questionnaire/definition.ts';
import { go } from '../evaluation/go.ts';
import { line } from '../form.ts';

/** The field of these forms that may come several times. */
export const roundFormLists = ['themes'];

const yesOrNo = z.enum(['yes', 'no'], 'unknownChoice');

/** What a whole round asks, and in whose name managers answer. */
export function roundFormSchema(questionnaire: Questionnaire) {
	return z
		.object({
			...{ go, ...formFields(questionnaire) },
			...{ comments: yesOrNo, conditions: yesOrNo, peers: yesOrNo, work: yesOrNo },
			examples: yesOrNo,
			managers: z.enum(['attributed', 'aggregate'], 'unknownChoice')
		})
		.transform((chosen) => ({
			go: chosen.go,
			managers: chosen.managers,
			selection: {
				form: chosen.form,
				themes: inOrder(questionnaire, chosen.themes),
				comments: chosen.comments === 'yes',
				conditions: chosen.conditions === 'yes',
				peers: chosen.peers === 'yes',
				work: chosen.work === 'yes',
				examples: chosen.examples === 'yes'
			}
		}));
}

/** A form for some of the leaders, with a name by which the coordinator knows it. */
export function groupFormSchema(questionnaire: Questionnaire) {
	return z
		.object({ name: line(60), ...formFields(questionnaire) })
		.superRefine(({ name, form, themes }, context) => {
			const refuse = (field: string, message: string) =>
				context.addIssue({ code: 'custom', path: [field], message });

			if (name === '') refuse('name', 'groupName');
			if (form === 'tilpasset' && themes.length === 0) refuse('themes', 'themes');
		})
		.transform(({ name, form, themes }) => ({
			...{ name, form, themes: inOrder(questionnaire, themes) }
		}));
}

function formFields(questionnaire: Questionnaire) {
	return {
		form: z.enum(['kort', 'tilpasset', 'standard'], 'unknownChoice'),
		themes: z.array(z.enum(idsOf(questionnaire), 'unknownChoice'))
	};
}

/** Themes are kept in the order of the questionnaire. */
function inOrder(questionnaire: Questionnaire, themes: readonly string[]): readonly string[] {
	return idsOf(questionnaire).filter((id) => themes.includes(id));
}

function idsOf({ themes }: Questionnaire): readonly string[] {
	return themes.filter(({ kind }) => kind === 'theme').map(({ id }) => id);
}
