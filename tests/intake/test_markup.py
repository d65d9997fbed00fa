"""HTML becomes plain words: what the reader would see, and nothing that fetches or hides."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dpo_desk.intake.markup import read_html


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("<p>가</p><p>나</p>", "가\n\n나"),
        ("가<br>나", "가\n나"),
        ("<script>alert(1)</script>말", "말"),
        ("<style>p{}</style><title>제목</title>말", "말"),
        ("<head><meta charset=x></head><body>말</body>", "말"),
        ("<a href='https://a.example/x'>여기</a>", "여기 <https://a.example/x>"),
        ("<a href='mailto:a@b.example'>a@b.example</a>", "a@b.example"),
        ("<a href='javascript:alert(1)'>여기</a>", "여기"),
        ("<img src='http://track.example/x.gif' alt='로고'>말", "[로고]말"),
        ("<img src='file:///etc/passwd'>말", "말"),
        ("<td>성명</td><td>한지우</td>", "성명 한지우"),
        ("a &lt;b&gt; c", "a <b> c"),
        ("<pre>a\nb</pre>", "a\nb"),
        ("보이는<span style='display:none'>숨은</span>말", "보이는말"),
        ("보이는<div hidden>숨은<div>더</div></div>말", "보이는말"),
    ],
)
def test_html_reads_as(source: str, text: str) -> None:
    assert read_html(source).text == text


def test_what_is_hidden_is_told_apart() -> None:
    reading = read_html("말<p style='DISPLAY : none'>열람</p>")
    assert (reading.text, reading.hidden) == ("말", "열람")


def test_an_element_that_is_never_closed_does_not_swallow_the_mail() -> None:
    assert read_html("<div style='display:none'>모두 숨은 말").text == "모두 숨은 말"


@given(st.text(max_size=200))
def test_no_source_raises(source: str) -> None:
    read_html(source)
    read_html(f"<div {source}><{source}>{source}</{source}>")
