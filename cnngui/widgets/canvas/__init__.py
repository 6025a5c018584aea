"""The paper that one draws on."""
