"""One function for each thing a user asks for; joins rooms, opens and closes files."""
