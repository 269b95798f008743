"""The fixed words of an empty plan that is to be filled in."""

from hoofdlijn.language import Text

HOW = Text("Zo vult u dit plan in", "How to fill in this plan")
STEPS = (
    Text(
        "Klik op een grijze tekst en typ. Die verdwijnt zodra u begint; wat u niet invult, telt niet mee.",
        "Click on a grey text and type. It goes as soon as you begin; what you do not fill in does not count.",
    ),
    Text(
        "Nog een {activity}? Kopieer er een, van de titel tot en met de planning, en plak die eronder. "
        "Nog een {objective}? Kopieer het hele hoofdstuk.",
        "Another {activity}? Copy one, from its title to its planning, and paste it below. "
        "Another {objective}? Copy the whole chapter.",
    ),
    Text(
        "Het plan heeft minstens {objectives} en per {objective} minstens {activities}.",
        "The plan has at least {objectives}, and at least {activities} for each {objective}.",
    ),
    Text(
        "Een tabel met vinkjes hoeft niet vol: vink alleen aan wat echt klopt.",
        "A table to tick need not be full: tick only what really holds.",
    ),
    Text(
        "De kolom ‘Hoe zeker’ mag u leeg laten: wat u aankruist, geldt als door u genoemd. Blijkt het alleen uit de "
        "omschrijving, zet daar dan: blijkt uit de tekst.",
        "You may leave the column ‘How sure’ empty: what you tick counts as stated by you. If only the description shows "
        "it, put there: shown by the text.",
    ),
    Text(
        "Wilt u tussendoor weten wat er nog mist? Sla dit bestand op en laat Hoofdlijn het nakijken. Doet een collega dat "
        "voor u, stuur dan dit bestand; doet u het zelf, typ dan in de map van Hoofdlijn: ./run check, een spatie en de "
        "naam van dit bestand.",
        "Want to know what is still missing? Save this file and let Hoofdlijn look at it. If a colleague does that for "
        "you, send this file; if you do it yourself, type in the folder of Hoofdlijn: ./run check, a space and the name of "
        "this file.",
    ),
    Text("Haal dit hoofdstuk weg voordat u het plan indient.", "Take this chapter out before you hand the plan in."),
)
WHAT_WHERE = Text("Wat er bij elk onderdeel komt", "What goes into each part")
FOR_EXAMPLE = Text("Bijvoorbeeld: {example}", "For example: {example}")
IN_A_CELL = Text("bijv. {example}", "e.g. {example}")
