import { existsSync, readFileSync } from 'node:fs';

/*
 * SQLite's log (FILE-wal) ends, for SQLite, at the first frame whose checksum is wrong: after a power cut
 * that is where the writing stopped. Where a frame in the middle is damaged, everything that was
 * committed after it vanishes just as silently. The difference can be seen before SQLite opens the file:
 * a transaction is on the disk before the next one begins, so only the last one can be half there.
 * https://sqlite.org/fileformat2.html#walformat
 */

const headerSize = 32;
const frameHeaderSize = 24;

/** Whether the log of a database that nobody has open has lost what was committed. */
export function isLogDamaged(file: string): boolean {
	if (!existsSync(`${file}-wal`)) return false;
	const log = readFileSync(`${file}-wal`);
	if (log.length <= headerSize) return false;

	const sum = checksum(log, [0, 0], 0, 24);
	const isWhole = sum[0] === log.readUInt32BE(24) && sum[1] === log.readUInt32BE(28);

	return isWhole ? goesOnAfterBreak(log) : differs(log, readFileSync(file));
}

interface Frame {
	readonly at: number;
	readonly page: number;
	readonly isCommit: boolean;
	/** The same for all frames since the log was last begun anew. */
	readonly salt: string;
}

function readFrames(log: Buffer, pageSize: number): readonly Frame[] {
	const frames: Frame[] = [];
	for (let at = headerSize; at + frameHeaderSize + pageSize <= log.length;) {
		frames.push({
			at,
			page: log.readUInt32BE(at),
			isCommit: log.readUInt32BE(at + 4) > 0,
			salt: log.toString('hex', at + 8, at + 16)
		});
		at += frameHeaderSize + pageSize;
	}

	return frames;
}

/** A frame is broken, and behind it there is a commit that was followed by yet another transaction. */
function goesOnAfterBreak(log: Buffer): boolean {
	const pageSize = log.readUInt32BE(8);
	const salt = log.toString('hex', 16, 24);
	const frames = readFrames(log, pageSize);
	const behind = frames.slice(findBreak(log, frames, salt, pageSize)).map((frame) => ({
		...frame,
		isOurs: frame.salt === salt
	}));
	const commit = behind.findIndex(({ isOurs, isCommit }) => isOurs && isCommit);

	return commit >= 0 && behind.slice(commit + 1).some(({ isOurs }) => isOurs);
}

/** The place of the first frame that SQLite does not take. */
function findBreak(log: Buffer, frames: readonly Frame[], salt: string, pageSize: number): number {
	let sum: Sum = [log.readUInt32BE(24), log.readUInt32BE(28)];

	return frames.findIndex(({ at, salt: own }) => {
		sum = checksum(log, sum, at, at + 8);
		sum = checksum(log, sum, at + frameHeaderSize, at + frameHeaderSize + pageSize);
		const isWhole = sum[0] === log.readUInt32BE(at + 16) && sum[1] === log.readUInt32BE(at + 20);

		return own !== salt || !isWhole;
	});
}

/**
 * The beginning is broken, so SQLite takes nothing of the log. Where it was just being begun anew, all of
 * it is in the database already; where it was not, something committed is missing there.
 */
function differs(log: Buffer, database: Buffer): boolean {
	if (database.length < 100) return false;
	const stored = database.readUInt16BE(16);
	const pageSize = stored === 1 ? 65_536 : stored;
	const frames = readFrames(log, pageSize);
	/* The first frame may have gone with the beginning: they lie in one sector. */
	const salt = (frames[1] ?? frames[0])?.salt;
	const from = frames[0]?.salt === salt ? 0 : 1;
	const end = frames.findIndex((frame, place) => place >= from && frame.salt !== salt);
	const own = frames.slice(from, end < 0 ? frames.length : end);
	const committed = own.slice(0, own.findLastIndex(({ isCommit }) => isCommit) + 1);
	const newest = new Map(committed.map(({ page, at }) => [page, at + frameHeaderSize]));

	return [...newest].some(
		([page, at]) =>
			!log
				.subarray(at, at + pageSize)
				.equals(database.subarray((page - 1) * pageSize, page * pageSize))
	);
}

type Sum = readonly [number, number];

/** SQLite's sum over pairs of words, in the byte order that the first word of the log names. */
function checksum(log: Buffer, [first, second]: Sum, from: number, to: number): Sum {
	const isBig = log.readUInt32BE(0) % 2 === 1;
	const word = (at: number) => (isBig ? log.readUInt32BE(at) : log.readUInt32LE(at));
	let [one, other] = [first, second];
	for (let at = from; at < to; at += 8) {
		one = (one + word(at) + other) >>> 0;
		other = (other + word(at + 4) + one) >>> 0;
	}

	return [one, other];
}
