"""The Worked example panel."""
