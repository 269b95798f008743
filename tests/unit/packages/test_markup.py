import pytest

from hoofdlijn.errors import DamagedFile, TooLarge, UnsafeFile
from hoofdlijn.packages import markup
from hoofdlijn.packages.markup import Parsing, tree_bytes

ENTITY = '<!DOCTYPE a [<!ENTITY e "boem">]><a>&e;</a>'
EXTERNAL = '<!DOCTYPE a [<!ENTITY e SYSTEM "file:///etc/passwd">]><a>&e;</a>'


def parse(data: bytes | str) -> str:
    root = Parsing("plan.docx").parse(data.encode() if isinstance(data, str) else data, "word/document.xml")
    return "".join(root.itertext())


@pytest.mark.parametrize("code", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_the_encodings_of_office_are_read(code: str) -> None:
    declaration = '<?xml version="1.0" encoding="utf-16"?>' if "16" in code else '<?xml version="1.0"?>'
    assert parse(f"{declaration}<a>één</a>".encode(code)) == "één"


def test_windows_text_that_says_so_is_read() -> None:
    assert parse('<?xml version="1.0" encoding="windows-1252"?><a>één ’</a>'.encode("cp1252")) == "één ’"


@pytest.mark.parametrize("code", ["utf-7", "utf-32", "IBM037", "unknown"])
def test_an_encoding_that_the_bounds_cannot_count_is_refused(code: str) -> None:
    with pytest.raises(DamagedFile):
        parse(f'<?xml version="1.0" {" " * 90}encoding="{code}"?><a/>')


def test_utf_32_and_ebcdic_are_refused_by_their_bytes() -> None:
    for code in ("utf-32-le", "utf-32-be", "cp037"):
        with pytest.raises(DamagedFile):
            parse('<?xml version="1.0"?><a/>'.encode(code))


@pytest.mark.parametrize("attack", [ENTITY, EXTERNAL])
@pytest.mark.parametrize("code", ["utf-8", "utf-16"])
def test_a_document_type_is_unsafe(attack: str, code: str) -> None:
    with pytest.raises(UnsafeFile):
        parse(attack.encode(code))


@pytest.mark.parametrize(
    "broken", ["<a>", "<a></b>", "", "tekst", "<a>&onbekend;</a>", "<a>\x01</a>", "<a b='1' b='2'/>"]
)
def test_what_is_not_well_formed_is_damaged(broken: str) -> None:
    with pytest.raises(DamagedFile):
        parse(broken)


def test_nesting_has_a_bound() -> None:
    assert parse("<a>" * 200 + "diep" + "</a>" * 200) == "diep"
    with pytest.raises(DamagedFile):
        parse("<a>" * 100_000 + "</a>" * 100_000)


def test_comments_and_instructions_do_not_cut_a_text() -> None:
    assert parse("<a>één<!-- x --> twee<?pi?> drie</a>") == "één twee drie"


def test_all_trees_of_a_file_share_one_bound(monkeypatch: pytest.MonkeyPatch) -> None:
    many = b"<a>" + b"<b c='1'/>" * 1000 + b"</a>"
    monkeypatch.setattr(markup, "MAX_TREE_BYTES", 2 * tree_bytes(many))
    parsing = Parsing("x")
    assert len(parsing.parse(many, "a")) == 1000
    assert len(parsing.parse(many, "b")) == 1000
    with pytest.raises(TooLarge):
        parsing.parse(many, "c")


def test_the_estimate_never_falls_short_of_the_parts() -> None:
    assert tree_bytes(b'<a b="1">x<c/></a>') >= 2 * 125 + 225 + 125
