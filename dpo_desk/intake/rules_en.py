"""How an English mail asks for a right, in the words of the Act or of the GDPR. Patterns only."""

import re

from dpo_desk.domain.rights import Right
from dpo_desk.intake.rule import Rule


def _i(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


PERSONAL = _i(
    r"\bpersonal (?:data|information|details|records?)|\bmy (?:\w+ ){0,3}(?:data|information|"
    r"details|records?|account|name|address"
    r"|e-?mail|phone|number|profile|photos?|birth|file)\b|\b(?:data|information|records?) (?:\w+ ){0,4}(?:ab"
    r"out|on|concerning|relating to|of) me\b"
    r"|\bdata subject|\bGDPR\b|\bPIPA\b|\bCCTV\b|\b(?:about|concerning) me\b"
)

ASK = _i(
    r"\b(?:request(?:ing)?|ask(?:ing)?|demand(?:ing)?|require|would like|want|wish|please|"
    r"kindly|hereby|exercis(?:e|ing)|need you to|insist"
    r"|(?:can|could|would|will) you|let me|(?:send|give|provide|tell|show|inform) me|urge|"
    r"expect you|must|I(?:'m| am)? (?:\w+ )?(?:object|withdraw|revok)\w*)\b"
)

PAST = _i(
    r"\bI (?:have )?(?:already )?(?:sent|made|submitted|filed|requested|asked)\b|\bmy (?:earlier|previous|last) request"
)
STILL_ASKS = _i(r"\bplease|\bagain\b|\bhereby\b|\brepeat|\bI (?:now )?request\b")
STATUTE = _i(r"\bdata subjects? (?:shall|may|has|have) (?:have )?the right\b|\bthe controller shall\b")
NEGATED_BEFORE = _i(
    r"(?:\bnot\b|n't\b|\bnever\b|\bwithout\b|\brather than\b|\binstead of\b|\bno need to\b)(?: (?:\w+|"
    r"to|for|the|a|any|asking|requesting)){0,4} ?$"
)
CONDITION_BEFORE = _i(
    r"\b(?:result in|results in|lead to|object to|confirm|claim|oppose)\s+(?:the |an? |"
    r"any )?(?:\w+ )?$|\bif you (?:have |already )?$"
)

_DATA = r"(?:data|information|details|records?|account|profile|history|file|photos?|e-?mail|number|address)"

RULES = (
    Rule(
        Right.ACCESS,
        _i(
            rf"(?:\baccess\b(?: \w+)* ?(?:to )?(?:\w+ ){{0,5}}{_DATA}\b|\b(?:subject )?access request|"
            rf"\bDSAR\b|\brequest(?:ing)? (?:for )?access\b"
            r"|\bright (?:of|to) access\b|\baccess (?:according|pursuant|under)\b)"
        ),
        near=PERSONAL,
        unless=_i(
            r"(?:can ?not|can't|unable to|could not|couldn't|lost|regain|restore) (?:\w+ ){0,2}access|"
            r"\baccess (?:to )?my account\b"
        ),
    ),
    Rule(
        Right.ACCESS,
        _i(
            rf"\bcop(?:y|ies) of (?:\w+ |<\w+>|</\w+>){{0,5}}(?:personal )?{_DATA}\b|\b(?:what|"
            rf"which|all)(?: of)? (?:the )?(?:\w+ ){{0,3}}{_DATA}\b[^.?!]{{0,40}}"
            r"\b(?:hold|have|keep|store|process|collect)|\bwhether (?:or not )?you (?:are )?(?:process|"
            r"hold|stor|keep)\w*"
        ),
        within=PERSONAL,
        ask=_i(ASK.pattern + r"|\?"),
        unless=_i(r"\b(?:delet|eras|remov|correct)\w* (?:all|any|every|the|my|what|which)\b"),
    ),
    Rule(
        Right.CORRECTION,
        _i(
            rf"\brectif\w+|\b(?:please |to |you |request\w* (?:the )?)(?:correct(?:ion)?|amend(?:ment)?|"
            rf"fix|update|change)\b[^.?!]{{0,60}}\b(?:{_DATA}|name|birth)"
            rf"|\bcorrection of\b[^.?!]{{0,60}}\b(?:{_DATA}|name|birth)"
        ),
        near=PERSONAL,
        unless=_i(r"\b(?:order|delivery|shipping|shipment|booking|password|policy)\b"),
    ),
    Rule(
        Right.DELETION,
        _i(
            rf"\beras(?:e|ure|ing)\b|\b(?:delet(?:e|ion|ing)|remov(?:e|al|ing)|destroy|wipe|purge)\b[^.?!]{{0,60}}\b("
            rf"?:{_DATA}|me|everything|name)\b"
            r"|\bright to be forgotten\b|\bdeletion\b"
        ),
        near=PERSONAL,
    ),
    Rule(
        Right.SUSPENSION,
        _i(
            r"\bI(?:'m| am|'d| would| hereby| also| do| therefore| further| furthermore)*(?: like to|"
            r" want to| wish to)? ?(?:object(?:ing)?)\b(?: to)?[^.?!]{0,60}(?:process|us(?:e|ing)|"
            r"market|profil|sharing)"
            r"|\brestrict(?:ion|ing)?\b[^.?!]{0,25}\bprocessing\b|\b(?:stop|cease|suspend|halt|"
            r"suspension of|discontinue)\b[^.?!]{0,40}\b(?:process|us(?:e|ing)|market|shar|sell|"
            r"profil)\w*"
            r"|\bopt(?:ing)?[- ]out\b|\bobjection to (?:the )?processing\b"
        ),
        near=PERSONAL,
        unless=_i(r"\bconfirm the objection\b"),
    ),
    Rule(
        Right.WITHDRAWAL,
        _i(
            r"\b(?:withdr[ae]w\w*|revok\w+|retract\w*|cancel\w*)\b[^.?!]{0,40}\bconsent|\bconsent\b[^.?!]{0,30}\b(?:"
            r"withdrawn|revoked)\b"
        ),
    ),
    Rule(
        Right.WITHDRAWAL,
        _i(r"\bunsubscribe me\b|\bremove me from (?:your |the )?(?:\w+ )?(?:mailing )?list\b"),
        asks=True,
    ),
    Rule(
        Right.TRANSMISSION,
        _i(
            r"\bportab\w+|\bmachine[- ]readable\b|\b(?:transmit|transfer|send|port)\b[^.?!]{0,60}\b(?:to|"
            r"with) (?:another|a different|a new|the new|my new|other)"
            r" (?:\w+ )?(?:controller|compan|provider|service|hospital|clinic|pharmacy|business)\w*"
        ),
        near=PERSONAL,
    ),
    Rule(
        Right.AUTOMATED,
        _i(
            r"\bautomated\b[^.?!]{0,30}\b(?:decision|processing|individual|assessment|screening|rejection|system)\w*"
            r"|\b(?:decision|decided|rejected|refused|assessed)\b[^.?!]{0,40}\b(?:automatically|"
            r"by (?:an )?(?:algorithm|AI|computer|machine))\b"
            r"|\bhuman (?:intervention|review)\b"
        ),
        unless=_i(r"\bexistence of automated\b"),
    ),
    Rule(
        Right.SOURCE,
        _i(
            r"\b(?:where|how|from whom)\b[^.?!]{0,20}\byou\b[^.?!]{0,15}\b(?:get|got|obtain|acquir|"
            r"collect|find|found|receiv)\w*\b[^.?!]{0,40}"
            r"|\bsource of (?:my|the|this|these|that) (?:\w+ ){0,2}(?:data|information|details|number|address|e-?mail)"
        ),
        within=PERSONAL,
        ask=_i(r"\b(?:tell|inform|know|disclose|explain|request|ask|please|did|have you|would like)\b"),
    ),
)

HOW = _i(r"\b(?:how (?:do|can|should) I|what is the (?:procedure|process)|is it possible to)\b[^?]{0,80}\?")
NOTHING = _i(
    r"\breserve the right\b[^.]*|\b(?:privacy|data protection) (?:policy|officer|notice|"
    r"statement)\b|\bexistence of automated[^.;]*"
    r"|\bI will then decide[^.]*|\bobject to the requested[^.]*|\bcontroller as defined[^.]*"
)

ARTICLES = (
    (_i(r"\bArt(?:icle|\.)? ?15\b(?=[^.]{0,30}GDPR)"), Right.ACCESS),
    (_i(r"\bArt(?:icle|\.)? ?16\b(?=[^.]{0,30}GDPR)"), Right.CORRECTION),
    (_i(r"\bArt(?:icle|\.)? ?17\b(?=[^.]{0,30}GDPR)"), Right.DELETION),
    (_i(r"\bArt(?:icle|\.)? ?(?:18|21)\b(?=[^.]{0,30}GDPR)"), Right.SUSPENSION),
    (_i(r"\bArt(?:icle|\.)? ?20\b(?=[^.]{0,30}GDPR)"), Right.TRANSMISSION),
    (_i(r"\bArt(?:icle|\.)? ?22\b(?=[^.]{0,30}GDPR)"), Right.AUTOMATED),
)

REMINDER = _i(
    r"\b(?:have not|haven't) (?:yet )?(?:received|had)\b|\badmonition\b|\breminder\b|\bcontacting you again\b"
    r"|\boverdue\b|\bno (?:answer|reply|response)\b"
)
COMPLAINT = _i(
    r"\b(?:am|hereby) (?:hereby )?(?:lodging|filing|making) (?:a |an )?(?:formal )?complaint|\bI (?:hereby )?complain\b"
)
