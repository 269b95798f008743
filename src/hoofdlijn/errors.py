"""Everything that can be wrong with what a user hands us: one tree, data only.

HoofdlijnError                  root; carries typed fields, never a rendered text
├── FileTrouble                 the file system says no
│   ├── UnreadableFile          it cannot be opened
│   └── UnwritableFile          it cannot be written
│       ├── OwnFileAtRisk       … because it is the author's own file
│       ├── SomebodysFile       … because it is another file that is no copy of ours
│       ├── OtherExtension      … because its name says another format
│       ├── Namesakes           … because two copies would have one name
│       └── NotAFolder          … because several copies need a folder
├── DocumentError               a file that cannot be read as a document
│   ├── UnknownFormat           its bytes are of no format we read
│   ├── EmptyDocument           nothing in it
│   ├── NoText                  pictures only (a scan)
│   ├── PasswordProtected       encrypted
│   ├── DamagedFile             broken off or changed on the way
│   ├── TooLarge                more than a bound allows
│   ├── TooSlow                 more processor time than a bound allows
│   └── UnsafeFile              built to do harm (bomb, entity attack), or carries macros we do not open
├── AnnotationError             findings cannot be put into this file
│   ├── NoCommentsInFormat      it is of a format that we put no comments into
│   ├── SignedFile              a comment would break its digital signature
│   ├── ProtectedFile           its author protected it against changes
│   └── NowhereToComment        it has no paragraph that can carry a comment
├── SchemeError                 a scheme that cannot be used
│   ├── UnknownScheme           no scheme of that id, or none that held at that date
│   ├── UnknownTranche          the scheme has no tranche of those years
│   └── InvalidScheme           a scheme file with faults, all of them with their path
├── PlanFileError               a plan JSON that does not fit its schema
└── PhraseTooLong               more than one planning phrase can be

What a person reads stands in `messages` (Dutch and English, one line each, fields filled in by name), and is
put together by `describe`; the exceptions themselves render, translate and log nothing.
"""

from collections.abc import Mapping
from typing import ClassVar


class HoofdlijnError(Exception):
    """What a user handed us cannot be used; `fields` fill the lines of `messages` and `hints`."""

    messages: ClassVar[Mapping[str, str]] = {}
    hints: ClassVar[Mapping[str, str]] = {}

    def __init__(self, **fields: object) -> None:
        super().__init__(fields)
        self.fields = fields


def describe(failure: HoofdlijnError, language: str) -> tuple[str, str]:
    """Return what is wrong and what helps, each one line, in `language` ("nl" or "en").

    A field that is itself a text for people is a mapping with the keys "nl" and "en".
    """
    said = {name: value[language] if isinstance(value, Mapping) else value for name, value in failure.fields.items()}
    fields = {name: " ".join(str(value).split()) for name, value in said.items()}
    return (
        failure.messages[language].format_map(fields),
        failure.hints[language].format_map(fields),
    )


class FileTrouble(HoofdlijnError):
    """The file system says no. Fields: `name`, `reason` (the system's own words)."""


class UnreadableFile(FileTrouble):
    """A file cannot be opened."""

    messages: ClassVar[Mapping[str, str]] = {
        "nl": "{name} kan niet worden geopend ({reason}).",
        "en": "{name} cannot be opened ({reason}).",
    }
    hints: ClassVar[Mapping[str, str]] = {
        "nl": "Controleer de naam, en of u het bestand mag lezen.",
        "en": "Check the name, and whether you may read the file.",
    }


class UnwritableFile(FileTrouble):
    """A file cannot be written."""

    messages: ClassVar[Mapping[str, str]] = {
        "nl": "{name} kan niet worden geschreven ({reason}).",
        "en": "{name} cannot be written ({reason}).",
    }
    hints: ClassVar[Mapping[str, str]] = {
        "nl": "Kies een andere naam of map.",
        "en": "Choose another name or folder.",
    }


class OwnFileAtRisk(UnwritableFile):
    """The copy would overwrite the plan it is a copy of. Field: `name`."""

    messages: ClassVar[Mapping[str, str]] = {
        "nl": "{name} is het plan zelf; Hoofdlijn schrijft daar nooit overheen.",
        "en": "{name} is the plan itself; Hoofdlijn never writes over it.",
    }


class SomebodysFile(UnwritableFile):
    """There is a file of that name that is no earlier copy or report of ours. Field: `name`."""

    messages: ClassVar[Mapping[str, str]] = {
        "nl": "{name} bestaat al en is niet door Hoofdlijn gemaakt; er wordt niets overschreven.",
        "en": "{name} exists and was not made by Hoofdlijn; nothing is overwritten.",
    }


