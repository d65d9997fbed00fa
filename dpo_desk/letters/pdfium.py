"""Opening a PDF with pypdfium2 and letting go of it."""

from collections.abc import Iterator
from contextlib import contextmanager

import pypdfium2 as pdfium  # type: ignore[import-untyped]


@contextmanager
def opened(pdf: bytes) -> Iterator[pdfium.PdfDocument]:
    """The document of `pdf`, closed at the end; pypdfium2.PdfiumError for no PDF."""
    document = pdfium.PdfDocument(pdf)
    try:
        yield document
    finally:
        document.close()
