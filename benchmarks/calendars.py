"""Seconds and memory for 10,000 calendar entries over 40 feeds, beside `icalendar` writing the same entries once."""

from __future__ import annotations

import argparse
import resource
import subprocess
import sys
import tempfile
import time
from datetime import UTC, date, datetime
from pathlib import Path

import icalendar
from generate_content import write_content

from thidua.content.folder import content_files
from thidua.content.reader import read_content
from thidua.model.ledger import Ledger, advanced
from thidua.model.portal import Portal
from thidua.publish.calendars import calendar_digests, calendars_of, feed_assets
from thidua.publish.settings import Settings
from thidua.publish.site import site_paths
from thidua.views.entries import entries_of

SETTINGS = Settings("Đo", "https://do.example/", "do.example", date(2026, 6, 15), datetime(2026, 6, 15, tzinfo=UTC))
PLANS = 10
"""Of two communes over five years: with their ten units, forty feeds."""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("entries", nargs="?", type=int, default=10_000)
    parser.add_argument("--measure", choices=("thidua", "icalendar"), help=argparse.SUPPRESS)
    parser.add_argument("--content", type=Path, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.measure:
        measure(options.measure, options.content)
        return
    with tempfile.TemporaryDirectory() as folder:
        content = Path(folder) / "content"
        write_content(content, PLANS, tasks=options.entries // PLANS - 1)
        figures = {who: run(who, content) for who in ("thidua", "icalendar")}
    ratio = figures["thidua"] / figures["icalendar"]
    print(f"thidua / icalendar: {ratio:.2f} of the CPU time, for 4 times the components and every feed")


def run(who: str, content: Path) -> float:
    """CPU seconds, each in a process of its own, so that memory is its own too."""
    command = [sys.executable, __file__, "--measure", who, "--content", str(content)]
    told = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    print(told, end="")
    return float(told.split()[1])


def measure(who: str, content: Path) -> None:
    portal = read_content(content).portal
    if portal is None:
        sys.exit("the made content does not read")
    ledger = ledger_of(portal, content) if who == "thidua" else Ledger()
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    start = time.process_time()
    what = write_ours(portal, content, ledger) if who == "thidua" else write_peers(portal, content)
    seconds = time.process_time() - start
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    print(f"{who:<10} {seconds:6.2f} s CPU, {most} MB at most ({before} MB before): {what}")


def ledger_of(portal: Portal, content: Path) -> Ledger:
    """What `thidua lich khoa` wrote before the build."""
    paths = site_paths(portal, content_files(content), SETTINGS)
    return advanced(Ledger(), calendar_digests(portal, paths, SETTINGS, Ledger()), SETTINGS.now)


def write_ours(portal: Portal, content: Path, ledger: Ledger) -> str:
    """What a build does: components, their digests against the ledger, every feed."""
    paths = site_paths(portal, content_files(content), SETTINGS)
    feeds = components = own_files = size = 0
    for asset in feed_assets(calendars_of(portal, paths, SETTINGS, ledger), SETTINGS):
        size += len(asset.body)
        if asset.path.startswith("lich/muc/"):
            own_files += 1
        else:
            feeds += 1
    components = sum(1 for name in ledger.revisions if "@" in name)
    return f"{components} components, {feeds} feeds and {own_files} files of one entry, {size / 1e6:.1f} MB"


def write_peers(portal: Portal, content: Path) -> str:
    """Each entry as a VEVENT in one calendar, by the usual library, without ledger, window, to-dos or reminders."""
    paths = site_paths(portal, content_files(content), SETTINGS)
    calendar = icalendar.Calendar()
    count = 0
    for plan in portal.plans:
        for entry in entries_of(portal, plan, paths, site_url=SETTINGS.site_url, uid_domain=SETTINGS.uid_domain):
            event = icalendar.Event()
            event.add("uid", entry.uid)
            event.add("dtstamp", SETTINGS.now)
            event.add("dtstart", entry.start)
            event.add("dtend", entry.end)
            event.add("summary", entry.summary)
            event.add("description", entry.description)
            event.add("url", entry.url)
            event.add("categories", entry.categories)
            calendar.add_component(event)
            count += 1
    return f"{count} components, one feed, {len(calendar.to_ical()) / 1e6:.1f} MB"


if __name__ == "__main__":
    main()
