// node-ical, the reader of MagicMirror. It gives a whole day as midnight in the zone of the machine, and
// keeps entries under their UIDs: of two with one UID the first is lost.
import ical from "node-ical";

export function read(body) {
  const components = Object.values(ical.sync.parseICS(body));
  const events = components.filter((component) => component.type === "VEVENT");
  return {
    entries: events.map((event) => ({
      uid: event.uid,
      start: written(event.start),
      end: written(event.end),
      summary: event.summary,
      description: event.description,
      location: event.location ?? "",
      categories: event.categories ?? [],
      status: event.status ?? null,
      transparent: event.transparency === "TRANSPARENT",
      url: event.url,
      revised: written(event.dtstamp),
    })),
    todos: components
      .filter((component) => component.type === "VTODO")
      .map((todo) => ({
        uid: todo.uid,
        due: written(todo.due),
        summary: todo.summary,
        description: todo.description,
        status: todo.status ?? null,
      })),
    alarms: Object.fromEntries(
      events.filter((event) => event.alarms?.length).map((event) => [event.uid, event.alarms.length]),
    ),
  };
}

function written(moment) {
  if (!moment) return null;
  if (!moment.dateOnly) return moment.toISOString();
  const number = (value, length) => String(value).padStart(length, "0");
  return [number(moment.getFullYear(), 4), number(moment.getMonth() + 1, 2), number(moment.getDate(), 2)].join("-");
}
