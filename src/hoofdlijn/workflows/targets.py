"""Which file something goes to: the one that was named, or one of our naming in a folder."""

from collections.abc import Collection, Mapping
from pathlib import Path
from typing import TypeVar

from hoofdlijn.errors import Namesakes, OtherForm, UnwritableFile

Key = TypeVar("Key")


def choose_targets(
    own: Mapping[Key, Path],
    out: Path | None,
    *,
    extensions: Collection[str],
    several: type[UnwritableFile],
) -> Mapping[Key, Path]:
    """Return for each thing to be written the file that it goes to.

    Args:
        own: what each would be called if nobody named it, already in `out` where that is a folder.
        out: a file (for one thing), or a folder that exists.
        extensions: those that belong to a form, without a dot; any other may be given to any file.
        several: what is raised, with `name`, if several things would go into one file.

    Raises:
        UnwritableFile: `several`, OtherForm if the name of the file belongs to another form than the file is of, or
            Namesakes if two things would get one name.
    """
    if out is None or out.is_dir():
        _refuse_namesakes(own)
        return own
    if len(own) > 1:
        raise several(name=str(out))
    for path in own.values():
        given = out.suffix.lower()
        if given != path.suffix and given.removeprefix(".") in extensions:
            raise OtherForm(name=out.name, extension=path.suffix)
    return dict.fromkeys(own, out)


def _refuse_namesakes(targets: Mapping[Key, Path]) -> None:
    seen: set[str] = set()
    for target in targets.values():
        if str(target).casefold() in seen:
            raise Namesakes(name=target.name)
        seen.add(str(target).casefold())
