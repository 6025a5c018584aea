"""The card of a lesson of the course: it asks, gives hints, and shows predictions beside answers."""
