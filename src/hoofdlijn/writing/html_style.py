"""The style of a web page of ours: calm, light and dark, for a telephone, a wide screen and paper."""

from collections.abc import Iterable, Mapping
from typing import Final

from hoofdlijn.writing import palette
from hoofdlijn.writing.palette import TONES, Shade
from hoofdlijn.writing.publication import Tone

LIGHT: Final = {
    "paper": palette.WHITE,
    "ink": palette.INK,
    "quiet": palette.QUIET,
    "accent": palette.ACCENT,
    "line": palette.HAIRLINE,
    "soft": palette.SOFT,
    "head": palette.HEAD,
    "focus": "#a33b00",
    "shade": "#9fb0b5",
    "came": "#17633f",
    "went": "#8c1d18",
}
DARK: Final = {
    "paper": "#12191c",
    "ink": "#e6ecee",
    "quiet": "#a9b7bd",
    "accent": "#7fd0c8",
    "line": "#3a484e",
    "soft": "#1a2428",
    "head": "#203035",
    "focus": "#ffb454",
    "shade": "#5b6c73",
    "came": "#8fe0b4",
    "went": "#ffb3ac",
}
DARK_TONES: Final = {
    Tone.PLAIN: Shade(DARK["paper"], DARK["ink"], "#7b8a92"),
    Tone.STATED: Shade("#15503b", "#d8f3e6", "#57b08c"),
    Tone.SHOWN: Shade("#16302a", "#bfe6d6", "#57b08c"),
    Tone.MISSING: Shade("#2a261e", "#d6c9b0", "#a3947a"),
    Tone.BLOCKING: Shade("#3d1816", "#ffc9c4", "#e5746c"),
    Tone.IMPORTANT: Shade("#3a2a0f", "#ffd9a0", "#d99a3d"),
    Tone.ADVICE: Shade("#15293f", "#c2dcf7", "#6ea8e0"),
    Tone.QUESTION: Shade("#2b1f3d", "#ddcbf3", "#a984d6"),
}

