"""From drawn pages to one file that is PDF/A-2a and PDF/UA-1: structure tree, parent tree, language, intent, XMP.

ISO 32000-1 14.7 (structure), ISO 19005-2 (PDF/A-2), ISO 14289-1 (PDF/UA-1). The same letter gives the same bytes.
"""

import io
import re
import zlib
from datetime import date
from functools import cache
from xml.sax.saxutils import escape

import pikepdf
from pikepdf import Array, Dictionary, Name, String

from dpo_desk.letters.tags import Element

_XMP = """<?xpacket begin="\N{ZERO WIDTH NO-BREAK SPACE}" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
<xmp:CreateDate>{created}</xmp:CreateDate><xmp:CreatorTool>DPO Desk</xmp:CreatorTool>
<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance><pdfuaid:part>1</pdfuaid:part></rdf:Description>
<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource"><pdfaSchema:schema>PDF/UA</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix><pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category><pdfaProperty:description>part</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>
</rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>"""
_CODE = re.compile(rb"^<([0-9A-F]{2})> <([0-9A-F]{4,})>$", re.M)
_FONT_PAD = b"\0\0\0\1\xff\xff\xff\xff"  # adds up to nothing in 32 bits
_BLOCK = 100  # entries a bfchar block may hold


def finish(raw: bytes, root: Element, *, title: str, language: str, created: date) -> bytes:
    """Add to the drawn pages `raw` all that makes them an accessible document of record; returns the file's bytes."""
    with pikepdf.open(io.BytesIO(raw)) as pdf:
        pages: list[pikepdf.Object] = [page.obj for page in pdf.pages]
        catalog = pdf.Root
        catalog.StructTreeRoot = _Tree(pdf, pages).write(root)
        catalog.MarkInfo = Dictionary(Marked=True)
        catalog.Lang = String(language)
        catalog.ViewerPreferences = Dictionary(DisplayDocTitle=True)
        catalog.OutputIntents = Array([_intent(pdf)])
        fonts = pages[0].Resources.Font
        for name in fonts.keys():  # noqa: SIM118 - a pikepdf dictionary iterates over keys() only
            _mend_to_unicode(fonts[name])
        day = f"{created.isoformat()}T00:00:00+09:00"
        packet = _XMP.format(title=escape(title), language=escape(language), created=day)
        catalog.Metadata = pdf.make_stream(packet.encode(), Type=Name.Metadata, Subtype=Name.XML)
        if "/Info" in pdf.trailer:
            del pdf.trailer.Info
        _end_streams_well(pdf)
        out = io.BytesIO()
        pdf.save(
            out,
            deterministic_id=True,
            min_version="1.7",
            fix_metadata_version=False,
            compress_streams=False,
            stream_decode_level=pikepdf.StreamDecodeLevel.none,
        )
    return out.getvalue()


class _Tree:
    """Writes elements as structure elements and notes which mark belongs to which."""

    def __init__(self, pdf: pikepdf.Pdf, pages: list[pikepdf.Object]) -> None:
        self._pdf, self._pages = pdf, pages
        self._parents: list[dict[int, pikepdf.Object]] = [{} for _ in pages]

    def write(self, root: Element) -> pikepdf.Object:
        tree = self._pdf.make_indirect(Dictionary(Type=Name.StructTreeRoot))
        tree.K = Array([self._element(root, tree)])
        numbers = Array()
        for key, parents in enumerate(self._parents):
            numbers.append(key)
            numbers.append(self._pdf.make_indirect(Array([parents[mark] for mark in sorted(parents)])))
            self._pages[key].StructParents, self._pages[key].Tabs = key, Name.S
        tree.ParentTree = self._pdf.make_indirect(Dictionary(Nums=numbers))
        tree.ParentTreeNextKey = len(self._parents)
        return tree

    def _element(self, element: Element, parent: pikepdf.Object) -> pikepdf.Object:
        node = self._pdf.make_indirect(Dictionary(Type=Name.StructElem, S=Name("/" + element.tag), P=parent))
        if element.attributes:
            owned = {"/" + key: Name("/" + v) if isinstance(v, str) else v for key, v in element.attributes.items()}
            node.A = Dictionary(owned)
        if element.language:
            node.Lang = String(element.language)
        kids, home = Array(), None
        for kid in element.kids:
            if isinstance(kid, Element):
                if kid.kids:
                    kids.append(self._element(kid, node))
                continue
            page, mark = kid
            self._parents[page][mark] = node
            if home is None:
                home = page
                node.Pg = self._pages[page]
            kids.append(mark if page == home else Dictionary(Type=Name.MCR, Pg=self._pages[page], MCID=mark))
        node.K = kids
        return node


def _intent(pdf: pikepdf.Pdf) -> Dictionary:
    profile = pdf.make_stream(b"", N=3)
    profile.write(zlib.compress(_srgb()), filter=Name.FlateDecode)
    name = String("sRGB IEC61966-2.1")
    return Dictionary(
        Type=Name.OutputIntent, S=Name.GTS_PDFA1, OutputConditionIdentifier=name, Info=name, DestOutputProfile=profile
    )


@cache
def _srgb() -> bytes:
    """An sRGB profile that is the same on every day: lcms writes the present time into the header."""
    from PIL import ImageCms

    profile = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    profile[24:36] = bytes.fromhex("07d000010001000000000000")  # 2000-01-01
    profile[84:100] = bytes(16)  # profile id: not computed
    return bytes(profile)


def _mend_to_unicode(font: pikepdf.Object) -> None:
    """Drop codes that stand for no character, write those past U+FFFF as pairs, keep blocks to their allowed size."""
    cmap = font.ToUnicode.read_bytes()
    entries = [
        b"<%s> <%s>" % (code, chr(int(char, 16)).encode("utf-16-be").hex().upper().encode())
        for code, char in _CODE.findall(cmap)
        if int(char, 16)
    ]
    start = cmap.index(b"endcodespacerange") + len(b"endcodespacerange\n")
    blocks = []
    for first in range(0, len(entries), _BLOCK):
        block = entries[first : first + _BLOCK]
        blocks.append(b"%d beginbfchar\n%s\nendbfchar\n" % (len(block), b"\n".join(block)))
    mended = cmap[:start] + b"".join(blocks) + cmap[cmap.index(b"endcmap") :]
    font.ToUnicode.write(zlib.compress(mended), filter=Name.FlateDecode)


def _end_streams_well(pdf: pikepdf.Pdf) -> None:
    """Let no stream end in a line end: with the one before `endstream` its length is in doubt (ISO 19005-2 6.1.7).

    The last byte of a deflated stream belongs to a checksum of what is in it, so one in 128 would. Each is padded by
    what means nothing to it; the padding of a font leaves the font's own checksum as it was.
    """
    for stream in pdf.objects:
        if not isinstance(stream, pikepdf.Stream):
            continue
        pad = _FONT_PAD if "/Length1" in stream else b"\n"
        while stream.read_raw_bytes()[-1:] in (b"\r", b"\n"):
            data = stream.read_bytes() + pad
            stream.write(zlib.compress(data), filter=Name.FlateDecode)
            if "/Length1" in stream:
                stream.Length1 = len(data)
