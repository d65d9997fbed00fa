"""Mails made for the tests: small ones for a rule, hostile ones for a limit. Nothing here comes from a real person."""

import base64
from pathlib import Path

from dpo_desk import paths

SAMPLES = paths.resources() / "sample" / "mails"
RECEIVED = "Received: from a.example by mx.anigma.example; Wed, 18 Nov 2026 09:12:44 +0900"


def sample(name: str) -> bytes:
    """One of the project's made-up mails."""
    return Path(SAMPLES / f"{name}.eml").read_bytes()


def lines(*given: str | bytes) -> bytes:
    """Lines with mail line ends; text in UTF-8."""
    return b"\r\n".join(one if isinstance(one, bytes) else one.encode() for one in given) + b"\r\n"


def mail(text: str | bytes = "", *header: str, kind: str = "text/plain; charset=utf-8", coding: str = "8bit") -> bytes:
    """A mail with one body; `header` lines replace nothing and come first."""
    return lines(
        *header,
        "From: =?utf-8?B?7ZWc7KeA7Jqw?= <jiwoo@mail.example>",
        "To: privacy@anigma.example",
        "MIME-Version: 1.0",
        f"Content-Type: {kind}",
        f"Content-Transfer-Encoding: {coding}",
        "",
        text,
    )


def many(*parts: bytes, kind: str = "mixed", header: tuple[str, ...] = ()) -> bytes:
    """A multipart mail of ready parts (header lines, blank line, body)."""
    out = lines(
        *header, "From: a@mail.example", "MIME-Version: 1.0", f'Content-Type: multipart/{kind}; boundary="cut"', ""
    )
    for part in parts:
        out += b"--cut\r\n" + part + b"\r\n"
    return out + b"--cut--\r\n"


def part(body: str | bytes, kind: str = "text/plain; charset=utf-8", *header: str) -> bytes:
    """A MIME part in base64."""
    data = body.encode() if isinstance(body, str) else body
    return lines(f"Content-Type: {kind}", "Content-Transfer-Encoding: base64", *header, "", base64.encodebytes(data))


def nested(depth: int) -> bytes:
    """Mails in mails."""
    return b"From: a@mail.example\nContent-Type: message/rfc822\n\n" * depth + b"Subject: end\n\nend\n"


def nested_containers(depth: int) -> bytes:
    """Containers in containers."""
    out = b"From: a@mail.example\n"
    for level in range(depth):
        out += b'Content-Type: multipart/mixed; boundary="b%d"\n\n--b%d\n' % (level, level)
    return out + b"\nend\n"
