"""Plan and Report ⇄ JSON, and their published JSON Schema."""
