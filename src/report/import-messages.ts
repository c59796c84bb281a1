/** What is wrong with a row that is imported, and how to mend it. */
import type { Diagnostic } from '../types.ts';
import { messageOf } from './diagnostic-messages.ts';

interface Message {
  readonly message: string;
  readonly mend: string;
}

type Args = Diagnostic['args'];

/** By code; those of the rules for fields are worded where all are. */
const MESSAGES: Readonly<Record<string, (args: Args) => Message>> = {
  'import-unclosed-quote': () => ({ message: 'A quotation mark opens here, and none closes it before the file ends.', mend: 'Close it; a quotation mark inside of a quoted cell is written twice.' }),
  'import-text-after-quote': () => ({ message: 'After the closing quotation mark comes more text.', mend: 'Put the whole cell in quotation marks; one inside of it is written twice.' }),
  'import-cells': ({ found, expected }) => ({ message: `The row has ${found} ${found === 1 ? 'cell' : 'cells'}, the table ${expected} columns.`, mend: 'A cell with a comma or a line break in it must be in quotation marks.' }),
  'import-unknown-column': ({ column, nearest, table }) => ({ message: `The column ${quoted(column)} is none that ${table} have.`, mend: nearest === null ? `Say what it is with --map FIELD=${quoted(column)}, or leave it out with --ignore ${quoted(column)}.` : `Is it ${nearest}? Then --map ${nearest}=${quoted(column)}; --ignore ${quoted(column)} leaves it out.` }),
  'import-same-column': ({ column, field, first }) => ({ message: `The column ${quoted(column)} is ${field}, and so is ${quoted(first)}.`, mend: `Leave one out with --ignore, or say which it is with --map ${field}=…` }),
  'import-no-column': ({ column, field, nearest }) =>
    column === null || column === undefined
      ? { message: `No column has ${field === 'text' ? 'the claims (text)' : field}.`, mend: `Name it with --map ${field}="the heading of the column".` }
      : { message: `There is no column ${quoted(column)}, which --map names for ${field}.`, mend: nearest === null || nearest === undefined ? 'The first line has the headings.' : `Is it ${quoted(nearest)}?` },
  'import-no-source': () => ({ message: 'The row does not say which source makes the claim.', mend: 'Give it a column source (an id) or outlet, title, published, url; or name one source for all such rows with --source ID.' }),
  'import-not-json': () => ({ message: 'The line is not sound JSON.', mend: 'Each line is one object, with its names and texts in double quotation marks.' }),
  'import-not-object': () => ({ message: 'The line is no JSON object.', mend: 'Write {"record": "claim", "source": "…", "text": "…"}.' }),
  'import-unknown-record': ({ record }) => ({ message: `There are no records of the kind ${quoted(record)}.`, mend: 'There are: source, claim, entity, ruling, config.' }),
  'import-withheld': () => ({ message: 'The wording of this claim was kept out of the export, since its source has publish: false.', mend: 'Take the claim from the workspace that it comes from.' }),
  'import-source-differs': ({ field, id, mine, theirs }) => ({ message: `The row says ${field} ${quoted(mine)} of the source ${id}, which has ${theirs === null ? 'none' : quoted(theirs)}.`, mend: 'Correct one of the two, or give the row a source of its own.' }),
  'import-config-there': () => ({ message: 'The workspace has a reconcile.config.yaml already.', mend: 'Bring the settings together by hand, and take this record out.' }),
};

/** The message of a problem that an import found. */
export function importMessage(problem: Diagnostic): Message {
  const own = MESSAGES[problem.code];
  if (own) return own(problem.args);
  const { message, mend } = messageOf(problem);
  return { message, mend: mend ?? '' };
}

function quoted(text: Args[string] | undefined): string {
  return `"${String(text ?? '')}"`;
}