class OtherExtension(UnwritableFile):
    """The copy has the format of the plan, its name says another. Fields: `name`, `extension`."""

    messages: ClassVar[Mapping[str, str]] = {
        "nl": "{name} zou niet te openen zijn: de kopie is een {extension}-bestand, net als het plan.",
        "en": "{name} could not be opened: the copy is a {extension} file, as the plan is.",
    }
    hints: ClassVar[Mapping[str, str]] = {
        "nl": "Geef de kopie een naam die op {extension} eindigt.",
        "en": "Give the copy a name that ends in {extension}.",
    }


class FileInTheWay(UnwritableFile):
    """There is a file of that name, and nobody said that it may be replaced. Field: `name`."""

    messages: ClassVar[Mapping[str, str]] = {
        "nl": "{name} bestaat al; er wordt niets overschreven.",
        "en": "{name} exists already; nothing is overwritten.",
    }
    hints: ClassVar[Mapping[str, str]] = {
        "nl": "Kies met -o een andere naam, of vervang het met --replace.",
        "en": "Choose another name with -o, or replace it with --replace.",
    }


class NeverReplaced(FileInTheWay):
    """There is a file of that name, and what is asked for never takes the place of another. Field: `name`."""

    hints: ClassVar[Mapping[str, str]] = {
        "nl": "Kies met -o een naam die nog vrij is.",
        "en": "Choose a name with -o that is still free.",
    }


class OneFileForSeveral(UnwritableFile):
    """Several formats were asked for and one file was named. Field: `name`."""

    messages: ClassVar[Mapping[str, str]] = {
        "nl": "{name} is geen map; bij meer vormen komen de bestanden in een map.",
        "en": "{name} is not a folder; with several formats the files go into a folder.",
    }
    hints: ClassVar[Mapping[str, str]] = {
        "nl": "Maak de map eerst aan en noem die, of vraag één vorm tegelijk.",
        "en": "Make the folder first and name that, or ask for one format at a time.",
    }


class OtherForm(UnwritableFile):
    """The name of the file says another format than was asked. Fields: `name`, `extension`."""

    messages: ClassVar[Mapping[str, str]] = {
        "nl": "{name} zou niet te openen zijn: gevraagd is een {extension}-bestand.",
        "en": "{name} could not be opened: a {extension} file was asked for.",
    }
    hints: ClassVar[Mapping[str, str]] = {
        "nl": "Geef een naam die op {extension} eindigt, of vraag een andere vorm.",
        "en": "Give a name that ends in {extension}, or ask for another format.",
    }


class Namesakes(UnwritableFile):
    """Two plans would give files of one name. Field: `name`."""

    messages: ClassVar[Mapping[str, str]] = {
        "nl": "Twee bestanden zouden {name} heten; ze zouden elkaar overschrijven.",
        "en": "Two files would be called {name}; they would overwrite each other.",
    }
    hints: ClassVar[Mapping[str, str]] = {
        "nl": "Controleer ze na elkaar, elk met een eigen map.",
        "en": "Check them one after the other, each with a folder of its own.",
    }


class NotAFolder(UnwritableFile):
    """Several files need a folder. Field: `name`."""

    messages: ClassVar[Mapping[str, str]] = {
        "nl": "{name} is geen map; bij meer plannen komen de bestanden in een map.",
        "en": "{name} is not a folder; with several plans the files go into a folder.",
    }
    hints: ClassVar[Mapping[str, str]] = {
        "nl": "Maak de map eerst aan en noem die.",
        "en": "Make the folder first and name that.",
    }


class DocumentError(HoofdlijnError):
    """A file that cannot be read as a document. Field: `name`, the file's own name."""


class UnknownFormat(DocumentError):
    """The bytes are of no format we read. Fields: `name`, `seen` (what it looks like)."""

    messages: ClassVar[Mapping[str, str]] = {
        "nl": "{name} is geen document dat Hoofdlijn leest ({seen}).",
        "en": "{name} is not a document that Hoofdlijn reads ({seen}).",
    }
    hints: ClassVar[Mapping[str, str]] = {
        "nl": "Bewaar het plan als Word (.docx), ODT, PDF, HTML, Markdown of platte tekst.",
        "en": "Save the plan as Word (.docx), ODT, PDF, HTML, Markdown or plain text.",
    }


class EmptyDocument(DocumentError):
    """There is nothing in it. Field: `name`."""

    messages: ClassVar[Mapping[str, str]] = {"nl": "{name} is leeg.", "en": "{name} is empty."}
    hints: ClassVar[Mapping[str, str]] = {
        "nl": "Kies het bestand waarin het plan staat.",
        "en": "Choose the file that holds the plan.",
    }


