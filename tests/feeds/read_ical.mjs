// Reads a feed on standard input with ical.js, the reader inside Thunderbird, and prints its entries as JSON.
import { readFileSync } from "node:fs";
import ICAL from "ical.js";

const calendar = new ICAL.Component(ICAL.parse(readFileSync(0, "utf8")));
const entries = calendar.getAllSubcomponents("vevent").map((component) => {
  const event = new ICAL.Event(component);
  const categories = component.getFirstProperty("categories");
  return {
    uid: event.uid,
    start: event.startDate.toString(),
    end: event.endDate.toString(),
    summary: event.summary,
    description: event.description,
    location: event.location ?? "",
    categories: categories ? categories.getValues() : [],
    status: component.getFirstPropertyValue("status"),
    transparent: component.getFirstPropertyValue("transp") === "TRANSPARENT",
    url: component.getFirstPropertyValue("url"),
    revised: component.getFirstPropertyValue("dtstamp").toString(),
  };
});
const names = ["name", "x-wr-calname"].map((name) => calendar.getFirstPropertyValue(name));
console.log(JSON.stringify({ names, entries }));
