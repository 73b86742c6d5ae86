// `npm run edition -- YYYY-MM-DD`: writes down what the site says, once the data are sound and every change has its reason.

import { parseArgs } from "node:util";
import { formOf } from "../../charts/forms.ts";
import { readFiles } from "../data/files.ts";
import { digest, readHistory, writeEdition } from "../editions.ts";
import { evidenceOf } from "../evidence.ts";
import { isIsoMonthOrDay } from "../lib/iso-date.ts";
import { capProblems, problemText, type Problem } from "../lib/problem.ts";
import { countsSaid } from "../model/history/change-words.ts";
import { makeEdition, sameContents, wholeEditionOf, type WholeContents } from "../model/history/edition.ts";
import { pendingOf, unexplained, type History } from "../model/history/history.ts";
import type { Library } from "../model/things.ts";
import { addressesOf, lostAddresses, lostProblem } from "../pages/addresses.ts";
import { publish, publishedAddresses } from "../published-addresses.ts";
import { addressFileOf, settingsOf } from "../settings.ts";

const usage = `Usage: npm run edition -- YYYY-MM-DD
  Writes down every figure, finding, verdict and chart of the data folder as an edition of that day, and the addresses
  of that day's site in the list of those that must answer for ever.`;

/** Why no edition can be written. */
class Refusal extends Error {}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({ options: { help: { type: "boolean" } }, allowPositionals: true });
  if (values.help) return console.log(usage);
  const [date = "", ...others] = positionals;
  if (!isIsoMonthOrDay(date) || date.length !== 10 || others.length > 0) {
    throw new Refusal(`"${positionals.join(" ")}" is not a day.\n\n${usage}`);
  }
  const { data, editions: folder } = settingsOf(process.env);
  const { library, problems } = evidenceOf(await readFiles(data));
  if (!library) throw refusal(problems);
  const told = await readHistory(folder, library);
  if (told.problems.length) throw refusal(told.problems);
  const { history } = told;
  const addressFile = addressFileOf(data);
  const contents = wholeEditionOf(library, digest, (form, series) => formOf(form).describe(series));
  const same = history.editions.find(({ edition }) => edition === date);
  if (same && sameContents(same, contents)) {
    await publish(addressFile, addressesOf(library, history.editions));
    return console.log(`The edition of ${date} is there already and says the same.`);
  }
  requireDate(date, history);
  console.log(await write(date, { folder, addressFile, library, history, contents }));
}

/** Never over an edition that was published, and never before one. */
function requireDate(date: string, { editions }: History): void {
  const newest = editions[0]?.edition;
  if (editions.some(({ edition }) => edition === date)) {
    throw new Refusal(
      `The edition of ${date} is there already and says something else. An edition is never rewritten: choose a later day.`,
    );
  }
  if (newest !== undefined && date < newest) {
    throw new Refusal(`The newest edition is of ${newest}. The next one needs a later day than that.`);
  }
}

type Writing = {
  folder: string;
  addressFile: string;
  library: Library;
  history: History;
  contents: WholeContents;
};

async function write(date: string, { folder, addressFile, library, history, contents }: Writing): Promise<string> {
  const { changeLog, indicators } = library;
  const open = unexplained(history, indicators, changeLog);
  if (open.length) throw refusal(open);
  const [newest] = history.editions;
  const follows = newest ? { edition: newest.edition, hash: newest.hash } : null;
  const reasons = pendingOf(history.editions, changeLog.reasons).map(({ place: _place, ...reason }) => reason);
  const edition = makeEdition(contents, { edition: date, follows, reasons }, digest);
  const editions = [edition, ...history.editions];
  const published = await publishedAddresses(addressFile);
  const lost = lostAddresses(published, library, editions);
  if (lost.length) throw refusal(lost.map((address) => lostProblem(address, published, addressFile)));
  const path = await writeEdition(folder, edition);
  const added = await publish(addressFile, addressesOf(library, editions));
  const said = history.since ? countsSaid(history.since.changes) : ["It is the first."];
  return [`Wrote ${path}.`, `Added ${added} addresses to ${addressFile}.`, ...said].join("\n");
}

function refusal(problems: readonly Problem[]): Refusal {
  const shown = capProblems(problems).map(problemText).join("\n\n");
  return new Refusal(`${shown}\n\nNo edition was written: ${problems.length} to mend.`);
}

main().catch((error: Error) => {
  console.error(error instanceof Refusal ? error.message : `The edition could not be written: ${error.message}`);
  process.exitCode = 1;
});
