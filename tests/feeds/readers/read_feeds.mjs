// Reads feeds with the reader that is named (a JSON list of them in base64 on standard input) and prints, as a JSON
// list in the same order, what it finds in each one.
import { readFileSync } from "node:fs";

const files = { "ical.js": "./ical_js.mjs", "node-ical": "./node_ical.mjs", "ts-ics": "./ts_ics.mjs" };
const { read } = await import(files[process.argv[2]]);

const answers = JSON.parse(readFileSync(0, "utf8")).map((encoded) => {
  try {
    return read(Buffer.from(encoded, "base64").toString("utf8"));
  } catch (refusal) {
    return { refused: String(refusal) };
  }
});
process.stdout.write(JSON.stringify(answers));
