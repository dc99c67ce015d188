import type { Kysely } from 'kysely';
import type { Actor } from '#lib/domain/access/actor.ts';
import { readResearch, type ResearchYear } from '#lib/domain/national/reading/research.ts';
import type { Questionnaire } from '#lib/domain/questionnaire/definition.ts';
import type { Standing } from '#lib/domain/researcher/standing.ts';
import type { Database } from '../db/schema.ts';
import { requireQuestionnaire } from '../questionnaires/queries.ts';
import { recordResearchUse } from '../researchers/record-use.ts';
import { findNationalRelease, listReleases, type ReleasedYear } from './queries.ts';

/** A year as researchers read it, beside all years that are released, the latest first. */
export interface ResearchPage extends ReleasedYear {
	readonly years: readonly number[];
	readonly questionnaire: Questionnaire;
	readonly research: ResearchYear;
}

interface KeptYear {
	readonly research: ResearchYear;
	readonly questionnaireVersion: string;
}

/** Years read so far by their hash. A frozen year never changes, so it is read once. */
const known = new Map<string, Promise<KeptYear>>();

/**
 * The year that is asked for, or the latest one for whatever is none; undefined before any release. That
 * the researcher was given it is noted before.
 */
export async function showResearch(
	db: Kysely<Database>,
	actor: Actor,
	standing: Extract<Standing, { readonly kind: 'researcher' }>,
	written: string | undefined,
	now: Date
): Promise<ResearchPage | undefined> {
	const released = (await listReleases(db)).toReversed();
	const at = released.find(({ year }) => String(year) === written) ?? released[0];
	if (!at) return undefined;

	const { research, questionnaireVersion } = await readOnce(db, at);
	await recordResearchUse(db, actor, standing, { year: at.year }, now);

	return {
		...at,
		years: released.map(({ year }) => year),
		questionnaire: await requireQuestionnaire(db, questionnaireVersion),
		research
	};
}

async function readOnce(db: Kysely<Database>, { year, sha256 }: ReleasedYear): Promise<KeptYear> {
	const reading = known.get(sha256) ?? readYear(db, year);
	known.set(sha256, reading);
	try {
		return await reading;
	} catch (problem) {
		known.delete(sha256);
		throw problem;
	}
}

async function readYear(db: Kysely<Database>, year: number): Promise<KeptYear> {
	const found = await findNationalRelease(db, year);
	if (!found) throw new Error(`the figures of ${year} are gone`);
	const { release } = found;

	return {
		research: readResearch(release),
		questionnaireVersion: release.questionnaireVersion
	};
}
