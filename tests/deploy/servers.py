"""The web servers that operators run, started on a port of this machine with a snippet of deploy/ and a built site."""

from __future__ import annotations

import os
import re
import shutil
import socket
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

from tests.sites import ROOT

DEPLOY = ROOT / "deploy"
NGINX_SNIPPET = DEPLOY / "nginx" / "thidua.conf"
CADDYFILE = DEPLOY / "caddy" / "Caddyfile"
SECONDS_TO_START = 20
_SERVER_BLOCK = re.compile(r"^```nginx\n(server \{.*?^\}\n)```$", re.MULTILINE | re.DOTALL)

# The types are Debian's; the rest is as little help as an operator's own nginx.conf may be: the snippet holds under it.
NGINX_AROUND = """\
daemon off;
master_process off;
pid {folder}/nginx.pid;
error_log {folder}/error.log;
events {{}}
http {{
    include /etc/nginx/mime.types;
    default_type application/octet-stream;
    index index.htm;
    autoindex on;
    etag off;
    gzip off;
    charset off;
    access_log off;
    client_body_temp_path {folder}/body;
    proxy_temp_path {folder}/proxy;
    fastcgi_temp_path {folder}/fastcgi;
    uwsgi_temp_path {folder}/uwsgi;
    scgi_temp_path {folder}/scgi;
{server}}}
"""
CADDY_AROUND = """\
{{
	admin off
	auto_https off
}}
import {caddyfile}
"""

Server = Callable[[Path, Path], AbstractContextManager[str]]
"""Given a folder of its own and the site's root: where the site is served, without "/" at the end."""


@contextmanager
def nginx(folder: Path, site: Path) -> Iterator[str]:
    """Under the server block that deploy/README.md shows."""
    port = free_port()
    config = folder / "nginx.conf"
    config.write_text(NGINX_AROUND.format(folder=folder, server=server_block(site, port)), encoding="utf-8")
    command = [command_of("nginx"), "-e", str(folder / "error.log"), "-c", str(config)]
    with _running(command, folder, port, {}) as address:
        yield address


@contextmanager
def caddy(folder: Path, site: Path) -> Iterator[str]:
    port = free_port()
    config = folder / "Caddyfile"
    config.write_text(CADDY_AROUND.format(caddyfile=CADDYFILE), encoding="utf-8")
    settings = {
        "THIDUA_ADDRESS": f"http://127.0.0.1:{port}",
        "THIDUA_ROOT": str(site),
        "THIDUA_GONE": str(gone_rules_of(site)),
        "XDG_DATA_HOME": str(folder),
        "XDG_CONFIG_HOME": str(folder),
    }
    command = [command_of("caddy"), "run", "--config", str(config), "--adapter", "caddyfile"]
    with _running(command, folder, port, settings) as address:
        yield address


def gone_rules_of(site: Path) -> Path:
    """The folder that a build writes beside the site; it may not be there."""
    return site.with_name(f"{site.name}-410")


def server_block(site: Path, port: int) -> str:
    """The example of deploy/README.md, with this port, root and snippet in the place of the operator's."""
    found = _SERVER_BLOCK.search((DEPLOY / "README.md").read_text(encoding="utf-8"))
    assert found, "deploy/README.md shows no server block"
    block = found[1]
    for pattern, ours in (
        (r"^    listen 80;$", f"    listen 127.0.0.1:{port};"),
        (r"^    listen \[::\]:80;$", ""),
        (r"^    root .+;$", f"    root {site};"),
        (r"^    include .+/nginx\*\.conf;$", f"    include {gone_rules_of(site)}/nginx*.conf;"),
        (r"^    include .+/thidua\.conf;$", f"    include {NGINX_SNIPPET};"),
    ):
        block, count = re.subn(pattern, lambda _, ours=ours: ours, block, flags=re.MULTILINE)
        assert count == 1, f"the server block of deploy/README.md has no line {pattern}"
    return block


def command_of(name: str) -> str:
    """Debian keeps servers in sbin, which is not on everybody's path."""
    path = shutil.which(name) or shutil.which(name, path="/usr/sbin:/sbin")
    assert path, f"{name} is missing: run these tests through `make test`"
    return path


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


@contextmanager
def _running(command: list[str], folder: Path, port: int, settings: dict[str, str]) -> Iterator[str]:
    log = folder / "output.log"
    with log.open("wb") as output:
        process = subprocess.Popen(command, stdout=output, stderr=output, env={**os.environ, **settings})
    try:
        _wait_for(process, port, log)
        yield f"http://127.0.0.1:{port}"
    finally:
        process.terminate()
        process.wait(timeout=SECONDS_TO_START)


def _wait_for(process: subprocess.Popen[bytes], port: int, log: Path) -> None:
    end = time.monotonic() + SECONDS_TO_START
    while True:
        assert process.poll() is None, log.read_text(encoding="utf-8")
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
        except OSError:
            assert time.monotonic() < end, log.read_text(encoding="utf-8")
            time.sleep(0.05)
        else:
            return
