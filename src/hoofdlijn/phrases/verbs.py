"""Which kind of work a word names: verbs, their separable and participle forms, and the nouns made of them."""

from functools import lru_cache

from hoofdlijn.phrases.phase import PhaseKind
from hoofdlijn.phrases.spelling import meant
from hoofdlijn.phrases.words import word_set

_STEMS: dict[PhaseKind, str] = {
    PhaseKind.PREPARE: """voorberei voorbereid voorber ontwikkel ontwerp ontworpen onderzoek onderzoch opzet opgezet werv
        werf geworv inventaris geinventaris aanbeste aanbesteed opstart opgestart verken orient georient
        gepland uitwerk uitgewerkt opstell opgesteld formul geformul haalbaarheid aanschaf aangeschaf
        inkoop ingekocht inkopen analys geanalys bedenk bedacht schrijven geschreven kwartiermak
        inricht ingericht werkvoorber planvorm planontwik behoeftebepal definieer definier verwerv
        samenstell samengesteld concepti concipi concretis initiat initier vooronderzoek vormgev
        vormgegeven uitdenk afstemm afgestemd""",
    PhaseKind.DECIDE: """beslui besloten beslis gekozen vaststell vastgesteld vaststel goedkeur goedgekeurd bekrachtig
        accorder accordeer geaccordeerd ondertek gunning""",
    PhaseKind.EXECUTE: """uitvoer uitgevoerd pilot pilots verbouw bouwen gebouwd nieuwbouw invoer ingevoerd draaien
        gedraaid proefdraai opschal opschaal opgeschaald uitrol uitgerold implement geimplement realis gerealis
        aanbied aangeboden starten gestart aanvang organiser georganis verzorg uitbrei uitgebrei
        toepass toegepast aanleg aangelegd plaatsing installat installer geinstalleerd ingebruikna
        ingebruikgenomen trainen getraind scholing geschoold begeleid deelname doorvoer doorgevoerd
        doorontwikkel doorontwik testen getest proef proeft experimenteren kickoff aftrap
        renov gerenov openstell opengesteld geopend openen opening verbred voortzet voortgezet
        continuer gecontinueer vervolgproject lesgeven professionalis ingezet inzet inzetten uitgeprobeerd
        uitproberen gebruik ingeroosterd verspreid""",
    PhaseKind.EVALUATE: """evalu geevalu tussenevaluatie eindevaluatie bijstel bijgesteld monitor gemonitor effectmeting
        nulmeting nameting tussenmeting eindmeting meten gemeten meting borg geborgd terugblik verantwoord
        rapporter rapportage eindrapport voortgangsrapport toets getoetst herijk reflect gereflect bijsturen
        bijgestuurd aanscherp aangescherpt eindverslag impactmeting audit""",
    PhaseKind.CONTINUOUS: """continu continue continuiteit doorlopend doorlopende structureel structurele permanent
        permanente voortdurend voortdurende doorgaand doorgaande blijvend blijvende ononderbroken bestendig""",
    PhaseKind.UNSPECIFIED: """gereed opgeleverd oplever afgerond afrond afsluit afgeslot voltooi klaar mijlpa eindresultaat
        werkzaamhe einddatum eindigt eindigen loopt startdatum begindatum beeindig einddat resultaat""",
}
_EXACT: dict[PhaseKind, str] = {
    PhaseKind.PREPARE: "plan plannen ontwerpen prep opzet opzetten onderzoek selectie selecteren zoeken",
    PhaseKind.DECIDE: "besluit besluiten keuze keuzes kiezen akkoord",
    PhaseKind.EXECUTE: "start bouw bouwt draait draai starten startte uitv impl test proef pilot realisatie",
    PhaseKind.EVALUATE: "meet meten toets check evaluatie eval",
    PhaseKind.UNSPECIFIED: "eindigt",
}
_LIGHT = word_set("""start starten gestart startte aanvang aftrap kickoff uitvoeren uitgevoerd uitvoering uitvoert loopt
    werkzaamheden realiseren realisatie organiseren georganiseerd opening inzetten plan gepland
    gereed klaar afgerond afronden afronding opgeleverd oplevering opleveren resultaat eindresultaat startdatum
    einddatum begindatum verzorgen aanbieden""")
