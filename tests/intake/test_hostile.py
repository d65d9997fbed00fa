"""Mails made to hurt: each ends, soon, as a proposal or as a refusal in words, and no part of it is lost."""

import base64
import random
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dpo_desk.domain.errors import UserError
from dpo_desk.domain.proposal import Proposal
from dpo_desk.intake import limits
from dpo_desk.intake.fields import Address, addresses, decode_field, parameters, shown_name
from dpo_desk.intake.process import read_mail
from dpo_desk.intake.read import read_proposal
from tests.intake.mailmaking import RECEIVED, lines, mail, many, nested, nested_containers, part


def _outcome(data: bytes) -> tuple[str, dict[str, object]] | Proposal:
    try:
        return read_proposal(data)
    except UserError as error:
        return error.code.removeprefix("intake.refused."), dict(error.params)


REFUSED: dict[str, tuple[bytes, tuple[str, dict[str, object]]]] = {
    "1,500 mails in mails": (nested(1500), ("deep", {"limit": 20})),
    "5,000 mails in mails": (nested(5000), ("deep", {"limit": 20})),
    "1,500 containers in containers": (nested_containers(1500), ("deep", {"limit": 20})),
    "100,000 empty parts": (
        b"From: a@b.example\nContent-Type: multipart/mixed; boundary=x\n\n" + b"--x\n\n" * 100_000,
        ("many", {"what": "parts", "limit": 1000}),
    ),
    "1,001 parts": (many(*[b"\r\nx"] * 1001), ("many", {"what": "parts", "limit": 1000})),
    "257 attachments": (
        many(*[part("x", "text/plain; name=a.txt")] * 257),
        ("many", {"what": "attachments", "limit": 256}),
    ),
    "50,000 addresses": (
        lines("To: " + ",\r\n ".join(f"a{n}@mail.example" for n in range(50_000)), "", "x"),
        ("many", {"what": "addresses", "limit": 200}),
    ),
    "300 addresses in small fields": (
        lines(*[f"Cc: a{n}@mail.example" for n in range(300)], "", "x"),
        ("many", {"what": "addresses", "limit": 200}),
    ),
    "20,000 encoded words": (
        lines("Subject: " + "\r\n ".join(["=?utf-8?B?7JWI?="] * 20_000), "", "x"),
        ("many", {"what": "headers", "limit": 65536}),
    ),
    "201 encoded words": (
        lines("Subject: " + "\r\n ".join(["=?utf-8?B?7JWI?="] * 201), "", "x"),
        ("many", {"what": "headers", "limit": 200}),
    ),
    "a field of five MiB": (
        lines("Subject: " + "a" * 5_000_000, "", "x"),
        ("many", {"what": "headers", "limit": 65536}),
    ),
    "many small fields": (
        lines(*["X-Filler: aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"] * 3000, "", "x"),
        ("many", {"what": "headers", "limit": 65536}),
    ),
    "nothing": (b"", ("unreadable", {})),
    "blank lines": (b"\r\n \r\n\t\r\n", ("unreadable", {})),
    "a picture": (b"\xff\xd8\xff\xe0" + bytes(2000), ("unreadable", {})),
    "a PDF": (b"%PDF-1.7\n1 0 obj\n<<>>\nendobj\n", ("unreadable", {})),
    "an old Office file": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(range(256)) * 8, ("unreadable", {})),
    "random bytes": (random.Random(7).randbytes(5000), ("unreadable", {})),  # noqa: S311 - a test's noise
}


@pytest.mark.parametrize("name", sorted(REFUSED))
def test_a_mail_over_a_limit_is_refused_with_its_reason(name: str) -> None:
    data, reason = REFUSED[name]
    started = time.process_time()
    assert _outcome(data) == reason
    assert time.process_time() - started < 3


