"""Text of attached papers, only to look for registration numbers in it: PDF, Word, Excel, PowerPoint, HWPX, ODF.

Bounded in pages, entries and bytes; a paper that cannot be read says so. Nothing is unpacked to disk or run.
"""

import io
import re
import zipfile
import zlib

from dpo_desk.intake import limits

_BREAK = re.compile(
    r"</(?:\w+:)?(?:p|si|c|v|row|h|tc|table-cell|br|tab)>|<(?:w:br|w:tab|text:tab|text:line-break)\b[^>]*>"
)
_PLAIN = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_TAG = re.compile(r"<[^>]*>")


def paper_text(data: bytes) -> str | None:
    """All text of a PDF or a zipped XML document; None where it is neither, is locked or goes over the limits."""
    if b"%PDF-" in data[:1024]:
        return _pdf(data)
    if data.startswith(b"PK\x03\x04"):
        return _zipped(data)
    return None


def _pdf(data: bytes) -> str | None:
    import pypdfium2  # type: ignore[import-untyped]

    try:
        with_pages = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError:
        return None
    try:
        if len(with_pages) > limits.PDF_PAGES:
            return None
        found = []
        for index in range(len(with_pages)):
            page = with_pages[index]
            text_page = page.get_textpage()
            found.append(text_page.get_text_range())
            text_page.close()
            page.close()
        return "\n".join(found) if any(text.strip() for text in found) else None
    except pypdfium2.PdfiumError:
        return None
    finally:
        with_pages.close()


def _zipped(data: bytes) -> str | None:
    found: list[str] = []
    room = limits.UNPACKED
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            entries = archive.infolist()
            names = {entry.filename for entry in entries}
            if len(entries) > limits.ZIP_ENTRIES or not names & {"[Content_Types].xml", "mimetype"}:
                return None
            for entry in entries:
                if (
                    not entry.filename.lower().endswith((".xml", ".rels"))
                    or entry.flag_bits & 1
                    or entry.compress_type not in _PLAIN
                ):
                    continue
                with archive.open(entry) as opened:
                    xml = opened.read(room + 1)
                room -= len(xml)
                if room < 0:
                    return None
                found.append(_TAG.sub("", _BREAK.sub("\n", xml.decode("utf-8", "replace"))))
    except (zipfile.BadZipFile, zlib.error, OSError, NotImplementedError, RuntimeError, ValueError, EOFError):
        return None
    return "\n".join(found)
