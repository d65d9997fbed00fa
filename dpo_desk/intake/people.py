"""Who asks, and for whom: names, addresses and signs of an agent in the words of a mail (Act 38)."""

import re
from dataclasses import dataclass

from dpo_desk.domain.person import AgentKind

_ONE = (
    "김이박최정강조윤장임한오서신권황안송류유전홍고문양손배백허남심노하곽성차주우구라민진지엄채원천방공현함변염여추도소석선설마길"
    "연위표명기반왕금옥육인맹제모탁국어은편용"
)
_TWO = "남궁|황보|선우|제갈|사공|서문|독고|동방"
_NAME = rf"(?!변호사|선임|대리|위임)(?:(?:{_TWO})[가-힣]{{1,2}}|[{_ONE}][가-힣]{{1,3}}?)"
_NO_NAME = re.compile(
    r"^(?:고객|회원|이용자|사용자|환자|의사|약사|학생|본인|담당|변호|대리|정보|개인|"
    r"직원|부모|엄마|아빠|아버|어머|보호|가입|대표|지금|현재|정말|이번|"
    r"한국|서울|전화|주소|성명|이름|문의|여기|우리|저희|소비자|구매자|신청인|요구인|작성자|"
    r"위임인|수임인|의뢰인|안녕|이상|추가|변경|정정|배송)"
)


@dataclass(frozen=True)
class Spot:
    """A value and the words `text[start:end]` it came from."""

    value: str
    start: int
    end: int


_INTRODUCED = re.compile(
    rf"(?:저는|나는|제\s?이름은|본인은|저,)\s*(?:[^\n.?!]{{0,40}}?\s)?(?P<name>{_NAME})\s?(?:이?라고\s?("
    rf"?:합니다|하는|해요)|입니다|이며|이고|이라\s|예요|이에요|\(\s?(?:회원|생년))"
)
_FORM_LABEL = (
    r"(?:성\s?명|이\s?름|요구인|신청인|청구인|정보\s?주체|고객명|회원명|가입자명|"
    r"본인|name|full name)(?:\s?\([^)\n]{0,20}\))?"
)
_FORM = re.compile(
    rf"^[ \t]*(?:[-*•·▪○●]|\d{{1,2}}[.)])?[ \t]*{_FORM_LABEL}[ \t]*[:：][ \t]*(?P<name>[가-"
    rf"힣]{{2,5}}|[A-Z][A-Za-z.'-]+(?:[ \t][A-Z][A-Za-z.'-]+){{0,3}})",
    re.MULTILINE | re.IGNORECASE,
)
_CLOSED = re.compile(rf"^[ \t]*(?P<name>{_NAME})\s*(?:드림|올림|배상|드립니다|拜上)[ \t.]*$", re.MULTILINE)
_MY_NAME = re.compile(
    r"\b(?:[Mm]y name is|[Ii] am|I'm|[Tt]his is)\s+(?P<name>[A-Z][A-Za-z'-]+(?:\s[A-Z][A-Za-z.'-]+){1,3})(?=[\s,.(])"
)
_ENGLISH_CLOSED = re.compile(
    r"^[ \t]*(?:(?:[Yy]ours )?(?:[Ss]incerely|[Ff]aithfully|[Tt]ruly)|(?:[Kk]ind |[Bb]est |"
    r"[Ww]arm )?[Rr]egards|[Bb]est wishes|[Tt]hanks|[Tt]hank you)"
    r"[ \t]*,?[ \t]*\n\s*(?P<name>[A-Z][A-Za-z'-]+(?:[ \t][A-Z][A-Za-z.'-]*){1,3})[ \t]*$",
    re.MULTILINE,
)
_PHONE = re.compile(
    r"(?<![\d-])(?:\+?82[-. ]?\(?0?\)?|0)1[016789][-. ]?\d{3,4}[-. ]?\d{4}(?![\d-])|(?<![\d+])\+\d{1,3}[ -]?"
    r"\d[\d -]{7,14}\d(?!\d)"
)
_EMAIL = re.compile(r"[A-Za-z0-9][A-Za-z0-9._%+-]{0,63}@[A-Za-z0-9][A-Za-z0-9.-]{0,100}\.[A-Za-z]{2,15}")


def find_name(text: str) -> Spot | None:
    """The writer's own name: said of themselves, in a form line, or below the greeting."""
    for pattern in (_INTRODUCED, _FORM, _MY_NAME, _CLOSED, _ENGLISH_CLOSED):
        for match in pattern.finditer(text):
            name = " ".join(match["name"].split()).rstrip(".,")
            if not _NO_NAME.match(name):
                return Spot(name, match.start("name") if pattern is not _INTRODUCED else match.start(), match.end())
    return None


