"""One file a format: Plan or Report → bytes."""
