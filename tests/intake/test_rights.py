"""Which rights a sentence asks for, and which it only seems to."""

import pytest

from dpo_desk.intake.read import read_proposal
from dpo_desk.intake.rules import read_rights
from dpo_desk.intake.zones import find_zones
from tests.intake.mailmaking import RECEIVED, mail

ASKED = [
    ("개인정보 보호법 제35조에 따라 제 개인정보의 열람을 요구합니다.", "access"),
    ("귀사가 보유한 제 개인정보를 열람하고 싶습니다.", "access"),
    ("제 정보를 어떻게 쓰고 있는지, 어떤 정보를 갖고 있는지 알려 주세요.", "access"),
    ("귀사가 보유하고 있는 제 개인정보가 무엇인지 알려주시기 바랍니다.", "access"),
    ("제 개인정보 사본을 이메일로 전송해 주세요.", "access"),
    ("제 진료기록 사본을 보내 주십시오.", "access"),
    ("제 전화번호가 잘못 등록되어 있으니 010-1111-2222로 정정해 주세요.", "correction"),
    ("개명했습니다. 회원정보의 이름을 한서윤으로 변경해 주시기 바랍니다.", "correction"),
    ("제 개인정보를 모두 삭제해 주세요.", "deletion"),
    ("제 개인정보를 삭제하지 말고 열람만 하게 해 주세요.", "access"),
    ("삭제 요청이 아니라 처리정지를 요구합니다. 제 개인정보입니다.", "suspension"),
    ("삭제는 원하지 않습니다. 개인정보 열람을 요청드립니다.", "access"),
    ("개인정보 처리정지를 요구합니다.", "suspension"),
    ("제 번호를 마케팅에 이용하지 말아 주세요.", "suspension"),
    ("광고 문자 그만 보내 주세요.", "suspension"),
    ("마케팅 정보 수신 동의를 철회합니다.", "withdrawal"),
    ("개인정보 수집·이용 동의를 철회하고 회원 정보를 파기해 주시기 바랍니다.", "deletion withdrawal"),
    ("제 개인정보를 다른 병원으로 전송해 주실 것을 요구합니다.", "transmission"),
    ("개인정보 보호법 제35조의2에 따른 전송요구권을 행사합니다. 개인정보를 보내 주세요.", "transmission"),
    ("인공지능 심사로 거절된 결정에 대하여 설명을 요구합니다.", "automated"),
    ("자동화된 결정을 거부합니다.", "automated"),
    ("제 연락처를 어디서 알았는지 알려 주세요.", "source"),
    ("제 번호를 어떻게 알고 전화하셨나요?", "source"),
    ("개인정보의 수집 출처를 고지해 주시기 바랍니다.", "source"),
    ("주문한 물건이 아직 안 왔습니다. 배송지를 서울로 변경해 주세요.", ""),
    ("제 주문 배송 조회 부탁드립니다. 운송장 번호를 알려주세요.", ""),
    ("앱을 삭제했다가 다시 설치했는데 로그인이 안 됩니다. 확인 부탁드립니다.", ""),
    ("비밀번호를 변경해 주세요.", ""),
    ("개인정보 처리방침은 어디서 볼 수 있나요?", ""),
    ("개인정보 열람 절차가 궁금합니다.", ""),
    (
        "제35조(개인정보의 열람) ① 정보주체는 개인정보처리자가 처리하는 자신의 "
        "개인정보에 대한 열람을 해당 개인정보처리자에게 요구할 수 있다.",
        "",
    ),
    ("「개인정보 보호법」 제35조(개인정보의 열람)에 따라 제 정보의 열람을 요구합니다.", "access"),
    ("지난달에 개인정보 열람을 요청했는데 아직 답변이 없습니다.", ""),
    ("지난달에 개인정보 열람을 요청했으나 답이 없어 다시 요청합니다.", "access"),
    (
        "다음과 같이 개인정보에 대한 권리를 요구합니다.\n1. 열람\n2. 주소 정정\n3. 처리정지\n",
        "access correction suspension",
    ),
    ("개인정보 요구서\n요구 내용: ■ 열람 □ 정정 □ 삭제 ☑ 처리정지\n", "access suspension"),
    ("환불 계좌번호를 변경해 주세요. 주문번호는 20260101-1234567 입니다.", ""),
    ("개인정보 보호법 제35조에 따라 요구합니다.", "access"),
    ("계정 이용 정지를 풀어 주세요.", ""),
    ("개인정보 열람과 정정, 삭제를 요구합니다.", "access correction deletion"),
    ("먼저 제 개인정보를 보여 주시고, 그 뒤에 전부 지워 주세요.", "access deletion"),
    ("I would like a copy of all personal data you hold about me.", "access"),
    ("Please delete my account and all my data.", "deletion"),
    ("I am not asking you to delete my data. I only request access to my personal data.", "access"),
    ("Where is my order? Please update the shipping address.", ""),
    ("I can't access my account, please help me reset my password.", ""),
    ("Please correct my date of birth in your records.", "correction"),
    ("I object to the processing of my personal data for direct marketing.", "suspension"),
    ("Please stop using my data for marketing.", "suspension"),
    ("I withdraw my consent to marketing emails.", "withdrawal"),
    ("How did you get my phone number? Please tell me.", "source"),
    ("I request that you transfer my data to another company in a machine-readable format.", "transmission"),
    ("I request a human review of the automated decision that rejected my application.", "automated"),
    ("What information do you have about me? Please send it.", "access"),
    ("Please do not delete my data; I want to see what information you hold about me.", "access"),
    ("제 개인정보를 제3자에게 제공한 내역을 알려 주세요.", "access"),
    ("탈퇴했는데도 계속 문자가 옵니다. 제 정보를 파기해 주시고 더 이상 보내지 말아 주세요.", "deletion"),
    ("본인의 개인정보 열람을 청구하오니 10일 이내에 회신 바랍니다.", "access"),
    ("회원가입할 때 낸 제 사진이랑 연락처 다 지워줘요", "deletion"),
    ("CCTV 영상 열람을 신청합니다. 11월 3일 14시 로비입니다.", "access"),
    ("저에 대해 저장된 자료를 확인하고 싶습니다.", "access"),
]


