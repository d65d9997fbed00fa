"""Pages of a PDF as pixels, for the preview: pypdfium2, not the library that wrote the letter. No Qt."""

import pypdfium2 as pdfium  # type: ignore[import-untyped]

from dpo_desk.letters.pdfium import opened


def page_count(pdf: bytes) -> int:
    """How many pages; pypdfium2.PdfiumError for no PDF."""
    with opened(pdf) as document:
        return len(document)


def page_rgba(pdf: bytes, page: int, scale: float = 1.0) -> tuple[int, int, bytes]:
    """Page `page` (from 0) at `scale` pixels a point: width, height, and RGBA rows without padding.

    IndexError for a page that is not there, pypdfium2.PdfiumError for no PDF.
    """
    with opened(pdf) as document:
        if not 0 <= page < len(document):
            raise IndexError(page)
        sheet = document[page]
        try:
            bitmap = sheet.render(
                scale=scale, rev_byteorder=True, fill_color=(255, 255, 255, 255), force_bitmap_format=_RGBA
            )
            try:
                return bitmap.width, bitmap.height, _packed(bitmap)
            finally:
                bitmap.close()
        finally:
            sheet.close()


_RGBA = pdfium.raw.FPDFBitmap_BGRA  # with the byte order reversed


def _packed(bitmap: pdfium.PdfBitmap) -> bytes:
    rows = bytes(bitmap.buffer)
    row = bitmap.width * 4
    if bitmap.stride == row:
        return rows
    return b"".join(rows[start : start + row] for start in range(0, bitmap.stride * bitmap.height, bitmap.stride))
