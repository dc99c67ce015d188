import type { Migration } from 'kysely/migration';
import * as foundation from './0001_foundation.ts';
import * as retention from './0002_retention.ts';
import * as momentsKey from './0003_moments_key.ts';
import * as noSamplesOfPeople from './0004_no_samples_of_people.ts';
import * as releases from './0005_releases.ts';
import * as organisationRounds from './0006_organisation_rounds.ts';
import * as followUp from './0007_follow_up.ts';
import * as country from './0008_country.ts';
import * as scale from './0009_scale.ts';

/** Every step, in order. A step is never changed once a version with it is released. */
export const migrations: Readonly<Record<string, Migration>> = {
	'0001_foundation': foundation,
	'0002_retention': retention,
	'0003_moments_key': momentsKey,
	'0004_no_samples_of_people': noSamplesOfPeople,
	'0005_releases': releases,
	'0006_organisation_rounds': organisationRounds,
	'0007_follow_up': followUp,
	'0008_country': country,
	'0009_scale': scale
};