ACCEPTED: dict[str, bytes] = {
    "twenty levels": nested(19),
    "200 addresses": lines("To: " + ",\r\n ".join(f"a{n}@b.example" for n in range(199)), "From: b@b.example", "", "x"),
    "5,000 open comments": lines("From: " + "(" * 5000, "To: a@b.example", "", "x"),
    "5,000 quotes": lines('From: "' + '\\"' * 5000, "Subject: x", "", "x"),
    "a storm of RFC 2231 pieces": many(
        lines(
            "Content-Type: text/plain;\r\n " + ";\r\n ".join(f"name*{n}*=%41" for n in range(3000)),
            "",
            "x",
        )
    ),
    "zero bytes": mail("a\x00b", "Subject: a\x00b"),
    "a byte order mark": b"\xef\xbb\xbf" + mail("x"),
    "an mbox line": b"From a@b.example Thu Nov 19 10:00:00 2026\n" + mail("x"),
    "no boundary": lines("From: a@b.example", "Content-Type: multipart/mixed", "", "x"),
    "a boundary that never comes": lines("From: a@b.example", "Content-Type: multipart/mixed; boundary=z", "", "x"),
    "an unclosed container": many(part("a"), part("b"))[:-9],
    "two of each field": lines("From: a@b.example", "From: c@d.example", "Subject: 1", "Subject: 2", "", "x"),
    "one line of two MiB": mail("x" * 2_000_000),
    "a nonsense type": mail("x", kind="text/plain/x;;; charset"),
    "broken base64": mail("7JWI64WV*7ZWY7IS47JqU=====abc", coding="base64"),
    "TNEF": many(part(b"\x78\x9f\x3e\x22" + bytes(50), 'application/ms-tnef; name="winmail.dat"')),
    "S/MIME": mail("MIAGCSqGSIb3DQEHA6CAMIACAQ", kind="application/pkcs7-mime; name=smime.p7m", coding="base64"),
    "tags never closed": mail("<div " * 20_000, kind="text/html"),
    "quotes never closed": mail("<a href='" * 20_000 + '<a href="' * 20_000 + ">", kind="text/html"),
    "scripts never closed": mail("<script>" * 20_000, kind="text/html"),
    "tags in tags": mail("<b>" * 50_000 + "x", kind="text/html"),
    "half comments": mail("<!--" * 20_000, kind="text/html"),
    "half sections": mail("<![CDATA[" * 5_000, kind="text/html"),
    "entities": mail("&" * 50_000 + "&#99999999999;&#xD800;", kind="text/html"),
}


@pytest.mark.parametrize("name", sorted(ACCEPTED))
def test_an_odd_mail_is_read_all_the_same(name: str) -> None:
    started = time.process_time()
    proposal = _outcome(ACCEPTED[name])
    assert isinstance(proposal, Proposal)
    assert proposal.parts
    assert time.process_time() - started < 4


def test_a_line_break_inside_an_encoded_word_makes_no_new_field() -> None:
    data = lines("Subject: =?utf-8?Q?a=0D=0ABcc:_b=40c.example?=", "From: a@b.example", "", "x")
    assert read_proposal(data).subject == "a  Bcc: b@c.example"


def test_a_folded_line_of_blanks_does_not_end_the_header() -> None:
    data = lines("From: a@b.example", "Subject: x", " ", "MIME-Version: 1.0", "Content-Type: text/html", "", "<p>y</p>")
    assert [one.content_type for one in read_proposal(data).parts] == ["text/html"]
    ended = lines("From: a@b.example", "Subject: x", " ", "no field here", "y")
    assert "no field here" in read_proposal(ended).text


def test_every_part_is_listed_once_with_its_hash() -> None:
    inner = mail("inside", "Subject: inner")
    data = many(
        part("text"),
        part("<p>html</p>", "text/html"),
        part(b"\x00\x01", 'application/octet-stream; name="a.bin"'),
        lines("Content-Type: message/rfc822", "", inner),
        part("BEGIN:VCARD", "text/vcard", 'Content-Disposition: attachment; filename="../../.ssh/id.vcf"'),
        b"\r\nno header at all",
    )
    parts = read_proposal(data).parts
    assert [(one.number, one.content_type, one.name, one.note) for one in parts] == [
        (1, "text/plain", "", ""),
        (2, "text/html", "", ""),
        (3, "application/octet-stream", "a.bin", ""),
        (4, "message/rfc822", "", ""),
        (5, "text/plain", "", ""),
        (6, "text/vcard", "id.vcf", "renamed"),
        (7, "text/plain", "", ""),
    ]
    assert all(len(one.sha256) == 64 for one in parts)


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("../../.ssh/authorized_keys", "authorized_keys"),
        ("..\\..\\x.exe", "x.exe"),
        ("a\x00b.pdf", "ab.pdf"),
        ("내역\u202efdp.exe", "내역fdp.exe"),
        ("x.pdf   .exe", "x.pdf .exe"),
        ("C:evil.txt", "evil.txt"),
        ("a.txt:stream", "a.txt_stream"),
        ("dots. . ", "dots"),
    ],
)
def test_a_file_name_is_fit_to_be_shown(name: str, shown: str) -> None:
    assert shown_name(name) == (shown, True)


@given(st.text(max_size=300))
def test_no_file_name_keeps_a_path_or_a_direction_mark(name: str) -> None:
    shown, _ = shown_name(name)
    assert not set(shown) & set("/\\:\u202e\u2066\x00\n\r")
    assert len(shown.encode("utf-8", "replace")) <= 123


def test_addresses_are_read_from_nonsense() -> None:
    assert addresses('"Kim, A" <a@b.example>, c@d.example (Bob (x))', 9) == [
        Address("Kim, A", "a@b.example"),
        Address("Bob (x)", "c@d.example"),
    ]
    assert addresses("undisclosed-recipients:;", 9) == []
    assert [one.email for one in addresses("<<<<@@@,,,;;;", 9)] == ["@@@"]
    assert addresses("Foo <x@y.example", 9)[0].email == "x@y.example"


