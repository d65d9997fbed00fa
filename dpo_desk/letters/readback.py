"""Reading an issued letter back with another library than the one that wrote it, before it goes out.

The words of the file must be the words of the letter, all of them, in order; nothing may act, hide or be attached.
"""

import ctypes
from collections.abc import Iterator

import pypdfium2 as pdfium  # type: ignore[import-untyped]
import pypdfium2.raw as raw  # type: ignore[import-untyped]

from dpo_desk.domain.errors import UserError
from dpo_desk.domain.letter import Letter, texts
from dpo_desk.letters.pdfium import opened

_HYPHENS = str.maketrans({"\x02": "-", "\ufffe": "-"})  # how pdfium writes a hyphen at the end of a line


def text(pdf: bytes) -> list[str]:
    """The text of each page as a reader sees it, running lines included; pypdfium2.PdfiumError for no PDF."""
    with opened(pdf) as document:
        found = []
        for page in document:
            words = page.get_textpage()
            found.append(words.get_text_range().translate(_HYPHENS))
            words.close()
            page.close()
        return found


def content(pdf: bytes) -> str:
    """All text that belongs to the structure tree, in the order it was written, without running lines."""
    with opened(pdf) as document:
        return "".join(part for page in document for part in _marked(page))


def check(pdf: bytes, letter: Letter) -> list[UserError]:
    """What is wrong with the file, empty when it says what the letter says.

    Codes: `letter.find.readback` (`n`: the first character that differs, `page`), `letter.find.hidden`.
    """
    found = []
    with opened(pdf) as document:
        said, ends = "", []
        for page in document:
            said += bare("".join(_marked(page)))
            ends.append(len(said))
            if raw.FPDFPage_GetAnnotCount(page.raw):
                found.append(UserError("letter.find.hidden"))
            page.close()
        if document.count_attachments():
            found.append(UserError("letter.find.hidden"))
    meant = bare("".join(texts(letter)))
    if said != meant:
        length = min(len(said), len(meant))
        at = next((n for n in range(length) if said[n] != meant[n]), length)
        page_number = 1 + sum(end <= at for end in ends[:-1])
        found.append(UserError("letter.find.readback", n=at + 1, page=page_number))
    return found


def bare(said: str) -> str:
    """A text without its spaces: a line may be broken anywhere in a long word."""
    return "".join(said.split())


def _marked(page: pdfium.PdfPage) -> Iterator[str]:
    words = page.get_textpage()
    size = 4096
    buffer = (ctypes.c_ushort * size)()
    try:
        for number in range(raw.FPDFPage_CountObjects(page.raw)):
            each = raw.FPDFPage_GetObject(page.raw, number)
            if raw.FPDFPageObj_GetType(each) != raw.FPDF_PAGEOBJ_TEXT:
                continue
            if raw.FPDFPageObj_GetMarkedContentID(each) < 0:
                continue
            length = raw.FPDFTextObj_GetText(each, words.raw, buffer, 2 * size)
            yield bytes(buffer)[: length - 2].decode("utf-16-le").translate(_HYPHENS)
    finally:
        words.close()
