"""Where the paper lies that shows what a report says: on the web, or beside the plan among the content files."""

from __future__ import annotations

import posixpath
from urllib.parse import unquote

from thidua.model.plan import Plan
from thidua.views.links import Links


def is_web_address(proof: str) -> bool:
    return proof.startswith("https://")


def proof_url(plan: Plan, proof: str, links: Links) -> str:
    """Absolute on the web, else relative to the site's root; "" without a proof."""
    if not proof or is_web_address(proof):
        return proof
    path, hash_mark, anchor = proof.partition("#")
    address = links.content_file(posixpath.normpath(posixpath.join(posixpath.dirname(plan.source), unquote(path))))
    return f"{address}{hash_mark}{anchor}" if address else ""
