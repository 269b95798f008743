"""The fixed words in a calendar."""

from hoofdlijn.language import Text
from hoofdlijn.phrases import Open

SCHEME_DATE = Text("Regeling", "Scheme")
ELABORATED = Text(
    "Uiterlijk indienen: uitgewerkt plan voor {years}", "Hand in at the latest: elaborated plan for {years}"
)
OBJECTIVE = Text("Onder: {name}", "Under: {name}")
SERVES_TOO = Text("Hoort ook bij: {names}", "Also belongs to: {names}")
AT_THE_LATEST = Text("{work} (uiterlijk)", "{work} (at the latest)")
IN_PLAN = Text("Planning in het plan: “{text}”", "Planning in the plan: “{text}”")
READ = Text("Gelezen als: {text}", "Read as: {text}")
RHYTHM = Text("Komt terug: {text}", "Comes back: {text}")
OPENED = {
    Open.START: Text("Het plan noemt geen begin.", "The plan names no start."),
    Open.END: Text("Het plan noemt geen einde.", "The plan names no end."),
}
DOUBT = Text("Kan ook anders gelezen worden.", "Can also be read otherwise.")
DOUBT_AS = Text("Kan ook gelezen worden als: {dates}.", "Can also be read as: {dates}.")
OUTSIDE = Text("Valt buiten de subsidieperiode.", "Lies outside the subsidy period.")
PARTLY_OUTSIDE = Text("Valt deels buiten de subsidieperiode.", "Lies partly outside the subsidy period.")
SOURCE = Text("Bron: {source}", "Source: {source}")
ABOUT = Text("Planning en data van: {title}.", "Planning and dates of: {title}.")
LEFT_OUT = Text("Niet als afspraak opgenomen:", "Not taken up as an event:")
NOT_FORWARD = Text(
    "{activity}: {work}, {dates} (einde ligt niet na het begin)",
    "{activity}: {work}, {dates} (end is not after the start)",
)
NO_PLANNING = Text("{activity}: geen planning in het plan", "{activity}: no planning in the plan")
UNREAD = Text("{activity}: planning niet te lezen (“{text}”)", "{activity}: planning not readable (“{text}”)")
NAMELESS = Text("Activiteit zonder naam", "Activity without a name")