_SHARED: Final = """\
*,*::before,*::after{box-sizing:border-box}
html{font-size:100%;-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-padding-top:1rem}
body{margin:0;background:var(--paper);color:var(--ink);font-family:"Source Sans 3","Source Sans Pro",Carlito,system-ui,
-apple-system,"Segoe UI",Roboto,"Noto Sans","Liberation Sans",sans-serif;font-size:1.0625rem;line-height:1.55;
overflow-wrap:break-word}
[data-address]{white-space:pre-wrap;unicode-bidi:isolate}
a{color:var(--accent);text-decoration-thickness:.08em;text-underline-offset:.18em}
a:hover{text-decoration-thickness:.16em}
:focus-visible{outline:3px solid var(--focus);outline-offset:2px;border-radius:2px}
main:focus-visible{outline:none}
.skip{position:absolute;left:1rem;top:-6rem;background:var(--paper);padding:.75rem 1rem;z-index:2}
.skip:focus{top:1rem}
header{background:var(--soft);border-top:.5rem solid var(--accent);border-bottom:1px solid var(--line);
padding:clamp(1.75rem,6vw,4rem) 1.25rem clamp(1.5rem,4vw,2.75rem)}
header>*,footer>*{max-width:63.5rem}
.page{max-width:66rem;margin:0 auto}
header>h1,header>p,footer>p{margin-left:auto;margin-right:auto}
header p{margin-top:.35rem;margin-bottom:0}
header p.note{margin-top:1.1rem;padding-top:1rem;border-top:1px solid var(--line)}
h1,h2,h3,h4,h5,h6{color:var(--accent);line-height:1.22;font-weight:650}
h1{font-size:clamp(1.75rem,1.2rem + 2.6vw,2.75rem);letter-spacing:-.012em;margin:0 auto .6rem}
h2{font-size:clamp(1.45rem,1.2rem + 1.1vw,1.875rem);margin:4rem 0 1rem;padding-top:1.1rem;
border-top:.1875rem solid var(--accent)}
h3{font-size:1.3125rem;margin:2.5rem 0 .65rem}
h4{font-size:1.125rem;margin:1.9rem 0 .4rem;color:var(--ink)}
h5,h6{font-size:1.0625rem;margin:1.5rem 0 .35rem;color:var(--ink)}
.page{padding:0 1.25rem 3rem}
main>p,main>ul,main>aside,main>h2,main>h3,main>h4,main>h5,main>h6{max-width:44rem}
main>h2:first-child{margin-top:2.5rem}
p{margin:0 0 .85rem}
p.lead{font-size:1.25rem;line-height:1.4}
header p.lead{font-size:1.25rem}
p.label{font-weight:650;margin:1rem 0 .2rem}
p.note,.quiet{color:var(--quiet)}
p.note,.quiet,figcaption,footer{font-size:.9375rem}
ul{margin:0 0 .9rem;padding-left:1.35rem}
li{margin:.2rem 0}
li>ul{margin:.2rem 0 .2rem}
li::marker{color:var(--accent)}
li.bare::marker{content:""}
ins{color:var(--came);text-decoration:underline;text-decoration-thickness:.12em}
del{color:var(--went);text-decoration:line-through}
ins::before,ins::after,del::before,del::after{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);
white-space:nowrap}
:lang(nl) ins::before{content:" [nieuw: "}
:lang(nl) del::before{content:" [vervallen: "}
:lang(en) ins::before{content:" [added: "}
:lang(en) del::before{content:" [removed: "}
ins::after,del::after{content:"] "}
.box{font-size:1.15em;line-height:1}
nav{padding:1.5rem 0 0}
nav h2{font-size:1.0625rem;margin:0 0 .4rem;padding:0;border:0;color:var(--ink)}
nav ul{list-style:none;margin:0;padding:0}
nav ul ul{padding-left:.9rem}
nav li{margin:0}
nav a{display:block;padding:.35rem .6rem;margin-left:-.6rem;text-decoration:none;border-radius:.25rem;
line-height:1.3;min-height:1.75rem}
nav a:hover{background:var(--head);text-decoration:underline}
.scroll{overflow-x:auto;margin:1.25rem 0 1.75rem;max-width:100%;
background:linear-gradient(to right,var(--paper) 30%,transparent) left/2rem 100% no-repeat local,
linear-gradient(to left,var(--paper) 30%,transparent) right/2rem 100% no-repeat local,
linear-gradient(to right,var(--shade),transparent) left/.6rem 100% no-repeat scroll,
linear-gradient(to left,var(--shade),transparent) right/.6rem 100% no-repeat scroll}
.scroll:focus-visible{outline-offset:3px}
table{border-collapse:collapse;width:100%;font-size:.9688rem;line-height:1.4}
caption{text-align:left;font-weight:650;padding:0 0 .5rem}
th,td{text-align:left;vertical-align:top;padding:.5rem .65rem;border-bottom:1px solid var(--line)}
thead th{background:var(--head);border-bottom:.125rem solid var(--accent);vertical-align:bottom;font-weight:650;
hyphens:auto}
tbody th{font-weight:600}
tr.group th{background:var(--soft);color:var(--accent);padding-top:.7rem}
.mid{text-align:center}
td p:last-child,td ul:last-child,th p:last-child{margin-bottom:0}
td p{margin-bottom:.4rem}
figure{margin:1.5rem 0 2rem}
figure .scroll{width:fit-content;margin:0;background:#fff;border:1px solid var(--line);border-radius:.25rem;padding:.5rem}
figure svg{display:block;width:100%;height:auto}
figcaption{color:var(--quiet);margin-top:.5rem}
aside{margin:0 0 1.1rem;padding:.85rem 1.1rem .35rem;border:1px solid;border-left-width:.4rem;border-radius:.25rem}
aside p{margin-bottom:.55rem}
aside .quiet{color:inherit}
aside a{color:inherit}
.sign{display:block;font-weight:700;font-size:.9375rem}
footer{border-top:1px solid var(--line);padding:1.25rem;color:var(--quiet)}
footer p{margin-bottom:0}
@media (min-width:80rem){
.page{display:grid;grid-template-columns:15rem minmax(0,1fr);gap:0 4rem;max-width:84rem}
header>*,footer>*{max-width:81.5rem}
nav{position:sticky;top:0;align-self:start;max-height:100vh;overflow-y:auto;padding:2.75rem .6rem 1.5rem}
nav h2{padding-left:0}
}
@media (max-width:40rem){
body{font-size:1rem}
h2{margin-top:3rem}
th,td{padding:.45rem .5rem}
}
@media (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}
@media (forced-colors:active){aside,figure .scroll{border-color:CanvasText}}
"""
_PRINT: Final = """\
@page{size:A4;margin:22mm 20mm 24mm;@bottom-right{content:counter(page) " / " counter(pages);font:9pt sans-serif}}
@media print{
html{font-size:9.5pt}
body{font-size:11pt}
nav,a.skip{display:none}
header{padding:35mm 0 0;background:none;border-bottom:0}
.page{display:block;padding:0;max-width:none}
main>p,main>ul,main>aside,main>h2,main>h3,main>h4,main>h5,main>h6{max-width:none}
h2{break-before:page;margin-top:0}
h2,h3,h4,h5,h6,caption,p.label{break-after:avoid}
tr,aside,figure,.short{break-inside:avoid}
thead{break-after:avoid}
tbody tr:first-child{break-before:avoid}
p,li{orphans:3;widows:3}
thead{display:table-header-group}
tr.group{break-after:avoid}
.scroll{overflow:visible}
table{min-width:0!important;font-size:9.5pt}
th,td,aside{print-color-adjust:exact;-webkit-print-color-adjust:exact}
figure svg{min-width:0!important;max-width:100%!important;max-height:230mm;width:auto;margin:0 auto}
figure .scroll{width:auto;border:0;padding:0}
figure.cut{break-inside:auto}
figure.cut .scroll{display:none}
figure.cut .paper{display:block}
.paper svg{width:100%}
.paper>div{break-inside:avoid;margin-bottom:1rem}
.paper>div:last-child{break-after:avoid}
a{color:inherit;text-decoration:none}
a[href^="http"]::after{content:" (" attr(href) ")";font-size:.85em;overflow-wrap:anywhere}
footer{border-top:0.5pt solid;margin-top:2rem;padding:.75rem 0 0}
}
"""
_NARROWEST_COLUMN: Final = 5.5
"""Rem for a column of a table with three columns or more, before it scrolls."""


