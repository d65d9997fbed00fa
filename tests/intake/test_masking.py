"""The copy that may be kept holds no registration number, wherever it stood, and is the original elsewhere."""

import base64
import hashlib
import io
import quopri
import zipfile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dpo_desk.domain.numbers import find_numbers
from dpo_desk.intake.mask import masked_mail
from dpo_desk.intake.process import masked_copy
from dpo_desk.intake.read import read_proposal
from tests.intake.mailmaking import SAMPLES, lines, mail, many, part, sample

NUMBER = "900101-1234567"
TAIL = "1234567"


def _document(number: str = NUMBER) -> bytes:
    """A Word file whose number is cut in two runs."""
    runs = f"<w:t>번호 {number[:7]}</w:t></w:r><w:r><w:t>{number[7:]}</w:t>"
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("word/document.xml", f"<w:document><w:p><w:r>{runs}</w:r></w:p></w:document>")
    return out.getvalue()


def _word(text: str, charset: str) -> str:
    return f"=?{charset}?B?{base64.b64encode(text.encode('cp949' if charset == 'euc-kr' else charset)).decode()}?="


NAME = _word(f"{NUMBER}.jpg", "utf-8")
PLACES: dict[str, tuple[bytes, str]] = {
    "plain text": (mail(f"번호는 {NUMBER}입니다."), "body"),
    "wide digits": (mail("번호는 ９００１０１－１２３４５６７입니다."), "body"),
    "base64 in euc-kr": (
        mail(
            base64.encodebytes(f"똠방 {NUMBER}".encode("cp949")), kind='text/plain; charset="euc-kr"', coding="base64"
        ),
        "body",
    ),
    "quoted-printable across a soft break": (
        mail(b"id 900101-123=\r\n4567 end", coding="quoted-printable"),
        "body",
    ),
    "utf-16": (
        mail(base64.encodebytes(NUMBER.encode("utf-16")), kind="text/plain; charset=utf-16", coding="base64"),
        "body",
    ),
    "html": (mail(f"<p>{NUMBER}</p>", kind="text/html; charset=utf-8"), "html"),
    "html cut by tags": (mail("<p><b>900101</b>-<i>1234567</i></p>", kind="text/html"), "html"),
    "html in entities": (mail("<p>900101&#45;&#49;234567</p>", kind="text/html"), "html"),
    "html attribute": (mail(f'<a href="https://a.example/?id={NUMBER}">x</a>', kind="text/html"), "html"),
    "html comment": (mail(f"<!-- {NUMBER} -->x", kind="text/html"), "html"),
    "hidden html": (mail("x<p style='display:none'>900101<b>-1234567</b></p>", kind="text/html"), "html"),
    "subject": (mail("x", f"Subject: {NUMBER}"), "subject"),
    "encoded subject": (mail("x", f"Subject: {_word('번호 ' + NUMBER, 'euc-kr')}"), "subject"),
    "subject in two words": (
        mail("x", f"Subject: {_word('900101-1', 'utf-8')}\r\n {_word('234567', 'utf-8')}"),
        "subject",
    ),
    "subject in Q": (mail("x", "Subject: =?utf-8?Q?900101-=31=32=33=34567?="), "subject"),
    "sender": (mail("x", f'Reply-To: "{NUMBER}" <a@b.example>'), "header Reply-To"),
    "address": (mail("x", "Reply-To: 9001011234567@b.example"), "header Reply-To"),
    "file name": (many(part(b"\x00", f'image/jpeg; name="{NUMBER}.jpg"')), "file name"),
    "encoded file name": (
        many(
            part(
                b"\x00", "image/jpeg", f'Content-Disposition: attachment; filename="{_word(NUMBER + ".jpg", "utf-8")}"'
            )
        ),
        "file name",
    ),
    "file name in pieces": (
        many(
            part(
                b"\x00",
                "image/jpeg",
                "Content-Disposition: attachment; filename*0*=utf-8''900101-12;\r\n filename*1=34567.jpg",
            )
        ),
        "file name",
    ),
    "attached text": (many(part("x"), part(f"a,{NUMBER}", 'text/csv; name="a.csv"')), "part 2"),
    "attached text without a type": (many(part(NUMBER, 'application/octet-stream; name="a.txt"')), "part 1"),
    "attached json": (many(part('{"id": "' + NUMBER + '"}', "application/json")), "part 1"),
    "a Word file": (many(part("x"), part(_document(), 'application/octet-stream; name="a.docx"')), "part 2"),
    "an inner mail": (many(lines("Content-Type: message/rfc822", "", mail(NUMBER))), "body"),
    "an inner mail in base64": (many(part(mail(NUMBER), "message/rfc822")), "body"),
    "an inner mail in an inner mail": (
        many(part(many(part(mail(NUMBER), "message/rfc822")), "message/rfc822")),
        "body",
    ),
    "before the parts": (many(part("x")).replace(b"\r\n\r\n--cut", f"\r\n\r\n{NUMBER}\r\n--cut".encode(), 1), "body"),
    "after the parts": (many(part("x")) + NUMBER.encode(), "body"),
    "no header at all": (f"저의 번호는 {NUMBER}입니다.".encode(), "body"),
    "no header, Korean code page": (f"저의 번호는 {NUMBER}입니다.".encode("cp949"), "body"),
}