def find_phone(text: str) -> Spot | None:
    """A mobile or international number, as written."""
    match = _PHONE.search(text)
    return Spot(match[0], match.start(), match.end()) if match else None


def find_email(text: str) -> Spot | None:
    """An address, as written."""
    match = _EMAIL.search(text)
    return Spot(match[0], match.start(), match.end()) if match else None


_CHILD = r"(?:아들|딸|자녀|아이|자식|미성년\s?자녀|손자|손녀)"
_KIN = (
    r"(?:어머니|아버지|어머님|아버님|모친|부친|부모님?|할머니|할아버지|남편|아내|배우자|"
    rf"처|형|누나|언니|오빠|동생|가족|친구|지인|장모님?|장인|시어머니|시아버지|{_CHILD})"
)
_ON_BEHALF = r"(?:대신하여|대신해서?|대리하여|대리해서?|대리로|대신\s(?:요구|요청|신청|문의|연락|보내|메일|드립|작성))"
_SIGNS: tuple[tuple[AgentKind, re.Pattern[str]], ...] = (
    (
        AgentKind.LEGAL_REPRESENTATIVE,
        re.compile(
            rf"법정\s?대리인(?:인|입니다|으로서|으로|이며|\s?[:：]|\s?(?:부|모|부모)\b)|"
            rf"친권자(?:인|입니다|로서|로|이며)|후견인(?:인|입니다|으로서|으로|이며)|"
            rf"(?:제|저의|저희|우리|내)\s?(?:미성년|어린|\d{{1,2}}\s?(?:살|세))?\s?(?:된|"
            rf"인)?\s?{_CHILD}(?:의|를|을|인|가|이)?\s?"
            rf"(?:[가-힣]{{2,4}}\s?(?:\([^)\n]{{1,20}}\))?(?:의|를|"
            rf"을)?\s?)?(?:{_ON_BEHALF}|개인\s?정보|정보|계정|회원|가입|사진|기록)|"
            rf"(?:자녀|아이|아들|딸)(?:의|를|을)?\s?(?:개인\s?정보|{_ON_BEHALF})"
        ),
    ),
    (
        AgentKind.LEGAL_REPRESENTATIVE,
        re.compile(
            r"\b(?:legal guardian|(?:parent|guardian) of|as (?:the |a )?(?:parent|mother|father|"
            r"guardian)|I(?:'m| am) (?:the |a )?(?:parent|mother|father|guardian) of|on behalf of my (?:\w+ )?(?:son"
            r"|daughter|child|minor)"
            r"|my (?:\d+[- ]year[- ]old |minor )?(?:son|daughter|child)(?:'s|’s)? (?:\w+ )?(?:personal |"
            r"data|information|account))",
            re.IGNORECASE,
        ),
    ),
    (
        AgentKind.DELEGATE,
        re.compile(
            rf"(?:을|를|의|로부터)\s?위임(?:을)?\s?(?:받|하)|위임을?\s?받아|위임받은|"
            rf"위임장(?:을|과|이|은|\s?사본)?\s?(?:첨부|동봉|함께|붙|보내|제출|별첨)|"
            rf"대리인(?:인\s|입니다|으로서|으로|으로\s|\s?[:：]|\s?변호사|\s?법무법인|"
            rf"\s?[가-힣]{{2,4}}(?:입니다|\s?변호사))|대리하여|대리해서?\s|"
            rf"{_KIN}(?:의|을|를|이)?\s?(?:[가-힣]{{2,4}}(?:님|씨)?(?:의|"
            rf"을|를)?\s?)?{_ON_BEHALF}|의뢰인(?:의|을|인|이|\s)|"
            rf"(?:님|씨|고객|본인)(?:을|를)\s?{_ON_BEHALF}|법무법인[^\n]{{0,25}}(?:변호사|"
            rf"노무사)|변호사\s?[가-힣]{{2,4}}(?:입니다|이며|\s?드림|\s?올림)|"
            r"담당\s?변호사"
        ),
    ),
    (
        AgentKind.DELEGATE,
        re.compile(
            r"\b(?:on behalf of|power of attorney|(?:I|we) (?:act|write|represent|am acting|are acting)\b[^.\n]{0,30"
            r"}\b(?:for|client)|my client\b|our client\b"
            r"|as (?:the |an |his |her |their )?(?:authori[sz]ed |legal )?(?:agent|representative|"
            r"attorney|counsel|lawyer) (?:of|for)|authori[sz]ed by)",
            re.IGNORECASE,
        ),
    ),
)
_NOT_AGENT = re.compile(
    r"대리인(?:이|은)?\s?(?:아니|아닌|없이|을\s?통)|대리인을\s?(?:통하|선임)|"
    r"법정\s?대리인의?\s?동의|위임\s?하지\s?않|not (?:acting )?on behalf|"
    r"정보\s?주체는|"
    r"(?:변호사|법무법인)(?:을|를|와|과|에게?)\s?(?:선임|상담|통해|의뢰)|(?:with|through|"
    r"consult|instruct|contact) (?:my|a|our) (?:lawyer|attorney)|"
    r"on behalf of (?:the |your |our )?(?:company|team|everyone|yourself)",
    re.IGNORECASE,
)
_SUBJECTS = (
    re.compile(
        r"(?:^|[\s.,(])(?:위임인|정보\s?주체|의뢰인|본인|자녀|"
        r"환자)(?:\s?(?:성명|이름))?(?:\s?\([^)\n]{0,20}\))?[ \t]*[:：][ \t]*(?P<name>[가-힣]{2,5})",
        re.MULTILINE,
    ),
    re.compile(
        rf"(?:의뢰인인?|{_KIN}|위임인|정보\s?주체(?:인)?)\s?(?:인\s)?(?P<name>{_NAME})"
        rf"\s?(?:\(|씨|님|의|을|를|께서|이|가|은|는|로부터)"
    ),
    re.compile(
        rf"(?P<name>{_NAME})\s?(?:씨|님)?(?:\s?\([^)\n]{{1,20}}\))?(?:을|를|"
        rf"의|로부터)?\s?(?:{_ON_BEHALF}|위임(?:을)?\s?받|대리인|법정\s?대리인)"
    ),
    re.compile(
        r"(?:on behalf of|(?:act|acting|write|writing) for|represent(?:ing)?|client,?|guardian of|"
        r"parent of|mother of|father of|son,?|daughter,?|child,?) (?:my |our |the )?(?:client,? |"
        r"son,? |daughter,? |child,? |mother,? |father,? )?(?:Mr\.? |Ms\.? |Mrs\.? |Dr\.? )?(?P<name>[A-Z][a-z'-"
        r"]+(?:\s[A-Z][A-Za-z.'-]+){1,3})"
    ),
)
_AGENT_NAMES = (
    re.compile(
        rf"(?:대리인|수임인|변호사|법정\s?대리인|친권자|담당\s?변호사)(?:인|\s?(?:부|모))?\s?[:：]?\s?(?P<name>{_NAME})"
        rf"(?=입니다|이며|이고|\s?변호사|\s?드림|\s?올림|\s?\(|\s|$|,|\.)"
    ),
    re.compile(rf"(?P<name>{_NAME})\s?변호사"),
)


