// ts-ics, a typed reader for web applications. It leaves escapes in the calendar's name as they are: names are for
// ical.js to check.
import { convertIcsCalendar } from "ts-ics";

export function read(body) {
  const calendar = convertIcsCalendar(undefined, body);
  const events = calendar.events ?? [];
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
      transparent: event.timeTransparent === "TRANSPARENT",
      url: event.url,
      revised: written(event.stamp),
    })),
    todos: (calendar.todos ?? []).map((todo) => ({
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
  return moment.type === "DATE" ? moment.date.toISOString().slice(0, 10) : moment.date.toISOString();
}