@pytest.mark.parametrize("place", sorted(PLACES))
def test_a_number_is_found_and_masked(place: str) -> None:
    data, where = PLACES[place]
    assert where in [one.where for one in read_proposal(data).numbers]
    copy = masked_mail(data, ())
    assert copy.original_sha256 == hashlib.sha256(data).hexdigest()
    again = read_proposal(copy.data)
    assert again.numbers == ()
    assert len(again.parts) == len(read_proposal(data).parts)
    assert copy.taken_out
    assert TAIL not in str([vars(one) for one in copy.taken_out])
    _nothing_is_left(copy.data)


def _nothing_is_left(data: bytes) -> None:
    """An oracle that knows nothing of the reader: every base64 or quoted-printable run undone, then searched."""
    import re

    views = [data.decode("latin-1"), quopri.decodestring(data).decode("latin-1")]
    for run in re.findall(rb"(?:[A-Za-z0-9+/]{4,}={0,2}\r?\n?)+", data):
        solid = re.sub(rb"\s", b"", run)
        views += [
            base64.b64decode(solid + b"=" * (-len(solid) % 4)).decode(name, "replace")
            for name in ("utf-8", "cp949", "utf-16")
            if len(solid.rstrip(b"=")) % 4 != 1
        ]
    for view in views:
        assert TAIL not in view
        assert not find_numbers(view)


@pytest.mark.parametrize("name", sorted(path.stem for path in SAMPLES.glob("*.eml")))
def test_a_mail_without_numbers_is_kept_byte_for_byte(name: str) -> None:
    data = sample(name)
    copy = masked_mail(data, ())
    assert (copy.data == data) == (not read_proposal(data).numbers)
    assert bool(copy.taken_out) == (copy.data != data)


def test_everything_else_of_the_copy_stays_as_it_was() -> None:
    data = many(
        part("그대로"), part(f"a {NUMBER}"), part(b"\x00\x01\x02", 'image/png; name="a.png"'), header=("X-A: b",)
    )
    copy = masked_mail(data, ()).data
    before, after = data.split(b"--cut"), copy.split(b"--cut")
    assert [one == two for one, two in zip(before, after, strict=True)] == [True, True, False, True, True]


def test_a_pointed_out_part_is_left_out_whole() -> None:
    data = sample("number-and-id")
    picture = read_proposal(data).parts[2]
    copy = masked_copy(data, {3})
    (out,) = [one for one in copy.taken_out if one.what == "part"]
    assert (out.where, out.sha256, out.size) == ("part 3", picture.sha256, picture.size)
    assert out.name == "주민등록증_900101-*******.jpg"
    again = read_proposal(copy.data)
    assert [one.content_type for one in again.parts] == ["text/plain", "text/plain", "text/plain"]
    assert picture.sha256 in again.text
    assert b"/9j/" not in copy.data
    _nothing_is_left(copy.data)


def test_an_inner_mail_can_be_left_out_with_all_it_holds() -> None:
    data = many(part("x"), part(many(part(NUMBER), part(b"\x00", "image/png")), "message/rfc822"), part("y"))
    copy = masked_mail(data, {2})
    assert [(one.what, one.where) for one in copy.taken_out] == [("part", "part 2")]
    assert [one.content_type for one in read_proposal(copy.data).parts] == ["text/plain"] * 3


def test_a_paper_with_a_number_goes_out_whole() -> None:
    copy = masked_copy(sample("number-in-paper"))
    assert [(one.what, one.where, one.name) for one in copy.taken_out] == [("part", "part 2", "request.pdf")]
    assert b"JVBERi" not in copy.data


BIRTHS = st.dates().map(lambda day: day.strftime("%y%m%d"))


@settings(max_examples=120, deadline=None)
@given(
    BIRTHS.filter(lambda birth: not birth.endswith("0229")),
    st.text("0123456789", min_size=7, max_size=7),
    st.sampled_from(["{}", "제 번호 {} 끝", "a\n{}\nb", "<p>{}</p>"]),
    st.sampled_from(["utf-8", "cp949"]),
    st.sampled_from(["8bit", "base64", "quoted-printable"]),
    st.sampled_from(["text/plain", "text/html", "text/csv", "application/xml"]),
)
def test_any_number_anywhere_is_gone(birth: str, tail: str, frame: str, codec: str, coding: str, kind: str) -> None:
    text = frame.format(f"{birth}-{tail}").encode(codec)
    body = {"8bit": text, "base64": base64.encodebytes(text), "quoted-printable": quopri.encodestring(text)}[coding]
    data = mail(body, f"Subject: {birth}{tail}", kind=f"{kind}; charset={codec}", coding=coding)
    found = read_proposal(data)
    assert {one.where for one in found.numbers} >= {"subject"}
    assert len(found.numbers) == 2
    copy = masked_mail(data, ())
    assert read_proposal(copy.data).numbers == ()
    assert tail.encode() not in copy.data
