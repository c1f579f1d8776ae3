"""What people asked to have taken down, without their names: where it stood, and since when."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from thidua.model.person_law import REQUEST_DAYS
from thidua.model.publication import Scope


@dataclass(frozen=True, slots=True)
class Withdrawal:
    """`source` and `line` say where an editor finds the record; `honouree` is the slug of a page that is gone, and
    `photo` the hash of a photo that is. `pictures` are the paths below content/ of that photo and of those in the
    story. `scopes` are what was taken back alone; empty where everything was.
    """

    source: str
    line: int
    day: date
    honouree: str = ""
    photo: str = ""
    scopes: tuple[Scope, ...] = ()
    pictures: tuple[str, ...] = ()

    @property
    def last_day(self) -> date:
        """By which the law wants it carried out."""
        return self.day + timedelta(days=REQUEST_DAYS.number)
