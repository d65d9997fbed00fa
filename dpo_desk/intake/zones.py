"""Which words of a mail are its writer's own request: not what is quoted below, not a signature, not a disclaimer.

Everything works on spans of one text; what is left out is blanked, so that places stay true.
"""

import re
from dataclasses import dataclass

_QUOTE_STARTS = re.compile(
    r"^(?:[ \t>]*-{2,}\s*(?:original message|forwarded message|"
    r"원본 ?메(?:시지|일)|원문(?: ?메시지)?|전달된 ?메(?:일|시지)"
    r"|original appointment|begin forwarded message)\b.*"
    r"|[ \t]*begin forwarded message:.*"
    r"|_{10,}[ \t]*$"
    r"|[ \t]*on\b.{5,150}\bwrote:[ \t]*"
    r"|[ \t]*\d{4}\s*년 .{3,120}(?:작성|썼습니다|님이 쓴 글|님이 보냄)\s*:?[ \t]*"
    r"|(?:보낸 ?사람|발신(?:자|인)?|from)[ \t]*:.{1,300}\n(?:.{0,300}\n){0,3}?(?:받는 ?사람|"
    r"수신(?:자|인)?|to|sent|보낸 ?날짜|날짜|date|제목|subject)[ \t]*:)",
    re.IGNORECASE | re.MULTILINE,
)
_SIGNATURE = re.compile(r"^-- ?$", re.MULTILINE)
_DISCLAIMER = re.compile(
    r"^.{0,40}(?:본 ?(?:전자 ?우편|이?메일|메일)(?:은|에|의|을|과)|이 ?(?:전자 ?우편|"
    r"이?메일|메일)(?:은|에는|의) |발신 ?전용"
    r"|this (?:e-?mail|message|communication)[^\n]{0,80}(?:confidential|intended|privileged)|confidentiality notice"
    r"|무단.{0,20}(?:복제|전재|공개)|the information (?:contained )?in this (?:e-?mail|message))",
    re.IGNORECASE | re.MULTILINE,
)
_SIGN_OFF = re.compile(
    r"^[ \t]*(?:감사합니다|고맙습니다|수고하세요|(?:yours )?(?:sincerely|faithfully|"
    r"truly)|(?:kind |best |warm )?regards|thank you|thanks)"
    r"[ \t]*[.,!]?[ \t]*$",
    re.IGNORECASE | re.MULTILINE,
)
_QUOTED_LINE = re.compile(r"^[ \t]*(?:>|\|).*$", re.MULTILINE)
_OPTION = re.compile(r"\[\w{2,40}>[^\[\]]*\]?")
_PLACEHOLDER = re.compile(r"\{[A-Za-z][^{}\n]{1,200}\}|\[optional:[^\]]*\]|\[\w{2,40}>")


@dataclass(frozen=True)
class Zones:
    """A text whose foreign words are blanked (`own`), where quoting starts, and whether it is an unfilled template."""

    own: str
    quote: int
    template: bool


def find_zones(text: str) -> Zones:
    """The writer's own words of a mail's body. `quote` is `len(text)` where nothing is quoted below."""
    started = _QUOTE_STARTS.search(text)
    quote = started.start() if started else len(text)
    own = text[:quote]
    signed = _SIGNATURE.search(own)
    if signed is not None and own[: signed.start()].strip():
        own = _blank(own, signed.start(), len(own))
    # A disclaimer counts only below the words: a mail may well begin with "이 메일은 …".
    last = len(own)
    for found in _DISCLAIMER.finditer(own):
        if own[: found.start()].strip() and (_SIGN_OFF.search(own, 0, found.start()) or found.start() > len(own) // 2):
            last = found.start()
            break
    own = _blank(own, last, len(own))
    for pattern in (_QUOTED_LINE, _OPTION):
        own = pattern.sub(lambda match: re.sub(r"[^\n]", " ", match[0]), own)
    return Zones(own + re.sub(r"[^\n]", " ", text[len(own) :]), quote, bool(_PLACEHOLDER.search(text[:quote])))


def tail(text: str, zones: Zones) -> str:
    """The quoted words below, the rest blanked: read only where the own words ask for nothing."""
    kept = re.sub(r"[^\n]", " ", text[: zones.quote]) + text[zones.quote :]
    return _QUOTED_LINE.sub(lambda match: re.sub(r"^[ \t]*[>|]", lambda sign: " " * len(sign[0]), match[0]), kept)


def _blank(text: str, start: int, end: int) -> str:
    return text[:start] + re.sub(r"[^\n]", " ", text[start:end]) + text[end:]


_BULLET = r"(?:[-*•·▪◦○●◎▶►■□☐☑☒✔✓※]|\d{1,2}\s?[.)](?!\d)|\(\d{1,2}\)|[가-하]\s?[.)]|[①-⑳]|\[[ xXvVoO✓✔]?\])"
_STOP = re.compile(
    rf"(?<=[.!?。])(?<!\d\.)(?<!\bArt\.)(?<!\bart\.)(?<!\bNo\.)(?<!\bMr\.)(?<!\bMs\.)(?<!\bDr\.)\s+|"
    rf"\n\s*\n|\n(?=[ \t]*{_BULLET})|;\s|\n(?=[^\n:：]{{1,12}}[:：])"
)
_LIST_LINE = re.compile(rf"\s*{_BULLET}")


@dataclass(frozen=True)
class Sentence:
    """`text` stands at `start`; its line breaks are blanks. `listed` where it is an item of a list."""

    text: str
    start: int
    listed: bool


def sentences(text: str) -> list[Sentence]:
    """Sentences and list items, in order; at most a few thousand characters each."""
    found: list[Sentence] = []
    at = 0
    for stop in [*_STOP.finditer(text), None]:
        end = stop.start() if stop is not None else len(text)
        piece = text[at:end]
        for begin in range(0, len(piece), 3000):
            cut = piece[begin : begin + 3000]
            if cut.strip():
                flat = cut.replace("\n", " ")
                found.append(Sentence(flat, at + begin, bool(_LIST_LINE.match(cut))))
        at = stop.end() if stop is not None else len(text)
    return found