class NoText(DocumentError):
    """Pictures of pages, without text. Field: `name`."""

    messages: ClassVar[Mapping[str, str]] = {
        "nl": "{name} bevat geen tekst, alleen afbeeldingen (waarschijnlijk een scan).",
        "en": "{name} holds no text, only pictures (probably a scan).",
    }
    hints: ClassVar[Mapping[str, str]] = {
        "nl": "Gebruik het oorspronkelijke Word- of ODT-bestand, of laat de scan eerst door tekstherkenning gaan.",
        "en": "Use the original Word or ODT file, or run text recognition on the scan first.",
    }


class PasswordProtected(DocumentError):
    """Encrypted. Field: `name`."""

    messages: ClassVar[Mapping[str, str]] = {
        "nl": "{name} is beveiligd met een wachtwoord.",
        "en": "{name} is protected with a password.",
    }
    hints: ClassVar[Mapping[str, str]] = {
        "nl": "Bewaar een kopie zonder wachtwoord en kies die.",
        "en": "Save a copy without the password and choose that one.",
    }


class DamagedFile(DocumentError):
    """Broken off or changed on the way. Fields: `name`, `part` (which part, as a person would say it)."""

    messages: ClassVar[Mapping[str, str]] = {
        "nl": "{name} is beschadigd ({part}).",
        "en": "{name} is damaged ({part}).",
    }
    hints: ClassVar[Mapping[str, str]] = {
        "nl": "Open het in Word of LibreOffice, bewaar het opnieuw, of vraag het bestand nog eens op.",
        "en": "Open it in Word or LibreOffice and save it again, or ask for the file once more.",
    }


class TooLarge(DocumentError):
    """More than a bound allows. Fields: `name`, `bound` (for instance "64 MB uitgepakt")."""

    messages: ClassVar[Mapping[str, str]] = {
        "nl": "{name} is te groot om veilig te lezen (grens: {bound}).",
        "en": "{name} is too large to read safely (limit: {bound}).",
    }
    hints: ClassVar[Mapping[str, str]] = {
        "nl": "Is dit het plan zelf? Bewaar het als eigen bestand, zonder bijlagen en grote afbeeldingen.",
        "en": "Is this the plan itself? Save it as a file of its own, without annexes and large pictures.",
    }


class TooSlow(DocumentError):
    """More processor time than a bound allows. Fields: `name`, `bound` (for instance "10 s")."""

    messages: ClassVar[Mapping[str, str]] = {
        "nl": "{name} kost te veel rekentijd om te lezen (grens: {bound}).",
        "en": "{name} takes too much processor time to read (limit: {bound}).",
    }
    hints: ClassVar[Mapping[str, str]] = {
        "nl": "Bewaar het plan opnieuw uit Word of LibreOffice, zonder bijlagen, en probeer dat.",
        "en": "Save the plan again from Word or LibreOffice, without annexes, and try that.",
    }


class UnsafeFile(DocumentError):
    """Built to do harm, or carries macros. Fields: `name`, `seen`."""

    messages: ClassVar[Mapping[str, str]] = {
        "nl": "{name} wordt niet geopend: {seen}.",
        "en": "{name} is not opened: {seen}.",
    }
    hints: ClassVar[Mapping[str, str]] = {
        "nl": "Bewaar het plan opnieuw als gewoon Word-document (.docx) en probeer dat.",
        "en": "Save the plan again as an ordinary Word document (.docx) and try that.",
    }


class AnnotationError(HoofdlijnError):
    """Findings cannot be put into this file; each subclass says why. Field: `name`."""


class NoCommentsInFormat(AnnotationError):
    """We put comments into docx and odt only. Field: `name`."""

    messages: ClassVar[Mapping[str, str]] = {
        "nl": "In {name} kunnen geen opmerkingen worden gezet: dat kan alleen in een Word- (.docx) of ODT-bestand.",
        "en": "No comments can be put into {name}: that takes a Word (.docx) or ODT file.",
    }
    hints: ClassVar[Mapping[str, str]] = {
        "nl": "Kies het Word- of ODT-bestand waarin het plan geschreven is.",
        "en": "Choose the Word or ODT file in which the plan was written.",
    }


class SignedFile(AnnotationError):
    """A comment would break its digital signature. Field: `name`."""

    messages: ClassVar[Mapping[str, str]] = {
        "nl": "{name} is digitaal ondertekend; met opmerkingen erin zou de handtekening niet meer geldig zijn.",
        "en": "{name} is digitally signed; with comments in it the signature would no longer hold.",
    }
    hints: ClassVar[Mapping[str, str]] = {
        "nl": "Gebruik een kopie zonder handtekening.",
        "en": "Use a copy without the signature.",
    }


