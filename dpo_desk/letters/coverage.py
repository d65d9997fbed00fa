"""Which characters a TrueType font can show, read from its `cmap`, `loca` and `hmtx` tables alone (OpenType 1.9).

No font library: the screen asks before issue, and must not wait for one. A glyph without an outline counts as missing
unless it is a space.
"""

import struct
from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from pathlib import Path

FACES = {
    "regular": ("Pretendard-Regular.ttf", "NanumGothic.ttf"),
    "strong": ("Pretendard-SemiBold.ttf", "NanumGothicBold.ttf"),
}
"""Each weight: its font and the one that steps in for characters the first lacks."""

_SPACES = frozenset(map(ord, " \N{NO-BREAK SPACE}\N{IDEOGRAPHIC SPACE}"))


@cache
def covered(fonts: Path) -> frozenset[str]:
    """The characters every weight can show, with the fonts in folder `fonts`."""
    weights = [characters(fonts / first) | characters(fonts / second) for first, second in FACES.values()]
    return frozenset.intersection(*weights)


@cache
def characters(font: Path) -> frozenset[str]:
    """The characters `font` has a visible glyph for, and its spaces. OSError or struct.error for no TrueType file."""
    data = font.read_bytes()
    tables = {}
    for number in range(struct.unpack_from(">H", data, 4)[0]):
        tag, _, offset, length = struct.unpack_from(">4sLLL", data, 12 + 16 * number)
        tables[tag] = (offset, length)
    outline = _outlined(data, tables)
    return frozenset(
        chr(code)
        for code, glyph in _cmap(data, tables[b"cmap"][0])
        if 0 < glyph < len(outline) and (outline[glyph] or code in _SPACES) and not 0xD800 <= code < 0xE000
    )


def _outlined(data: bytes, tables: dict[bytes, tuple[int, int]]) -> list[bool]:
    wide = struct.unpack_from(">h", data, tables[b"head"][0] + 50)[0]
    start, length = tables[b"loca"]
    offsets = struct.unpack_from(f">{length // 4}L" if wide else f">{length // 2}H", data, start)
    return [after > before for before, after in pairwise(offsets)]


def _cmap(data: bytes, start: int) -> Iterator[tuple[int, int]]:
    offsets = {}
    for number in range(struct.unpack_from(">H", data, start + 2)[0]):
        platform, encoding, offset = struct.unpack_from(">HHL", data, start + 4 + 8 * number)
        offsets[(platform, encoding)] = start + offset
    for key in ((3, 1), (0, 3), (3, 10), (0, 4)):
        if key in offsets:
            at = offsets[key]
            form = struct.unpack_from(">H", data, at)[0]
            if form == 4:
                yield from _segments(data, at)
            elif form == 12:
                yield from _groups(data, at)


def _segments(data: bytes, at: int) -> Iterator[tuple[int, int]]:
    count = struct.unpack_from(">H", data, at + 6)[0] // 2
    ends = struct.unpack_from(f">{count}H", data, at + 14)
    starts = struct.unpack_from(f">{count}H", data, at + 16 + 2 * count)
    deltas = struct.unpack_from(f">{count}H", data, at + 16 + 4 * count)
    ranges_at = at + 16 + 6 * count
    ranges = struct.unpack_from(f">{count}H", data, ranges_at)
    for number in range(count):
        for code in range(starts[number], min(ends[number], 0xFFFE) + 1):
            glyph = code
            if ranges[number]:
                place = ranges_at + 2 * number + ranges[number] + 2 * (code - starts[number])
                glyph = struct.unpack_from(">H", data, place)[0]
                if glyph == 0:
                    continue
            yield code, (glyph + deltas[number]) & 0xFFFF


def _groups(data: bytes, at: int) -> Iterator[tuple[int, int]]:
    for number in range(struct.unpack_from(">L", data, at + 12)[0]):
        first, last, glyph = struct.unpack_from(">LLL", data, at + 16 + 12 * number)
        for code in range(first, last + 1):
            yield code, glyph + code - first
