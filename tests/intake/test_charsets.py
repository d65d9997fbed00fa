"""Every charset label on every transfer encoding gives the words that were written."""

import base64
import quopri

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dpo_desk.intake.charsets import decode
from dpo_desk.intake.read import read_proposal
from dpo_desk.intake.transfer import decode_transfer
from tests.intake.mailmaking import lines

TEXT = "똠방각하께서 펲시콜라를 샾에서 사셨다. 개인정보 열람을 요구합니다."
LABELS = {
    "euc-kr": "cp949",
    "EUC-KR": "cp949",
    "ks_c_5601-1987": "cp949",
    "x-windows-949": "cp949",
    "ms949": "cp949",
    "cp949": "cp949",
    "default": "cp949",
    "unknown-8bit": "cp949",
    "x-no-such-thing": "cp949",
    "utf-8": "utf-8",
    "utf-16": "utf-16",
    "johab": "johab",
}
UNCERTAIN = {"": "cp949", "us-ascii": "cp949", "iso-8859-1": "cp949", "utf-8": "cp949", "euc-kr": "utf-8"}
CODINGS = ["base64", "quoted-printable", "8bit", "B", "Q"]


def _mail(text: str, label: str, codec: str, coding: str) -> bytes:
    data = text.encode(codec)
    if coding == "8bit":
        body = data
    elif coding == "base64":
        body = base64.encodebytes(data)
    elif coding == "quoted-printable":
        body = quopri.encodestring(data)
    else:
        body = b""
    subject = b"x"
    if coding in "BQ":
        step = 20  # cuts syllables in two, as mail programs do
        pieces = [data[at : at + step] for at in range(0, len(data), step)]
        said = [
            base64.b64encode(piece).decode() if coding == "B" else "".join(f"={byte:02X}" for byte in piece)
            for piece in pieces
        ]
        subject = "\r\n ".join(f"=?{label}?{coding}?{one}?=" for one in said).encode()
    return lines(
        "From: a@mail.example",
        b"Subject: " + subject,
        f'Content-Type: text/plain; charset="{label}"',
        f"Content-Transfer-Encoding: {coding if coding not in 'BQ' else '7bit'}",
        "",
        body,
    )


# UTF-16 cannot stand bare in a mail.
PAIRS = [(label, coding) for label in sorted(LABELS) for coding in CODINGS if (label, coding) != ("utf-16", "8bit")]


@pytest.mark.parametrize(("label", "coding"), PAIRS)
def test_a_label_and_an_encoding_give_the_text(label: str, coding: str) -> None:
    proposal = read_proposal(_mail(TEXT, label, LABELS[label], coding))
    found = proposal.subject if coding in "BQ" else proposal.text
    assert TEXT in found
    assert "charset" not in [part.note for part in proposal.parts]


@pytest.mark.parametrize("label", sorted(UNCERTAIN))
def test_a_wrong_label_still_gives_the_text_and_says_it_was_a_guess(label: str) -> None:
    data = _mail(TEXT, label, UNCERTAIN[label], "base64")
    if not label:
        data = data.replace(b'; charset=""', b"")
    proposal = read_proposal(data)
    assert TEXT in proposal.text
    assert [part.note for part in proposal.parts] == ["charset"]
    assert "intake.part.charset" in [one.code for one in proposal.warnings]


def test_one_damaged_byte_does_not_damage_the_rest() -> None:
    found = decode(TEXT.encode("cp949")[:-3] + b"\xff" + b".", "euc-kr")
    assert found.uncertain
    assert found.text.startswith("똠방각하께서")


def test_accents_of_the_west_are_no_syllables() -> None:
    assert decode("ciële café".encode(), "").text == "ciële café"
    assert decode("Formação".encode("latin-1"), "iso-8859-1").text == "Formação"
    assert decode("Formação".encode("latin-1"), "").text == "Formação"


def test_wide_digits_alone_are_read() -> None:
    assert decode("９００１０１－１２３４５６７".encode("cp949"), "").text == "９００１０１－１２３４５６７"


@pytest.mark.parametrize(
    "label", ["punycode", "idna", "unicode_escape", "rot13", "hex", "zlib", "undefined", "mbcs", "\x00", "a" * 500]
)
def test_what_is_no_charset_is_never_run(label: str) -> None:
    assert decode(b"abc \\u0041 def", label).text == "abc \\u0041 def"


@given(st.binary(max_size=300), st.text(max_size=20))
def test_no_bytes_and_no_label_raise(data: bytes, label: str) -> None:
    assert isinstance(decode(data, label).text, str)


@given(st.binary(max_size=300))
def test_what_was_encoded_is_decoded(data: bytes) -> None:
    assert decode_transfer(base64.encodebytes(data), "base64").data == data
    assert decode_transfer(base64.encodebytes(data), " BASE64 ;x").broken is False
    assert decode_transfer(quopri.encodestring(data), "Quoted Printable").data == data


@given(st.binary(max_size=300), st.sampled_from(["base64", "quoted-printable", "x-uuencode", "7bit", "nonsense"]))
def test_no_transfer_encoding_raises(data: bytes, coding: str) -> None:
    assert isinstance(decode_transfer(data, coding).data, bytes)


def test_damage_is_kept_and_said() -> None:
    assert decode_transfer(b"7JWI64WV*7ZWY", "base64").broken
    assert decode_transfer(b"7JWI64WV*7ZWY", "base64").data.decode()[:2] == "안녕"
    assert decode_transfer(b"50% =ZZ off", "quoted-printable").broken
    assert decode_transfer(b"no begin line", "x-uuencode") == decode_transfer(b"no begin line", "nonsense")
    assert decode_transfer(b"begin 644 a\n#86)C\nend\n", "x-uuencode").data == b"abc"
    assert decode_transfer(b"YWJj\nYWI=\nYWJj", "base64").broken