def _read(text: str, subject: str = "") -> str:
    return " ".join(one.right.value for one in read_rights(find_zones(text).own, subject).asked)


@pytest.mark.parametrize(("text", "rights"), ASKED)
def test_a_sentence_asks_for(text: str, rights: str) -> None:
    assert _read(text) == rights


@pytest.mark.parametrize(("text", "rights"), ASKED)
def test_the_same_in_a_mail_broken_into_lines(text: str, rights: str) -> None:
    if "\n" in text:
        return
    wide = text.replace(". ", ".\n\n")
    assert _read(wide) == rights


def test_words_below_a_reply_are_not_asked_again() -> None:
    text = (
        "감사합니다. 잘 받았습니다.\n\n-----Original Message-----\nFrom: a@b.example\n\n개인정보 열람을 요구합니다.\n"
    )
    assert _read(text) == ""
    assert _read("확인했습니다.\n> 개인정보 삭제를 요구합니다.\n") == ""


def test_a_disclaimer_below_asks_for_nothing() -> None:
    text = (
        "배송 문의입니다.\n감사합니다.\n\n본 메일은 수신인만을 위한 "
        "것입니다. 잘못 받으신 경우 개인정보를 삭제해 주시기 바랍니다.\n"
    )
    assert _read(text) == ""


def test_a_signature_asks_for_nothing() -> None:
    assert _read("문의드립니다.\n-- \n개인정보 열람 요구 대행 서비스\n") == ""


def test_a_subject_alone_is_enough() -> None:
    proposal = read_proposal(mail("부탁드립니다.", RECEIVED, "Subject: 개인정보 열람 요구"))
    (right,) = proposal.rights
    assert right.right.value == "access"
    assert proposal.text[right.start : right.end] == right.words


def test_a_reply_takes_nothing_from_its_subject() -> None:
    proposal = read_proposal(mail("고맙습니다.", RECEIVED, "Subject: Re: 개인정보 열람 요구"))
    assert proposal.rights == ()
    assert "intake.rights.zero" in [one.code for one in proposal.warnings]


def test_an_earlier_request_is_a_reminder() -> None:
    reading = read_rights("지난달 10일에 개인정보 열람을 요청했는데 아직 답변이 없습니다.")
    assert (reading.asked, reading.reminder) == ([], True)
    english = read_rights("On 3 May I sent you a request under Article 15 GDPR. I have not received an answer.")
    assert (english.asked, english.reminder) == ([], True)


def test_a_complaint_is_none_of_the_rights() -> None:
    reading = read_rights("I am hereby lodging a complaint according to Article 77 GDPR.")
    assert (reading.asked, reading.complaint) == ([], True)


def test_the_items_of_an_access_letter_are_not_rights_of_their_own() -> None:
    text = (
        "I am hereby requesting access according to Article 15 GDPR, to the following information:\n"
        "5. where the data are not collected from me, any available information as to their source;\n"
        "6. the existence of automated decision-making, including profiling, referred to in Article 22 GDPR.\n"
        "I reserve the right to lodge a complaint.\n"
    )
    assert _read(text) == "access"


def test_the_open_options_of_a_template_are_not_asked() -> None:
    text = (
        "I request erasure of my personal data.\n[port>\nPlease make my data available in machine-readable format.\n]\n"
    )
    assert _read(text) == "deletion"
    assert _read(text.replace("[port>", "").replace("\n]", "")) == "deletion transmission"
    assert find_zones(text).template


def test_a_hostile_text_is_read_in_time() -> None:
    for unit in ["개인정보 ", "열람", "> ", "from: a\n", "[a>", "(", "please delete my data if ", "가\n"]:
        assert read_rights(find_zones(unit * (100_000 // len(unit))).own) is not None
