/** A program that the files of a year come with a script for, by the ending of its scripts. */
export type Program = 'R' | 'py' | 'do' | 'sps';

/** What a script says of where it belongs. */
export interface ScriptSource {
	readonly sha256: string;
	readonly address: string;
}

/**
 * Writes a script that reads the files of a year from the folder it is run in, and prints what employees
 * say about trust by sector. Each program prints the same numbers.
 */
export function writeScript(program: Program, source: ScriptSource): string {
	switch (program) {
		case 'R':
			return headed('#', source) + r;
		case 'py':
			return headed('#', source) + python;
		case 'do':
			return headed('*', source) + stata;
		case 'sps':
			return headed('*', source, '.') + spss;
	}
}

function headed(mark: string, { sha256, address }: ScriptSource, end = ''): string {
	return [
		`${mark} Ledelsesspejl, ${address}/data${end}`,
		`${mark} Release ${sha256}${end}`,
		`${mark} Put the files into one folder and run this there. The codebook says what each column means${end}`,
		`${mark} Læg filerne i samme mappe, og kør programmet dér. Kodebogen siger, hvad hver kolonne betyder${end}`,
		'',
		''
	].join('\n');
}

const r = `# From CSV, with nothing but R. Empty texts are missing; "" and NA do not differ here.
cells <- read.csv("cells.csv", encoding = "UTF-8", na.strings = "", stringsAsFactors = FALSE)

# From the file of SPSS, with labels (package haven).
if (requireNamespace("haven", quietly = TRUE) && file.exists("cells.en.sav")) {
  labelled <- haven::read_sav("cells.en.sav")
  stopifnot(nrow(labelled) == nrow(cells), all.equal(as.numeric(labelled$low), cells$low))
}

# From Parquet (package arrow or nanoparquet).
if (requireNamespace("arrow", quietly = TRUE) && file.exists("cells.parquet")) {
  stopifnot(nrow(arrow::read_parquet("cells.parquet")) == nrow(cells))
}

trust <- subset(cells, rater_group == "employee" & theme == "tillid" & kind == "theme" &
  statistic == "mean" & level == "all" & field == "all")
for (row in seq_len(nrow(trust))) {
  cat(trust$sector[row], trust$text_en[row], "n", trust$n[row], "\\n")
}
`;

const python = `# With nothing but Python. An empty text is a missing value.
import csv

with open("cells.csv", encoding="utf-8", newline="") as file:
    cells = list(csv.DictReader(file))

# From Parquet (package pyarrow).
try:
    import pyarrow.parquet
    table = pyarrow.parquet.read_table("cells.parquet")
    assert table.num_rows == len(cells)
except (ImportError, FileNotFoundError):
    pass

for row in cells:
    if (row["rater_group"], row["theme"], row["kind"], row["statistic"]) != (
        "employee", "tillid", "theme", "mean"
    ):
        continue
    if row["level"] == "all" and row["field"] == "all":
        print(row["sector"], row["text_en"], "n", row["n"])
`;

const stata = `* From CSV. For labels, use the file of SPSS: import spss using "cells.en.sav", clear
import delimited using "cells.csv", clear encoding("UTF-8") varnames(1) case(preserve) asdouble ///
    stringcols(2 3 4 5 6 7 8 9 10 11 12 13 14 18 19)
label variable value "The figure as it is shown"
label variable low "The lowest value that it can have"
label variable high "The highest value that it can have"
label variable n "Answered, in steps of five"

list sector text_en n if rater_group == "employee" & theme == "tillid" & kind == "theme" & ///
    statistic == "mean" & level == "all" & field == "all", noobs clean
`;

const spss = `* Labels are in English; cells.sav has them in Danish.
GET FILE='cells.en.sav'.
TEMPORARY.
SELECT IF (rater_group = 'employee' AND theme = 'tillid' AND kind = 'theme' AND statistic = 'mean'
  AND level = 'all' AND field = 'all').
LIST VARIABLES=sector text_en n.
`;
