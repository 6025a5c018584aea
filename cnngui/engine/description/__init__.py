"""What a network is: frozen descriptions, shapes, formulas, and what its neurons see. Nothing is computed."""
