"""The What it sees panel: pictures of a network's reasons, each with what it can and what it cannot say."""