class ProtectedFile(AnnotationError):
    """Its author protected it against changes. Field: `name`."""

    messages: ClassVar[Mapping[str, str]] = {
        "nl": "{name} is beveiligd tegen wijzigen, dus Hoofdlijn zet er geen opmerkingen in.",
        "en": "{name} is protected against changes, so Hoofdlijn puts no comments into it.",
    }
    hints: ClassVar[Mapping[str, str]] = {
        "nl": "Hef de beveiliging op in een kopie en gebruik die.",
        "en": "Take off the protection in a copy and use that one.",
    }


class NowhereToComment(AnnotationError):
    """It has no paragraph that can carry a comment. Field: `name`."""

    messages: ClassVar[Mapping[str, str]] = {
        "nl": "In {name} staat geen alinea waar een opmerking bij kan.",
        "en": "{name} has no paragraph that can carry a comment.",
    }
    hints: ClassVar[Mapping[str, str]] = {
        "nl": "Open het in Word of LibreOffice en bewaar het opnieuw.",
        "en": "Open it in Word or LibreOffice and save it again.",
    }


class SchemeError(HoofdlijnError):
    """A scheme that cannot be used."""


class UnknownScheme(SchemeError):
    """No such scheme, or none that held at that date. Fields: `scheme`, `known` (ids or dates there are)."""

    messages: ClassVar[Mapping[str, str]] = {
        "nl": "Er is geen regeling {scheme}.",
        "en": "There is no scheme {scheme}.",
    }
    hints: ClassVar[Mapping[str, str]] = {"nl": "Wel bekend: {known}.", "en": "Known: {known}."}


class PlanOfOtherScheme(SchemeError):
    """A plan JSON says that it is a plan for another scheme. Fields: `name`, `scheme` (its own), `asked`."""

    messages: ClassVar[Mapping[str, str]] = {
        "nl": "{name} is een plan voor de regeling {scheme}, niet voor {asked}.",
        "en": "{name} is a plan for the scheme {scheme}, not for {asked}.",
    }
    hints: ClassVar[Mapping[str, str]] = {
        "nl": "Noem met --scheme de regeling waar het bij hoort.",
        "en": "Name the scheme that it belongs to with --scheme.",
    }


class UnknownTranche(SchemeError):
    """The scheme has no tranche of those years. Fields: `tranche`, `scheme`, `known` (those it has)."""

    messages: ClassVar[Mapping[str, str]] = {
        "nl": "De regeling {scheme} heeft geen tranche {tranche}.",
        "en": "The scheme {scheme} has no tranche {tranche}.",
    }
    hints: ClassVar[Mapping[str, str]] = {"nl": "Wel: {known}.", "en": "It has: {known}."}


class InvalidScheme(SchemeError):
    """A scheme file with faults. Fields: `name`, `faults` (tuple of `scheme.Fault`), `count`, `first_nl`, `first_en`."""

    messages: ClassVar[Mapping[str, str]] = {
        "nl": "{name} is geen geldig regelingsbestand (fouten: {count}). {first_nl}.",
        "en": "{name} is not a valid scheme file (faults: {count}). {first_en}.",
    }
    hints: ClassVar[Mapping[str, str]] = {
        "nl": "Zie docs/how-to/regeling-toevoegen.md.",
        "en": "See docs/how-to/regeling-toevoegen.md.",
    }


class PlanFileError(HoofdlijnError):
    """A plan JSON that does not fit its schema. Fields: `name`, `fault`."""

    messages: ClassVar[Mapping[str, str]] = {
        "nl": "{name} is geen geldig plan-JSON: {fault}.",
        "en": "{name} is not a valid plan JSON: {fault}.",
    }
    hints: ClassVar[Mapping[str, str]] = {
        "nl": "Het schema staat in docs/reference/plan.schema.json.",
        "en": "Its schema is docs/reference/plan.schema.json.",
    }


class PhraseTooLong(HoofdlijnError):
    """More text than one planning phrase can be. Fields: `length`, `bound` (both in characters)."""

    messages: ClassVar[Mapping[str, str]] = {
        "nl": "Deze planningszin is te lang: {length} tekens (grens: {bound}).",
        "en": "This planning phrase is too long: {length} characters (limit: {bound}).",
    }
    hints: ClassVar[Mapping[str, str]] = {
        "nl": "Gebruik `hoofdlijn read` voor een heel document.",
        "en": "Use `hoofdlijn read` for a whole document.",
    }