@given(st.binary(max_size=400))
def test_no_field_raises(raw: bytes) -> None:
    line = raw.decode("latin-1")
    decode_field(raw)
    addresses(line, 5)
    parameters(line)


@settings(max_examples=150, deadline=None)
@given(
    st.lists(st.sampled_from(["--cut", "--cut--", "", "Content-Type: multipart/mixed; boundary=cut", "x", "From: a@b"]))
)
def test_no_shape_of_a_mail_raises_or_loses_its_last_words(given_lines: list[str]) -> None:
    data = lines("From: a@mail.example", "Content-Type: multipart/mixed; boundary=cut", "", *given_lines)
    outcome = _outcome(data)
    assert isinstance(outcome, Proposal)
    assert outcome.parts


@settings(max_examples=200, deadline=None)
@given(st.binary(max_size=600))
def test_no_bytes_bring_more_than_a_refusal(data: bytes) -> None:
    _outcome(data)
    _outcome(b"Subject: x\nContent-Type: text/html\n\n" + data)


def test_a_file_over_fifty_mib_is_refused_before_a_child_starts() -> None:
    with pytest.raises(UserError) as error:
        read_mail(b"x" * (60 * limits.MIB))
    assert (error.value.code, dict(error.value.params)) == (
        "intake.refused.large",
        {"size": 60 * limits.MIB, "limit": 50 * limits.MIB},
    )


def test_a_mail_of_the_largest_size_stays_inside_its_memory() -> None:
    body = base64.b64encode(bytes(18 * limits.MIB))
    data = many(*[lines("Content-Type: image/png; name=a.png", "Content-Transfer-Encoding: base64", "", body)] * 2)
    assert len(data) < limits.FILE
    proposal = read_mail(data)
    assert [one.size for one in proposal.parts] == [18 * limits.MIB] * 2


def test_an_attachment_over_its_limit_is_refused() -> None:
    body = base64.b64encode(bytes(26 * limits.MIB))
    data = many(lines("Content-Type: image/png", "Content-Transfer-Encoding: base64", "", body))
    with pytest.raises(UserError, match="large"):
        read_mail(data)


def test_the_received_line_that_counts_is_the_innermost_top_one() -> None:
    inner = mail("개인정보 열람을 요구합니다.", "Received: by b.example; Mon, 2 Nov 2026 23:30:00 +0000", RECEIVED)
    outer = many(
        part("전달합니다."),
        lines("Content-Type: message/rfc822", "", inner),
        header=("Subject: FW: x", "Received: by c.example; Fri, 6 Nov 2026 09:00:00 +0900"),
    )
    proposal = read_proposal(outer)
    assert proposal.received is not None
    assert proposal.received.isoformat() == "2026-11-03T08:30:00+09:00"
    assert {one.code: dict(one.params) for one in proposal.warnings}["intake.received.lost"] == {"n": 3}


def test_an_eml_file_sent_as_plain_bytes_is_a_mail_too() -> None:
    inner = mail("개인정보 삭제를 요구합니다.", RECEIVED, "Subject: x")
    data = many(part("첨부 메일 확인 바랍니다."), part(inner, 'application/octet-stream; name="a.eml"'))
    proposal = read_proposal(data)
    assert [one.right.value for one in proposal.rights] == ["deletion"]
    assert proposal.received is not None


def test_a_company_mail_hung_on_a_request_does_not_become_the_request() -> None:
    ours = mail("가입을 축하합니다.", "Received: by b.example; Mon, 2 Nov 2026 09:00:00 +0900", "Subject: welcome")
    data = many(
        part("저는 한지우입니다. 제 개인정보의 열람을 요구합니다."),
        lines("Content-Type: message/rfc822", "", ours),
        header=(RECEIVED, "Subject: 문의"),
    )
    proposal = read_proposal(data)
    assert [one.right.value for one in proposal.rights] == ["access"]
    assert proposal.received is not None
    assert proposal.received.day == 18


def test_no_arrival_is_never_taken_from_the_date() -> None:
    proposal = read_proposal(mail("x", "Date: Wed, 18 Nov 2026 09:00:00 +0900"))
    assert proposal.received is None
    assert proposal.sent is not None
    assert "intake.received.none" in [one.code for one in proposal.warnings]


def test_a_bogus_top_line_falls_back_to_the_one_below_and_says_so() -> None:
    proposal = read_proposal(mail("x", "Received: by a; Wed, 99 Nov 2026 99:00:00", RECEIVED))
    assert proposal.received is not None
    assert "intake.received.unsure" in [one.code for one in proposal.warnings]