@dataclass(frozen=True)
class AgentSign:
    """Words that say an agent writes, whom they write for and how the agent calls themselves, where readable."""

    kind: AgentKind
    words: Spot
    subject: Spot | None
    name: Spot | None


def find_agent(text: str) -> AgentSign | None:
    """The first sign of an agent in the writer's own words; None where they write for themselves."""
    clean = _NOT_AGENT.sub(lambda match: re.sub(r"[^\n]", " ", match[0]), text)
    for kind, pattern in _SIGNS:
        match = pattern.search(clean)
        if match is None:
            continue
        start, end = _clause(clean, match.start(), match.end())
        agent = next((spot for one in _AGENT_NAMES if (spot := _named(one, clean)) is not None), None)
        subject = None
        for one in _SUBJECTS:
            found = _named(one, clean)
            if found is not None and (agent is None or found.value != agent.value):
                subject = found
                break
        return AgentSign(kind, Spot(clean[start:end], start, end), subject, agent)
    return None


def _named(pattern: re.Pattern[str], text: str) -> Spot | None:
    for match in pattern.finditer(text):
        name = " ".join(match["name"].split()).rstrip(".,")
        if not _NO_NAME.match(name):
            return Spot(name, match.start("name"), match.end("name"))
    return None


def _clause(text: str, start: int, end: int) -> tuple[int, int]:
    """The words around a sign, at most some forty characters to each side, inside their line."""
    left = max(text.rfind("\n", 0, start) + 1, text.rfind(". ", 0, start) + 1)
    right = min((at for at in (text.find("\n", end), text.find(". ", end), len(text)) if at >= 0), default=end)
    left, right = max(left, start - 40), min(right, end + 40)
    while left < start and text[left].isspace():
        left += 1
    while left > 0 and left < start and not text[left - 1].isspace():
        left += 1
    while right > end and right < len(text) and not text[right].isspace():
        right -= 1
    return left, max(right, end)
