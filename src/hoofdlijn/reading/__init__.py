"""One file a format: bytes → Document."""
