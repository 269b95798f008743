"""One file a format: flow → bytes. The same flow gives the same bytes."""