"""Words that yield to a noun or verb that says what is done ("evaluatie uitvoeren", "start pilot")."""
STARTS = word_set("start starten gestart startte startdatum begindatum aanvang begin startend gestarte startmoment")
RUNS = word_set("loopt lopend duurt")
ENDS = word_set("einddatum eindigt eindigen afronding afgerond einde eind")
FINISHES = word_set("""gereed klaar afgerond afronden afronding opgeleverd oplevering opleveren voltooid einddatum voltooien
    afgesloten""")
_NOUNS = word_set("opzet start pilot besluit aanvang bestand project test toets audit resultaat effect")
_TAILS = (
    "evaluatie",
    "uitvoering",
    "voorbereiding",
    "ontwikkeling",
    "onderzoek",
    "meting",
    "werving",
    "besluit",
    "monitoring",
)
_ENDINGS = ("fase", "traject", "periode", "stage", "jaar", "moment")

SEPARABLE: dict[tuple[str, str], PhaseKind] = {
    (part, particle): kind
    for kind, verbs in {
        PhaseKind.PREPARE: "zet+op zetten+op zette+op stel+op stellen+op start+op starten+op werk+uit werken+uit "
        "bereid+voor bereiden+voor bereidt+voor schaf+aan schaffen+aan besteed+aan besteden+aan richt+in richten+in "
        "denk+uit denken+uit werkt+uit zet+op stelt+op koop+in kopen+in",
        PhaseKind.DECIDE: "stel+vast stellen+vast stelt+vast keur+goed keuren+goed leg+vast leggen+vast",
        PhaseKind.EXECUTE: "voer+uit voeren+uit voert+uit voer+in voeren+in voert+in rol+uit rollen+uit rolt+uit "
        "breid+uit breiden+uit breidt+uit schaal+op schalen+op schaalt+op bied+aan bieden+aan biedt+aan "
        "bouw+uit bouwen+uit zet+in zetten+in leid+op leiden+op voer+door voeren+door zet+voort zetten+voort",
        PhaseKind.EVALUATE: "stel+bij stellen+bij stelt+bij stuur+bij sturen+bij kijk+terug kijken+terug "
        "scherp+aan scherpen+aan",
        PhaseKind.UNSPECIFIED: "rond+af ronden+af rondt+af lever+op leveren+op levert+op",
    }.items()
    for part, particle in (verb.split("+") for verb in verbs.split())
}
PARTICLES = frozenset(particle for _, particle in SEPARABLE)
PARTS = frozenset(part for part, _ in SEPARABLE)

_EXACT_KINDS = {word: kind for kind, words in _EXACT.items() for word in words.split()}
_STEM_KINDS = {stem: kind for kind, stems in _STEMS.items() for stem in stems.split()}
_LONGEST = max(map(len, _STEM_KINDS))
_SHORTEST = min(map(len, _STEM_KINDS))


@lru_cache(maxsize=4096)
def kind_of(word: str) -> PhaseKind | None:
    """Return the kind of work that `word` (lower case, no accents) names, or None where it names none."""
    exact = _EXACT_KINDS.get(word)
    if exact is not None:
        return exact
    for length in range(min(len(word), _LONGEST), _SHORTEST - 1, -1):
        kind = _STEM_KINDS.get(word[:length])
        if kind is not None:
            return kind
    for tail in _TAILS:
        if word.endswith(tail):
            return _STEM_KINDS.get(tail) or kind_of(tail)
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) > len(ending) + 3:
            return _EXACT_KINDS.get(word[: -len(ending)])
    common = meant(word)
    return kind_of(common) if common != word else None


def is_light(word: str) -> bool:
    """Tell whether `word` leaves it to the words beside it to say what is done."""
    return word in _LIGHT or meant(word) in _LIGHT


def is_noun(word: str) -> bool:
    """Tell whether a word of work is a noun rather than a verb, by its ending."""
    return not word.endswith(("en", "d", "t")) or word in _NOUNS
