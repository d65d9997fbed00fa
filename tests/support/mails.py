"""Made-up mails as they reach the desk."""

from email.message import EmailMessage
from pathlib import Path

from dpo_desk.domain.attachment import AttachmentKind
from tests.support.desks import World

BODY = """안녕하세요. 회원 한지우입니다.

귀사가 가지고 있는 제 개인정보를 모두 열람하고 싶습니다. 어떤 항목을 어떤 목적으로 가지고 계신지,
누구에게 제공했는지도 알려 주세요.
그리고 휴대전화 번호가 예전 번호로 되어 있습니다. 010-0000-1104로 정정해 주시기 바랍니다.

답은 이 전자우편 주소로 부탁드립니다.

한지우 드림
연락처: 010-0000-1104
"""
RRN = "900101-2345678"


def mail(
    body: str = BODY,
    *,
    subject: str = "개인정보 열람을 요구합니다",
    sender: str = "한지우 <jiwoo.han@mail.example>",
    sent: str = "Mon, 16 Nov 2026 22:40:11 +0900",
    received: str = "Wed, 18 Nov 2026 09:12:31 +0900",
    card: bool = False,
) -> bytes:
    """A mail; `card` hangs a picture of an ID on it."""
    made = EmailMessage()
    if received:
        made["Received"] = f"from mx.mail.example (mx.mail.example [192.0.2.7]) by mail.anigma.example; {received}"
    made["From"] = sender
    made["To"] = "privacy@anigma.example"
    made["Subject"] = subject
    made["Date"] = sent
    made["Message-ID"] = "<1@mail.example>"
    made.set_content(body)
    if card:
        made.add_attachment(b"\x89PNG\r\n\x1a\n" + bytes(300), maintype="image", subtype="png", filename="신분증.png")
    return bytes(made)


def mail_file(folder: Path, data: bytes | None = None, name: str = "mail.eml") -> str:
    """A mail as a file; gives its path."""
    path = folder / name
    path.write_bytes(mail() if data is None else data)
    return str(path)


AGENT = (
    "법무법인 새길의 변호사 오세훈입니다. 의뢰인 김도윤 님의 위임을 받아 대리하여 개인정보 열람을 요구합니다.\n"
    f"김도윤 님의 주민등록번호는 {RRN} 입니다.\n"
)
NUMBERED = mail(AGENT, sender="오세훈 <lawyer@saegil.example>", card=True)
"""A mail of an agent with a registration number in it, and a picture of an ID."""


def kept_mail(world: World, case_id: int) -> tuple[AttachmentKind, bytes]:
    """Kind and bytes of the one file that a case keeps."""
    with world.desk.tools.reading(world.desk.actor) as unit:
        (file,) = unit.attachments.of_case(case_id)
        return file.kind, unit.attachments.data(file)
