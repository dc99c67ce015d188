import type { Kysely } from 'kysely';
import type { Language } from '#lib/domain/language.ts';
import type { Database } from '../db/schema.ts';
import type { Press } from '../pdf/press.ts';
import { describePicture, pictureNames } from './describe-picture.ts';
import { showYear } from './show-year.ts';

/** A picture of a year, as a file. */
export interface Picture {
	readonly type: 'image/svg+xml' | 'image/png';
	readonly body: Uint8Array<ArrayBuffer>;
}

/** Where pictures are asked for: which year and file, and how the reader wants them. */
export interface PictureWish {
	readonly year: string;
	/** »temaer.svg«. */
	readonly file: string;
	/** The host that the picture names as its source. */
	readonly host: string;
	readonly language: Language;
}

/** Pictures drawn so far: a few for each year, and a year never changes. */
const known = new Map<string, Picture>();

/** A picture by the name of its file; undefined where there is none, or no such year. */
export async function findPicture(
	db: Kysely<Database>,
	press: Press,
	{ year, file, host, language }: PictureWish
): Promise<Picture | undefined> {
	const [, written, format] = /^([a-z]+)\.(svg|png)$/u.exec(file) ?? [];
	const name = pictureNames.find((each) => each === written);
	if (!name) return undefined;
	const shown = await showYear(db, year, new URLSearchParams());
	if (!shown) return undefined;

	const key = [shown.page.sha256, host, name, format, language].join(' ');
	const drawn = known.get(key);
	if (drawn) return drawn;
	const address = `${host}/landet/${String(shown.page.year)}`;
	const { page, questionnaire } = shown;
	const svg = press.draw('picture', describePicture(name, page, questionnaire, address, language));
	const picture: Picture =
		format === 'png'
			? { type: 'image/png', body: press.paint(svg) }
			: { type: 'image/svg+xml', body: new TextEncoder().encode(svg) };
	known.set(key, picture);

	return picture;
}
