"""What to ask a server for over real HTTP, and what it answered: nothing followed, nothing unpacked."""

from __future__ import annotations

import http.client
from dataclasses import dataclass
from email.message import Message
from pathlib import Path
from urllib.parse import quote, urlsplit


@dataclass(frozen=True, slots=True)
class Reply:
    status: int
    headers: Message
    body: bytes

    def header(self, name: str) -> str | None:
        """A header sent twice is a fault of its own: browsers then join or drop them."""
        values = self.headers.get_all(name, [])
        assert len(values) <= 1, f"{name} was sent {len(values)} times"
        return values[0] if values else None


def ask(address: str, path: str, *, method: str = "GET", **headers: str) -> Reply:
    """`headers` are named as in Python: `if_none_match`."""
    connection = http.client.HTTPConnection(urlsplit(address).netloc, timeout=20)
    given = {name.replace("_", "-"): value for name, value in headers.items()}
    connection.request(method, path, headers={"accept-encoding": "identity"} | given)
    answer = connection.getresponse()
    reply = Reply(answer.status, answer.headers, answer.read())
    connection.close()
    return reply


def addresses(site: Path, ending: str = "") -> list[str]:
    """Of every file that visitors may ask for by name."""
    files = sorted(path for path in site.rglob(f"*{ending}") if path.is_file() and path != site / "404.html")
    return ["/" + quote(path.relative_to(site).as_posix()) for path in files]


def file_of(site: Path, path: str) -> Path:
    return site / path.lstrip("/")
