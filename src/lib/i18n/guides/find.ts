import { anerkendelse } from './anerkendelse.ts';
import { borger } from './borger.ts';
import { drift } from './drift.ts';
import { faglighed } from './faglighed.ts';
import { forandring } from './forandring.ts';
import type { ThemeGuide } from './guide.ts';
import { inddragelse } from './inddragelse.ts';
import { opad } from './opad.ts';
import { retning } from './retning.ts';
import { tillid } from './tillid.ts';
import { trivsel } from './trivsel.ts';
import { tryghed } from './tryghed.ts';
import { tvaers } from './tvaers.ts';

const guides: ReadonlyMap<string, ThemeGuide> = new Map(
	Object.entries({
		...{ retning, anerkendelse, faglighed, tillid, tryghed, inddragelse },
		...{ drift, forandring, opad, tvaers, borger, trivsel }
	})
);

/** The page about a theme, by its id in the questionnaire. A later questionnaire may hold themes without one. */
export function findGuide(theme: string): ThemeGuide | undefined {
	return guides.get(theme);
}

/** The ids of all themes that have a page. */
export function listGuidedThemes(): readonly string[] {
	return [...guides.keys()];
}
