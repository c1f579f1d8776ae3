// ical.js, the reader inside Thunderbird.
import ICAL from "ical.js";

export function read(body) {
  const calendar = new ICAL.Component(ICAL.parse(body));
  const events = calendar.getAllSubcomponents("vevent");
  return {
    names: ["name", "x-wr-calname"].map((name) => calendar.getFirstPropertyValue(name)),
    entries: events.map((component) => {
      const event = new ICAL.Event(component);
      return {
        uid: event.uid,
        start: event.startDate.toString(),
        end: event.endDate.toString(),
        summary: event.summary,
        description: event.description,
        location: event.location ?? "",
        categories: component.getFirstProperty("categories")?.getValues() ?? [],
        status: component.getFirstPropertyValue("status"),
        transparent: component.getFirstPropertyValue("transp") === "TRANSPARENT",
        url: component.getFirstPropertyValue("url"),
        revised: component.getFirstPropertyValue("dtstamp")?.toString() ?? null,
      };
    }),
    todos: calendar.getAllSubcomponents("vtodo").map((todo) => ({
      uid: todo.getFirstPropertyValue("uid"),
      due: todo.getFirstPropertyValue("due")?.toString() ?? null,
      summary: todo.getFirstPropertyValue("summary"),
      description: todo.getFirstPropertyValue("description"),
      status: todo.getFirstPropertyValue("status"),
    })),
    alarms: Object.fromEntries(
      events
        .map((component) => [component.getFirstPropertyValue("uid"), component.getAllSubcomponents("valarm").length])
        .filter(([, count]) => count),
    ),
  };
}
