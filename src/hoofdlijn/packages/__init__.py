"""The safe side of files: bounded zip, OOXML and ODF parts, from a place to its XML."""
