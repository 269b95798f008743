"""The order in which WordprocessingML wants its elements (ECMA-376 part 1, 17; Word refuses files that break it)."""

from collections.abc import Iterator

from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_ORDERS = {
    "pPr": "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs "
    "suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd "
    "snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment "
    "textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange",
    "rPr": "ins del rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof "
    "snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign "
    "rtl cs em lang eastAsianLayout specVanish oMath",
    "sdt": "sdtPr sdtEndPr sdtContent",
    "sdtPr": "rPr alias tag id lock placeholder temporary showingPlcHdr dataBinding label tabIndex appearance color "
    "equation comboBox date docPartObj docPartList dropDownList picture richText text citation group bibliography "
    "checkbox",
    "docPartObj": "docPartGallery docPartCategory docPartUnique",
    "checkbox": "checked checkedState uncheckedState",
    "tbl": "bookmarkStart bookmarkEnd tblPr tblGrid tr sdt",
    "tblPr": "tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing "
    "tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription tblPrChange",
    "tr": "tblPrEx trPr tc sdt",
    "tcPr": "cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark",
    "tblBorders": "top left start bottom right end insideH insideV",
    "tcBorders": "top left start bottom right end insideH insideV tl2br tr2bl",
    "tblCellMar": "top left start bottom right end",
    "pBdr": "top left bottom right between bar",
    "numPr": "ilvl numId",
    "sectPr": "headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType "
    "pgNumType cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings",
    "style": "name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked "
    "personal personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr",
    "tblStylePr": "pPr rPr tblPr trPr tcPr",
    "docDefaults": "rPrDefault pPrDefault",
    "styles": "docDefaults latentStyles style",
    "abstractNum": "nsid multiLevelType tmpl name styleLink numStyleLink lvl",
    "lvl": "start numFmt lvlRestart pStyle isLgl suff lvlText lvlPicBulletId legacy lvlJc pPr rPr",
    "numbering": "numPicBullet abstractNum num numIdMacAtCleanup",
    "settings": "writeProtection view zoom removePersonalInformation displayBackgroundShape mirrorMargins "
    "proofState attachedTemplate revisionView trackRevisions documentProtection defaultTabStop autoHyphenation "
    "consecutiveHyphenLimit hyphenationZone evenAndOddHeaders characterSpacingControl footnotePr endnotePr compat "
    "docVars rsids mathPr themeFontLang clrSchemeMapping decimalSymbol listSeparator",
    "font": "altName panose1 charset family notTrueType pitch sig",
    "inline": "extent effectExtent docPr cNvGraphicFramePr graphic",
    "pic": "nvPicPr blipFill spPr",
    "blipFill": "blip srcRect tile stretch",
    "spPr": "xfrm prstGeom",
}
ORDERS = {name: tuple(order.split()) for name, order in _ORDERS.items()}
_IN_A_RUN = frozenset(
    {"t", "tab", "br", "cr", "softHyphen", "noBreakHyphen", "drawing", "fldChar", "instrText", "delText"}
)
_BLOCKS = frozenset({"p", "tbl", "sdt", "bookmarkStart", "bookmarkEnd"})
_IN_A_PARAGRAPH = frozenset({"r", "hyperlink", "sdt", "bookmarkStart", "bookmarkEnd", "fldSimple", "ins", "del"})


def faults_of(root: etree._Element) -> list[str]:
    """Return what stands in the wrong place, or where nothing of the kind may stand."""
    return [fault for element in root.iter() for fault in _faults(element)]


def _faults(element: etree._Element) -> Iterator[str]:
    name = etree.QName(element).localname
    children = [etree.QName(child).localname for child in element]
    order = ORDERS.get(name)
    if order is not None:
        unknown = set(children) - set(order)
        if unknown:
            yield f"{name} holds {sorted(unknown)}"
        places = [order.index(child) for child in children if child in order]
        if places != sorted(places):
            yield f"{name} has {children}"
    if name == "tc" and (not children or children[-1] != "p"):
        yield "a cell ends with a paragraph"
    if name in {"body", "tc"} and set(children) - _BLOCKS - {"tcPr", "sectPr"}:
        yield f"{name} holds {children}"
    if name == "p" and (set(children) - _IN_A_PARAGRAPH - {"pPr"} or "pPr" in children[1:]):
        yield f"p holds {children}"
    if element.tag == W + "r" and (set(children) - _IN_A_RUN - {"rPr"} or "rPr" in children[1:]):
        yield f"r holds {children}"
