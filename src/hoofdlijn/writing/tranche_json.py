"""What a tranche asks, as JSON (`hoofdlijn-tranche/1`)."""

from collections.abc import Sequence

import msgspec

from hoofdlijn.scheme import Scheme, Tranche
from hoofdlijn.writing.tranche_words import TrancheFile

TRANCHE_FORMAT = "hoofdlijn-tranche/1"


def tranche_to_json(files: Sequence[TrancheFile], scheme: Scheme, tranche: Tranche) -> bytes:
    """Return what was found as JSON, UTF-8, indented: `tranche`, and `files[]` with `file`, `work` and `error`.

    `work` is null for a file that could not be read. Ends of days are exclusive, but for the deadline, which is the
    last day on which it may be handed in.
    """
    page = {
        "format": TRANCHE_FORMAT,
        "scheme": scheme.id,
        "scheme_valid_from": scheme.valid_from,
        "tranche": {
            "id": tranche.id,
            "start": tranche.days.start,
            "end": tranche.days.end,
            "deadline": tranche.deadline,
            "source": scheme.source(tranche.source).label,
        },
        "files": [{"file": file.name, "work": file.work, "error": file.trouble} for file in files],
        "reservation": scheme.reservation.text,
    }
    return msgspec.json.format(msgspec.json.encode(page), indent=2) + b"\n"
