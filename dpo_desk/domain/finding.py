"""What a check of a store found: a code, the thing it is about, and facts for the sentence."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Finding:
    """One thing that is not as it should be. `name` is a file of the store or a table: never a person's."""

    code: str
    name: str = ""
    params: Mapping[str, object] = field(default_factory=dict)
