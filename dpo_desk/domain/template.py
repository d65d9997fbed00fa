"""The language of letters: `{field}`, `{은/는}`, `{.}`, `[[if x]]…[[else]]…[[end]]`, `[[each x]]…[[end]]`,
`[[block x]]`.

Pure and closed: a template can name fields and blocks and nothing else; there is no expression to run. What comes from
a person is a value, kept apart from the template's own words as a `Run`, and never read as template or as structure.
`{.}` is a full stop, left out where what stands before it has one. A field that is unknown, or needed and empty, stops
the letter with `letter.find.placeholder`, and so do rows of which there is none; nothing prints blank.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from dpo_desk.domain.errors import UserError
from dpo_desk.domain.korean import PARTICLES, particle

Value = str | bool | Sequence[Mapping[str, str | bool]]
"""A field's text, a condition, or the rows of an `each`."""

Scope = Mapping[str, Value]

_TOKEN = re.compile(r"\[\[(if|each|block) (\w+)\]\]|\[\[(else|end)\]\]|\{([^{}\n]+)\}")
_NAME = re.compile(r"[a-z][a-z0-9_]*")
_STOP, _STOPS = ".", (".", "?", "!", "…", "。")
_CLOSING = " \n\"'”’」』"
_DEEPEST = 8


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of a line: the template's own words, or a value."""

    text: str
    value: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the template, filled. A newline inside a value stays in its run and starts no new line."""

    runs: tuple[Run, ...]

    @property
    def text(self) -> str:
        return "".join(run.text for run in self.runs)

    @property
    def lead(self) -> str:
        """The template's own words before the first value: structure may be read from these alone."""
        return self.runs[0].text if self.runs and not self.runs[0].value else ""


@dataclass(frozen=True, slots=True)
class _Text:
    text: str


@dataclass(frozen=True, slots=True)
class _Field:
    name: str


@dataclass(frozen=True, slots=True)
class _Block:
    name: str


@dataclass(slots=True)
class _Choice:
    kind: str  # "if" or "each"
    name: str
    inside: list["_Node"] = field(default_factory=list)
    otherwise: list["_Node"] = field(default_factory=list)
    has_else: bool = False


_Node = _Text | _Field | _Block | _Choice


def _stop(where: str) -> UserError:
    return UserError("letter.find.placeholder", where=where)


def parse(template: str) -> list[_Node]:
    """Read a template into nodes; `letter.find.placeholder` names what is malformed."""
    top: list[_Node] = []
    here, open_choices, done = top, list[tuple[_Choice, list[_Node]]](), 0
    for match in _TOKEN.finditer(template):
        if match.start() > done:
            here.append(_words(template[done : match.start()]))
        done = match.end()
        opener, name, closer, named = match.groups()
        if opener == "block":
            here.append(_Block(name))
        elif opener:
            choice = _Choice(opener, name)
            here.append(choice)
            open_choices.append((choice, here))
            here = choice.inside
        elif closer:
            if not open_choices:
                raise _stop(match.group())
            choice, outer = open_choices[-1]
            if closer == "end":
                open_choices.pop()
                here = outer
            elif choice.kind == "if" and not choice.has_else:
                choice.has_else = True
                here = choice.otherwise
            else:
                raise _stop(match.group())
        elif named == _STOP or named in PARTICLES or _NAME.fullmatch(named):
            here.append(_Field(named))
        else:
            raise _stop(match.group())
    if open_choices:
        raise _stop(f"[[{open_choices[-1][0].kind} {open_choices[-1][0].name}]]")
    if done < len(template):
        here.append(_words(template[done:]))
    return top


def _words(text: str) -> _Text:
    if any(sign in text for sign in ("[[", "]]", "{", "}")):
        raise _stop(text.strip()[:40])
    return _Text(text)


class _Writer:
    """Collects runs into lines; only the template's own newlines end a line. With `lacks`, what is open is noted there
    instead of stopping."""

    def __init__(self, lacks: list[str] | None = None) -> None:
        self.lines: list[list[Run]] = [[]]
        self._lacks = lacks

    def lack(self, name: str) -> None:
        """Stop for a field or rows that are needed and not there, or note their name."""
        if self._lacks is None:
            raise _stop(name)
        self._lacks.append(name)

    def words(self, text: str) -> None:
        first, *rest = text.split("\n")
        self._put(Run(first))
        for part in rest:
            self.lines.append([])
            self._put(Run(part))

    def value(self, text: str) -> None:
        self._put(Run(text, value=True))

    def before(self) -> str:
        return "".join(run.text for run in self.lines[-1])

    def _put(self, run: Run) -> None:
        if run.text:
            self.lines[-1].append(run)


def fill(template: str, fields: Scope, blocks: Mapping[str, str] | None = None) -> tuple[Line, ...]:
    """Fill `template` with `fields`; `blocks` are the shared templates it may name. Lines of spaces alone fall away.

    UserError `letter.find.placeholder` (`where`: the field, block or sign) for anything left open.
    """
    writer = _Writer()
    _write(parse(template), (fields,), blocks or {}, writer, 0)
    return tuple(Line(tuple(runs)) for runs in writer.lines if any(run.text.strip() for run in runs))


def fill_text(template: str, fields: Scope, blocks: Mapping[str, str] | None = None) -> str:
    """Fill a template whose lines carry no structure; the lines are joined by newlines."""
    return "\n".join(line.text.strip() for line in fill(template, fields, blocks))


def lacking(template: str, fields: Scope, blocks: Mapping[str, str] | None = None) -> tuple[str, ...]:
    """Name every field and row that `fill` would stop at, each once, in order. A malformed template stops here too."""
    lacks: list[str] = []
    _write(parse(template), (fields,), blocks or {}, _Writer(lacks), 0)
    return tuple(dict.fromkeys(lacks))


def _find(name: str, scopes: tuple[Scope, ...], writer: _Writer) -> Value:
    for scope in reversed(scopes):
        if name in scope:
            return scope[name]
    writer.lack(name)
    return ""


def _write(
    nodes: list[_Node], scopes: tuple[Scope, ...], blocks: Mapping[str, str], writer: _Writer, depth: int
) -> None:
    if depth > _DEEPEST:
        raise _stop("[[block]]")  # a block that names itself
    for node in nodes:
        if isinstance(node, _Text):
            writer.words(node.text)
        elif isinstance(node, _Block):
            if node.name not in blocks:
                raise _stop(f"[[block {node.name}]]")
            _write(parse(blocks[node.name].strip("\n")), scopes, blocks, writer, depth + 1)
        elif isinstance(node, _Field):
            _write_field(node.name, scopes, writer)
        elif node.kind == "if":
            found = _find(node.name, scopes, writer)
            holds = bool(found.strip()) if isinstance(found, str) else bool(found)
            _write(node.inside if holds else node.otherwise, scopes, blocks, writer, depth)
        else:
            rows = _find(node.name, scopes, writer)
            if isinstance(rows, str | bool):
                if rows:
                    raise _stop(f"[[each {node.name}]]")
                rows = ()
            if not rows:
                writer.lack(node.name)
            for row in rows:
                _write(node.inside, (*scopes, row), blocks, writer, depth)


def _write_field(name: str, scopes: tuple[Scope, ...], writer: _Writer) -> None:
    if name == _STOP:
        if not writer.before().rstrip(_CLOSING).endswith(_STOPS):
            writer.words(_STOP)
    elif name in PARTICLES:
        writer.value(particle(writer.before(), name))
    else:
        found = _find(name, scopes, writer)
        if not isinstance(found, str) or not found.strip():
            writer.lack(name)
        else:
            writer.value(found)