def style_of(columns: Iterable[int], widths: Iterable[int], more: Iterable[str]) -> str:
    """Return the whole style sheet.

    Args:
        columns: how many columns each table has.
        widths: of columns, in hundredths of their table.
        more: rules that belong to one picture.
    """
    sizes = "".join(f".w{width}{{width:{width}%}}\n" for width in sorted(set(widths)))
    tables = "".join(
        f"table.n{count}{{min-width:{count * _NARROWEST_COLUMN:g}rem}}\n"
        for count in sorted(set(columns))
        if count > 2
    )
    light = _colours(LIGHT, TONES)
    dark = f"@media screen and (prefers-color-scheme:dark){{\n{_colours(DARK, DARK_TONES)}}}\n"
    return f"{light}{dark}{_SHARED}{sizes}{tables}{''.join(more)}{_PRINT}"


def _colours(names: Mapping[str, str], tones: Mapping[Tone, Shade]) -> str:
    scheme = "light" if names is LIGHT else "dark"
    root = "".join(f"--{name}:{colour};" for name, colour in names.items())
    shades = "".join(
        f".{tone.value}{{background:{shade.fill};color:{shade.ink};border-color:{shade.edge}}}\n"
        for tone, shade in tones.items()
        if tone is not Tone.PLAIN
    )
    return f":root{{color-scheme:{scheme};{root}}}\n{shades}"
