"""The letter's reference for the bench: the same words on minimal, untagged Platypus pages, one paragraph a text.

`python -m bench.letter_reference` prints both times and their ratio; `./run bench` uses `minimal` and `checked`.
"""

import io
import statistics
import sys
import time
from collections.abc import Callable
from functools import cache
from pathlib import Path
from xml.sax.saxutils import escape

from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.platypus import Paragraph, SimpleDocTemplate

from dpo_desk.domain.letter import Letter, texts
from dpo_desk.letters.layout import lay_out
from dpo_desk.letters.readback import check


@cache
def _style(fonts: Path) -> ParagraphStyle:
    pdfmetrics.registerFont(TTFont("reference", str(fonts / "Pretendard-Regular.ttf")))
    return ParagraphStyle("body", fontName="reference", fontSize=10.2, leading=15.8)


def minimal(letter: Letter, fonts: Path) -> bytes:
    """The letter's words on plain pages: no tags, no tables, no check."""
    out = io.BytesIO()
    style = _style(fonts)
    story = [Paragraph(escape(text), style) for text in texts(letter) if text]
    SimpleDocTemplate(out, pagesize=A4, initialFontName="reference", invariant=1).build(story)
    return out.getvalue()


def checked(letter: Letter, fonts: Path) -> bytes:
    """The letter as it is issued: laid out, tagged, finished, read back. RuntimeError where the check finds fault."""
    pdf = lay_out(letter, fonts)
    if check(pdf, letter):
        raise RuntimeError("the letter does not read back")
    return pdf


def compare(letter: Letter, fonts: Path, rounds: int = 9) -> tuple[float, float]:
    """Median seconds of `checked` and of `minimal`, interleaved, both warm."""
    times: dict[Callable[[Letter, Path], bytes], list[float]] = {checked: [], minimal: []}
    for work in times:
        work(letter, fonts)
    for _ in range(rounds):
        for work, taken in times.items():
            start = time.perf_counter()
            work(letter, fonts)
            taken.append(time.perf_counter() - start)
    return statistics.median(times[checked]), statistics.median(times[minimal])


if __name__ == "__main__":
    from dpo_desk.letters.codec import decode
    from dpo_desk.letters.texts import resources

    ours, reference = compare(decode(Path(sys.argv[1]).read_bytes()), resources() / "fonts")
    print(f"{ours * 1000:.1f} ms, reference {reference * 1000:.1f} ms, ratio {ours / reference:.2f}")
