import { mostAnswerFiles, mostHandedBytes, mostNameFiles } from '#lib/domain/import/limits.ts';
import { readForm } from '#lib/schemas/form.ts';
import { isMultipart, readParts, type FileSink } from '#lib/schemas/parts.ts';
import type { KeyRing } from '#lib/server/keys/ring.ts';
import { makeHandedFolder, openSealed, removeHandedFolder, type HandedFolder } from './folder.ts';
import type { ArrivedFiles } from './receive.ts';

/** A form whose files have been sealed as they came. */
export interface TakenIn {
	readonly folder: HandedFolder;
	/** The texts of the form. */
	readonly form: FormData;
	readonly files: ArrivedFiles;
	/** There were more files than there is a place for. */
	readonly hasTooMany: boolean;
}

/** Seals the files of a request into a folder of their own; undefined where it is none that our page sends. */
export async function takeInFiles(
	request: Request,
	keys: KeyRing,
	id: string
): Promise<TakenIn | undefined> {
	const folder = makeHandedFolder(keys, id);
	const files = { leaders: [] as string[], answers: [] as string[], names: [] as string[] };
	let hasTooMany = false;

	async function open(field: string, name: string): Promise<FileSink | undefined> {
		if (!isField(field)) return undefined;
		const number = files[field].length;
		if (number === most[field]) {
			hasTooMany = true;
			return nowhere;
		}
		files[field].push(name.slice(0, 200));

		return openSealed(folder, field === 'leaders' ? field : `${field}-${number}`);
	}

	try {
		/* A form without files is none of ours, but its fields can be read. */
		const form = isMultipart(request)
			? await readParts(request, mostHandedBytes, open)
			: await readForm(request);
		if (form) return { folder, form, files, hasTooMany };
	} catch (problem) {
		await removeHandedFolder(keys, id);
		throw problem;
	}
	await removeHandedFolder(keys, id);

	return undefined;
}

const most = { leaders: 1, answers: mostAnswerFiles, names: mostNameFiles } as const;

function isField(field: string): field is keyof ArrivedFiles {
	return Object.hasOwn(most, field);
}

const nowhere: FileSink = {
	write: () => Promise.resolve(),
	end: () => Promise.resolve(),
	abandon: () => Promise.resolve()
};
