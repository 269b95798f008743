"""Two plans → what belongs together in them."""
