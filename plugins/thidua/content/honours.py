"""The award register, exemplary people, movements and news, read together: they name each other and share what may be
told.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from thidua.content.decisions import FOLDER as DECISIONS_FOLDER
from thidua.content.decisions import DecisionFile, is_decision, read_decisions
from thidua.content.honourees import FOLDER as HONOUREES_FOLDER
from thidua.content.honourees import HonoureeFile, is_honouree, read_honourees
from thidua.content.movements import FOLDER as MOVEMENTS_FOLDER
from thidua.content.movements import MovementFile, is_movement, read_movements
from thidua.content.news_posts import FOLDER as NEWS_FOLDER
from thidua.content.news_posts import PostFile, is_post, read_posts
from thidua.content.problems import Problem
from thidua.content.records import NOTHING_PROPOSED
from thidua.content.stories import StoryReader
from thidua.content.withdrawals import told_decisions, told_honourees, told_posts
from thidua.model.portal import Portal
from thidua.model.unit import Register
from thidua.model.vocabulary import Vocabulary

FOLDERS = (DECISIONS_FOLDER, HONOUREES_FOLDER, MOVEMENTS_FOLDER, NEWS_FOLDER)


@dataclass(frozen=True, slots=True)
class HonourFiles:
    """Everything as written, also what is not told: checks look at it, pages never do."""

    decisions: Sequence[DecisionFile] = ()
    honourees: Sequence[HonoureeFile] = ()
    movements: Sequence[MovementFile] = ()
    posts: Sequence[PostFile] = ()

    def __len__(self) -> int:
        return len(self.decisions) + len(self.honourees) + len(self.movements) + len(self.posts)


def is_honour(path: str) -> bool:
    """Whether a path below content/ is read here."""
    return is_decision(path) or is_honouree(path) or is_movement(path) or is_post(path)


def read_honours(
    folder: Path,
    names: Sequence[str],
    register: Register,
    vocabulary: Vocabulary,
    links: Collection[str],
    *,
    is_register_whole: bool,
    is_vocabulary_whole: bool,
    proposed: Mapping[str, bytes] = NOTHING_PROPOSED,
) -> tuple[HonourFiles, list[Problem]]:
    """`names` are all paths below content/, `links` those that texts may name; `proposed` are decisions that are not
    written yet.
    """
    stories = StoryReader(links)
    decisions, problems = read_decisions(
        folder,
        names,
        register,
        vocabulary,
        is_register_whole=is_register_whole,
        is_vocabulary_whole=is_vocabulary_whole,
        proposed=proposed,
    )
    honourees, found = read_honourees(folder, names, register, stories, is_register_whole=is_register_whole)
    problems += found
    movements, found = read_movements(folder, names, register, stories, is_register_whole=is_register_whole)
    problems += found
    posts, found = read_posts(folder, names, register, stories, is_register_whole=is_register_whole)
    problems += found
    return HonourFiles(decisions, honourees, movements, posts), problems


def with_honours(portal: Portal, files: HonourFiles, vocabulary: Vocabulary) -> Portal:
    """The portal with what may be told, and without what people had taken down."""
    honourees, gone = told_honourees(files.honourees)
    slugs = {each.honouree for each in gone if not each.scopes}
    decisions, emptied, taken_down = told_decisions(files.decisions, slugs)
    return replace(
        portal,
        vocabulary=vocabulary,
        decisions=decisions,
        honourees=honourees,
        movements=tuple(file.value for file in files.movements),
        posts=told_posts((file.value for file in files.posts), slugs),
        withdrawals=(*gone, *taken_down),
        emptied=emptied,
    )
