import { z } from 'zod';
import { mostBytes } from '#lib/domain/table-file/read.ts';

/** Rows of a spreadsheet, as they were copied: what stands before the first heading is an empty one. */
export const pastedRows = z.string().refine((text) => text.length <= mostBytes, 'tooLong');
